import type { CueForm } from "./cue-index.ts";
import type { Act } from "./cue.ts";
import type { Range } from "./phrase.ts";
import type { Sentence } from "./reading.ts";

/** A cue verb where it is one, and the act it makes; `to`: the token where its reach ends; `told`: where the telling begins, when before `at`; `by`: the speaker, where the telling has no verb; `item`: a numbered point of a statement; `words`: what is said, where it stands before. */
export type Found = { readonly form: CueForm; readonly act: Act; readonly at: number; readonly to: number; readonly sentence: Sentence; readonly negated: boolean; readonly told?: number; readonly by?: Range; readonly item?: true; readonly words?: Range };
