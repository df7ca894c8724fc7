import { ANSWERS } from "./cues-answers.ts";
import { DEEDS } from "./cues-deeds.ts";
import { SAYINGS } from "./cues-sayings.ts";
import type { Cue } from "./cue.ts";

/** The one table of cue verbs. Of two verbs that share a spelling the first is meant. */
export const CUES: readonly Cue[] = [...ANSWERS, ...DEEDS, ...SAYINGS];
