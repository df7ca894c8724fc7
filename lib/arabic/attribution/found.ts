import type { CueForm } from "./cue-index.ts";
import type { Act } from "./cues.ts";
import type { Sentence } from "./reading.ts";

/** A cue verb where it is one, and the act it makes; `to`: the token where its reach ends; `told`: where the telling begins, when before `at`. */
export type Found = { readonly form: CueForm; readonly act: Act; readonly at: number; readonly to: number; readonly sentence: Sentence; readonly negated: boolean; readonly told?: number };
