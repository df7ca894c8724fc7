import { isPlaceName } from "../places.ts";
import { AGENCIES } from "./agencies.ts";
import { fold } from "./folded.ts";
import { DATELINE_OUTLETS, QUOTED_OUTLETS } from "./rules.ts";
import { hasSubject, tells, VERBS } from "./telling.ts";

const named = new Set([...Object.entries(AGENCIES).flat(2), ...DATELINE_OUTLETS].map(fold));

const quoted = new Set(QUOTED_OUTLETS.map(fold));

const DATELINE = /^(?:[^.:؟!«“"()]{2,50}\s)?\(\s*([^()]{2,25}?)\s*\)\s*[-–—:ـ]{1,3}\s*(?=[\p{L}«“"])/u;
const TASS = /^\p{L}+،\s\p{Nd}{1,2}\s[\p{L}/]+\.\s\/[^/]{2,15}\/\.\s*/u;
const SLASHED = /^(\p{L}[\p{L}\s]{1,18}?)(?:\s(?:في\s)?\p{Nd}{1,2}\s\p{L}{3,9}(?:\s\p{L}{3,8})?(?:\s\p{Nd}{4})?)?\s?\/\s?([^/]{2,22}?)\s?\/\s*[-\u2013:.]?\s*(?=\p{L})/u;
// «بغداد/الضفة: قال …»
const SHARED = new RegExp(`^(\\p{L}[\\p{L}\\s]{1,18}?)\\s?/\\s?[\\p{L}\\s]{2,20}?\\s?[:\\u2013-]\\s?(?=(?:${VERBS})\\s)`, "u");
const OPENED = new RegExp(`^([\\p{L}\\s]{3,22}?)(\\s[-\\u2013\\u2014]\\s|[-\\u2013\\u2014]|\\s?:\\s)(?=(?:${VERBS})\\s)`, "u");
const DATED = new RegExp(`^[\\p{L}\\s]{3,22}\\s\\p{Nd}{1,2}\\s\\p{L}{3,8}(?:\\s\\p{L}{3,8})?\\s\\p{Nd}{4}\\s?[-\\u2013\\u2014:/]\\s(?=(?:${VERBS})\\s)`, "u");
// «القاهرة – ارتفعت …»: a place known by name or an outlet, and a dash of its own, whatever follows.
const SIGNED = /^([\p{L}\p{M}\d\s]{3,26}?)\s?[-\u2013\u2014]{1,2}\s(?=\p{L})/u;
// «هاني زيد - الضفة - نابلس: نفى …», «الضفة- متابعة: نفت …»: who wrote it, for whom and where, in some order.
const BYLINED = /^((?:\p{L}[\p{L}\s،]{1,32}?\s?[-\u2013]\s?){1,3}\p{L}[\p{L}\s]{1,18}?)\s?:\s?(?=(\p{L}+)\s)/u;
const DESK = /^(?:متابعة|متابعات|ترجمة|تغطية|خاص|وكالات|ترجمات|مباشر)$/u;
const XINHUA = /^[\p{L}\s]{2,26}\s\p{Nd}{1,2}\s\p{L}{3,9}(?:\s\p{L}{3,8})?\s\p{Nd}{4}\s?\(\s*([^()]{2,25}?)\s*\)\s*[-\u2013\u2014:]*\s*(?=\p{L})/u;
// «ضفة نيوز/ نفت …»: an outlet, by how outlets are called.
const OUTLET_SLASH = new RegExp(`^(\\p{L}[\\p{L}\\s]{1,22}?)\\s?/\\s?(?=(?:${VERBS})\\s)`, "u");
// «واشنطن - أ ف ب قال …»: an agency with no mark behind it.
const UNMARKED = new RegExp(`^(\\p{L}[\\p{L}\\s]{1,20}?)\\s?[-\\u2013]\\s?((?:[\\p{L}.]{1,12}\\s){1,4}?)(?=(?:${VERBS})\\s)`, "u");
// «الناصرة- “القدس العربي”: …»
const MARKED = /^(\p{L}[\p{L}\s]{1,20}?)\s?[-\u2013:]\s?[«"“]([^«»"“”]{2,30})[»"”]\s?[:\u2013-]\s?(?=\p{L})/u;
const LEAST_WORDS = 10;

const SAYING = new Set(VERBS.split("|").flatMap((verb) => [fold(verb), fold(`و${verb}`), fold(`ف${verb}`)]));
const CLAUSE = /^[وف]?[أإا]نّ?\s/u;
const OUTLET = /^(?:وكالة|صحيفة|جريدة|موقع|قناة|شبكة|إذاعة|مجلة)\s|\s(?:نيوز|نت|أونلاين|برس|تايمز|بوست|الإخباري|الاخباري|الإخبارية|الاخبارية|اليوم السابع|تي في)$/u;

const holdsPlace = (words: string): boolean => words.split(" ").some(isPlaceName);
const isVerb = new RegExp(`^(?:${VERBS})$`, "u");

/** Whether words name an outlet or an agency, by a list or by how outlets are called: «صدى نيوز». */
export const isOutlet = (words: string): boolean => named.has(fold(words)) || OUTLET.test(words);
/** Whether words name a desk in place of a writer: «متابعات». */
export const isDesk = (words: string): boolean => DESK.test(words);

/** Before a verb any of them tells; before another word the last does, a place or a desk beside a name: «فهد سالم - جازان: …», not «روسيا - أوكرانيا: …». */
function isByline(parts: readonly string[], beforeVerb: boolean): boolean {
  const names = (part: string): boolean => isPlaceName(part) || isDesk(part);
  return beforeVerb ? parts.some((part) => names(part) || isOutlet(part)) : names(parts.at(-1) ?? "") && !parts.every(isPlaceName);
}

/** «غزة /PNN/ …», «القاهرة: نفت …», «صدى نيوز - دعا …»: before a longer sentence that has a subject of its own. None: []. */
export function openingOf(line: string): readonly string[] {
  if (line.split(" ", LEAST_WORDS).length < LEAST_WORDS) return [];
  const [agency = ""] = TASS.exec(line) ?? xinhuaOf(line) ?? unmarkedOf(line) ?? markedOf(line) ?? slashedOf(line) ?? [];
  if (agency !== "") return [agency];
  const [opening = "", place = ""] = placeOf(line) ?? [];
  return opening !== "" && hasSubject(place, line.slice(opening.length)) ? [opening] : [];
}

function xinhuaOf(line: string): readonly string[] | null {
  const [stamped = "", by = ""] = XINHUA.exec(line) ?? [];
  return stamped !== "" && named.has(fold(by)) ? [stamped] : null;
}

/** A town that no list names. */
const isShort = (place: string): boolean => place.split(" ").length <= 2 && !tells(place);

function markedOf(line: string): readonly string[] | null {
  const [opening = "", place = "", outlet = ""] = MARKED.exec(line) ?? [];
  return opening !== "" && (holdsPlace(place) || isShort(place)) && (isOutlet(outlet) || quoted.has(fold(outlet))) ? [opening] : null;
}

function unmarkedOf(line: string): readonly string[] | null {
  const [opening = "", place = "", agency = ""] = UNMARKED.exec(line) ?? [];
  return opening !== "" && holdsPlace(place) && named.has(fold(agency)) ? [opening] : null;
}

function slashedOf(line: string): readonly string[] | null {
  const [slashed = "", place = "", agency = ""] = SLASHED.exec(line) ?? [];
  return slashed !== "" && (holdsPlace(place) || /^[A-Z]{2,6}$/u.test(agency) || named.has(fold(agency))) ? [slashed] : null;
}

/** What stands before the sentence, and the place or outlet it names. */
function placeOf(line: string): readonly [opening: string, place: string] | null {
  const [shared = "", city = ""] = SHARED.exec(line) ?? [];
  if (shared !== "" && isPlaceName(city)) return [shared, city];
  const [bylined = "", who = "", word = ""] = BYLINED.exec(line) ?? [];
  if (bylined !== "" && isByline(who.split(/[-\u2013]/u).map((part) => part.trim()), isVerb.test(word))) return [bylined, who];
  const [dated] = DATED.exec(line) ?? [];
  if (dated !== undefined) return [dated, dated.split(/\s\d/u)[0] ?? ""];
  const [signed = "", where = ""] = SIGNED.exec(line) ?? [];
  const next = line.slice(signed.length).split(/[\s:،]/u, 1)[0] ?? "";
  if (signed !== "" && where.split(" ").length <= 3 && !isPlaceName(next) && (isPlaceName(where) || isOutlet(where))) return [signed, where];
  const [carried = "", outlet = ""] = OUTLET_SLASH.exec(line) ?? [];
  if (carried !== "" && isOutlet(outlet)) return [carried, outlet];
  const [opened = "", name = "", mark = ""] = OPENED.exec(line) ?? [];
  return isPlaceName(name) || (isOutlet(name) && !mark.includes(":")) ? [opened, name] : null;
}

/** «القاهرة (رويترز) - …»; «وذكرت وكالة الأنباء (واس): أن …» tells who says it and stays. None: []. */
export function datelineOf(line: string): readonly string[] {
  const [opening = "", names = ""] = DATELINE.exec(line) ?? [];
  if (fold(opening).split(" ").some((word) => SAYING.has(word)) || CLAUSE.test(line.slice(opening.length))) return [];
  const signed = names.split(/\s*[/،,-]\s*/u).some((name) => named.has(fold(name)));
  return signed ? [opening] : [];
}
