import { looksVerb } from "./role-words.ts";

/** What a verb has in one time and person and not in another: «تتهم» and «اتهمت» are of «تهم». */
const PERSON = /^[وف]?(?:س?[يت]|ا)(?=[ء-ي]{3})|(?:ت|وا|ون)$/gu;

/** A folded verb without what tells its time and person. */
export const measureOf = (folded: string): string => folded.replace(PERSON, "");

/** The same of a word that looks like a verb; null for others. */
export const verbMeasure = (folded: string): string | null => (looksVerb(folded) ? measureOf(folded) : null);
