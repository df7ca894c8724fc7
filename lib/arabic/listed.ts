import { stems } from "./stem.ts";

const PRESENT = /^ي(?=[ء-ي]{3})/u;
/** «سيرفض»: the future is a present with one letter more. */
const FUTURE = /^س(?=[يتن][ء-ي]{2})/u;

/** A listed verb of the present stands for its feminine and, where the letters show it, its past: يرتفع, ترتفع, ارتفع; يتراجع, تراجع. */
const formsOf = (stem: string): string[] => (PRESENT.test(stem) ? [stem, ...["ت", "ن", "ا", ""].map((before) => stem.replace(PRESENT, before))] : [stem]);

/** The stems by which listed words are known, and the verbs among them in their persons. */
export const listed = (words: string): ReadonlySet<string> => new Set(stems(words).flatMap(formsOf));

/** The stem under which a word may be listed. */
export const listable = (stem: string): string => stem.replace(FUTURE, "");
