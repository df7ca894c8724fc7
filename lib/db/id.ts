import { randomInt } from "node:crypto";
import { v7 } from "uuid";

/** Digits and consonants: a short id can be read aloud and never spells a word. */
const ALPHABET = "0123456789bcdfghjklmnpqrstvwxyz";
const SHORT_ID_LENGTH = 8;

/** A UUIDv7: sorts by the time it was made. */
export const newId = (): string => v7();

/** Eight characters for public addresses; the column's unique index is the judge of a rare collision. */
export function newShortId(): string {
  return Array.from({ length: SHORT_ID_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");
}
