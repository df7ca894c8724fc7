import { fold } from "../fold.ts";
import type { Candidate } from "./candidate.ts";
import { isBody } from "./nouns.ts";
import { isReported } from "./preferred.ts";
import { shared, topicOf } from "./shared.ts";

// In sentences, the headline counted: the top of a story; and how far below it the one speaks for whom it denies.
const TOP = 1;
const BELOW = 2;

/**
 * «نفت الوزارة الخبر. وقال المتحدث باسمها …»: a denial told at the top, in the reporter's words, of what another says below in words of
 * their own. Another body, and whoever spoke before, answer for themselves.
 */
export const sumsUp = (one: Candidate, other: Candidate): boolean =>
  isReported(one) && one.place <= TOP && !isReported(other) && other.party !== one.party && other.start > one.start && other.place - one.place <= BELOW && !other.earlier && !areTwoBodies(one, other);

const areTwoBodies = (one: Candidate, other: Candidate): boolean =>
  [one, other].every(({ speaker }) => isBody(fold(speaker.name).split(" ")[0] ?? "")) && shared(topicOf(one.speaker.name), topicOf(other.speaker.name)).count === 0;
