import { isPlaceName } from "../places.ts";
import { count, fold } from "./folded.ts";
import { SECTION_WORDS, SECTIONS } from "./rules.ts";

const sections = new Set(SECTIONS.map(fold));

/** Whether folded words are a section of a news site, as they stand in the list. */
export const isSection = (folded: string): boolean => sections.has(folded);

const LEAST_BAR = 4;

const sectionWords = new Set(fold(SECTION_WORDS).split(" "));
const MOST_SECTION = 4;

/** «شؤون عربية», «أخبار لبنان», «حوادث وقضايا»: of section words alone, or of them and a place. */
export function isSectionName(folded: string): boolean {
  const words = folded.split(" ").map((word) => word.replace(/^(?:و(?=\p{L}{3})|ال(?=\p{L}{2})|وال)/u, ""));
  return words.length <= MOST_SECTION && words.some((word) => sectionWords.has(word)) && words.every((word, at) => sectionWords.has(word) || isPlaceName(folded.split(" ")[at] ?? ""));
}

/** «الصفحة الأولى | محليات | دوليات | رياضة»: a few words each, some of which we know for sections. */
export function isSectionBar(line: string): boolean {
  const parts = line.split(/\s*\|\s*/u);
  return parts.length >= LEAST_BAR && parts.every((part) => count(part) <= 2) && parts.filter((part) => isSection(fold(part))).length >= 2;
}
