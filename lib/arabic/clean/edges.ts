import { fold } from "../fold.ts";
import { isPlaceName } from "../places.ts";
import { AGENCIES } from "./agencies.ts";
import { DATELINE_OUTLETS, type Reason } from "./rules.ts";

/** What stays of a line of the story, what was cut off its edges (joined by « … »), and why; null when nothing was. */
export type Trimmed = { readonly rest: string; readonly cut: string; readonly reason: Reason | null };

const named = new Set([...Object.entries(AGENCIES).flat(2), ...DATELINE_OUTLETS].map(fold));

const MACHINE_DATE = /^date \d{4}(?:-\d{2}){0,2}(?: \d{2}:\d{2})?\s+/u;
// «04:46 - 11 مايو 2020رفضت …»: a stamp without a space behind it.
const GLUED_DATE = /^(?:\d{1,2}:\d{2}\s*[-\u2013|]\s*)?\d{1,2}\s\p{L}{3,9}(?:\s\p{L}{3,8})?\s(?:19|20)\d{2}(?=\p{L}{3,}\s\p{L}+\s\p{L}+)/u;
const SHORTCODES = /\[\/?[a-z]{1,20}_?\d*\]/giu;
const TWEET_END = /(?:[.\s]{0,5}#[\p{L}\p{M}\p{N}_]{1,60}?)?[.\s]{0,5}pic\.twitter\.com\/\w{1,20}\s*[—–-]\s.{1,60}\(@\w{1,30}\)\s*\p{L}{1,12} \d{1,2}, \d{4}$/u;
const DATELINE = /^(?:[^.:؟!«“"()]{2,50}\s)?\(\s*([^()]{2,25}?)\s*\)\s*[-–—:ـ]{1,3}\s*(?=[\p{L}«“"])/u;

const VERBS = "عبر|عبرت|عبّر|عبّرت|أعرب|أعربت|اعرب|اعربت|هاجم|هاجمت|ندد|نددت|وصف|وصفت|انتقد|انتقدت|شدد|شددت|اعتبر|اعتبرت|نفى|نفي|نفت|قال|قالت|أعلن|أعلنت|اعلن|اعلنت|أكد|أكدت|اكد|اكدت|ذكر|ذكرت|كشف|كشفت|أفاد|أفادت|صرح|رفض|رفضت|اتهم|اتهمت|دعا|دعت|حذر|حذرت|صدر|أصدر|أصدرت|نشر|نشرت|طالب|طالبت|علق|علقت|رد|ردت|استنكر|استنكرت|أوضح|أوضحت|كذب|كذبت|فند|فندت|نقل|نقلت";
const TASS = /^\p{L}+،\s\d{1,2}\s[\p{L}/]+\.\s\/[^/]{2,15}\/\.\s*/u;
const SLASHED = /^(\p{L}[\p{L}\s]{1,18}?)\s?\/\s?([^/]{2,22}?)\s?\/\s*[-\u2013:.]?\s*(?=\p{L})/u;
// «بغداد/الضفة: قال …»
const SHARED = new RegExp(`^(\\p{L}[\\p{L}\\s]{1,18}?)\\s?/\\s?[\\p{L}\\s]{2,20}?\\s?[:\\u2013-]\\s?(?=(?:${VERBS})\\s)`, "u");
const OPENED = new RegExp(`^([\\p{L}\\s]{3,22}?)(\\s[-\\u2013\\u2014]\\s|[-\\u2013\\u2014]|\\s?:\\s)(?=(?:${VERBS})\\s)`, "u");
const DATED = new RegExp(`^[\\p{L}\\s]{3,22}\\s\\d{1,2}\\s\\p{L}{3,8}(?:\\s\\p{L}{3,8})?\\s(?:19|20)\\d{2}\\s?[-\\u2013\\u2014:/]\\s(?=(?:${VERBS})\\s)`, "u");
// «القاهرة – ارتفعت …»: a place known by name or an outlet, and a dash of its own, whatever follows.
const SIGNED = /^([\p{L}\p{M}\d\s]{3,26}?)\s?[-\u2013\u2014]{1,2}\s(?=\p{L})/u;
// «هاني زيد - الضفة - نابلس: نفى …», «الضفة- متابعة: نفت …»: who wrote it, for whom and where, in some order.
const BYLINED = /^((?:\p{L}[\p{L}\s،]{1,32}?\s?[-\u2013]\s?){1,3}\p{L}[\p{L}\s]{1,18}?)\s?:\s?(?=(\p{L}+)\s)/u;
const DESK = /^(?:متابعة|متابعات|ترجمة|تغطية|خاص|وكالات|ترجمات|مباشر)$/u;
// «… الحكومة. سمات لبنان النفط», «… أمس. رابط الخبر بصحيفة الضفة: …»: hung behind the last full stop.
const TAGS_END = /(?<=[.!؟”"»])\s+(?:سمات|الوسوم|وسوم|كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|Tags)\s*:?\s+(?:[^\s.:؟!]+\s?){1,16}$/u;
const LINK_END = /\s+رابط الخبر (?:بصحيفة|في|على|ب)\s?[^.:]{2,30}:.{3,160}$/u;
const XINHUA = /^[\p{L}\s]{2,26}\s\d{1,2}\s\p{L}{3,9}(?:\s\p{L}{3,8})?\s(?:19|20)\d{2}\s?\(\s*([^()]{2,25}?)\s*\)\s*[-\u2013\u2014:]*\s*(?=\p{L})/u;
const LEAST_WORDS = 10;

const SAYING = new Set(VERBS.split("|").flatMap((verb) => [fold(verb), fold(`و${verb}`), fold(`ف${verb}`)]));
const CLAUSE = /^[وف]?[أإا]نّ?\s/u;
const OUTLET = /^(?:وكالة|صحيفة|جريدة|موقع|قناة|شبكة|إذاعة|مجلة)\s|\s(?:نيوز|نت|أونلاين|برس|تايمز|بوست|الإخباري|الاخباري|الإخبارية|الاخبارية|اليوم السابع|تي في)$/u;

const holdsPlace = (words: string): boolean => words.split(" ").some(isPlaceName);
const isOutlet = (words: string): boolean => named.has(fold(words)) || OUTLET.test(words);

const isVerb = new RegExp(`^(?:${VERBS})$`, "u");

/** Before a verb any of them tells; before another word the last does, a place or a desk beside a name: «فهد سالم - جازان: …», not «روسيا - أوكرانيا: …». */
function isByline(parts: readonly string[], beforeVerb: boolean): boolean {
  const tells = (part: string): boolean => isPlaceName(part) || DESK.test(part);
  return beforeVerb ? parts.some((part) => tells(part) || isOutlet(part)) : tells(parts.at(-1) ?? "") && !parts.every(isPlaceName);
}

/** «غزة /PNN/ …», «القاهرة: نفت …», «صدى نيوز - دعا …»: before a verb that begins a longer sentence. */
function openingOf(line: string): readonly string[] {
  if (line.split(" ").length < LEAST_WORDS) return [];
  const tass = TASS.exec(line);
  if (tass !== null) return [tass[0]];
  const [slashed = "", place = "", agency = ""] = SLASHED.exec(line) ?? [];
  if (slashed !== "" && (holdsPlace(place) || /^[A-Z]{2,6}$/u.test(agency) || named.has(fold(agency)))) return [slashed];
  const [shared = "", city = ""] = SHARED.exec(line) ?? [];
  if (shared !== "" && isPlaceName(city)) return [shared];
  const [bylined = "", who = "", word = ""] = BYLINED.exec(line) ?? [];
  if (bylined !== "" && isByline(who.split(/[-\u2013]/u).map((part) => part.trim()), isVerb.test(word))) return [bylined];
  const dated = DATED.exec(line);
  if (dated !== null) return [dated[0]];
  const [stamped = "", by = ""] = XINHUA.exec(line) ?? [];
  if (stamped !== "" && named.has(fold(by))) return [stamped];
  const [signed = "", where = ""] = SIGNED.exec(line) ?? [];
  const next = line.slice(signed.length).split(/[\s:،]/u)[0] ?? "";
  if (signed !== "" && where.split(" ").length <= 3 && !isPlaceName(next) && (isPlaceName(where) || isOutlet(where))) return [signed];
  const [opened = "", name = "", mark = ""] = OPENED.exec(line) ?? [];
  return isPlaceName(name) || (isOutlet(name) && !mark.includes(":")) ? [opened] : [];
}

const EDGES: readonly (readonly [Reason, (line: string) => readonly string[]])[] = [
  ["date_line", (line) => MACHINE_DATE.exec(line) ?? GLUED_DATE.exec(line) ?? []],
  ["dateline", datelineOf],
  ["dateline", openingOf],
  // «نابلس - الضفة الإخباري - كشف …»: the place, then who tells it.
  ["dateline", openingOf],
  ["embed", (line) => (line.includes("pic.twitter.com/") ? (TWEET_END.exec(line) ?? []) : [])],
  ["tags", (line) => TAGS_END.exec(line) ?? []],
  ["repeated_title", (line) => LINK_END.exec(line) ?? []],
  ["shortcode", (line) => line.match(SHORTCODES) ?? []],
];

/** Cuts off what hangs on the edges of a line of the story: never a sentence of it, and never all of it. */
export function trimmed(line: string): Trimmed {
  let rest = line;
  const cuts: string[] = [];
  const reasons: Reason[] = [];
  for (const [reason, find] of EDGES) {
    const found = find(rest);
    for (const edge of found) rest = rest.replace(edge, " ");
    if (found.length > 0) reasons.push(reason);
    cuts.push(...found.map((edge) => edge.trim()));
  }
  const [reason = null] = reasons;
  rest = rest.replace(/\s+/gu, " ").trim();
  return reason === null || rest === "" ? { rest: line, cut: "", reason: null } : { rest, cut: cuts.join(" … "), reason };
}

/** «القاهرة (رويترز) - …»; «وذكرت وكالة الأنباء (واس): أن …» tells who says it and stays. */
function datelineOf(line: string): readonly string[] {
  const [opening = "", names = ""] = DATELINE.exec(line) ?? [];
  if (fold(opening).split(" ").some((word) => SAYING.has(word)) || CLAUSE.test(line.slice(opening.length))) return [];
  const signed = names.split(/\s*[/،,-]\s*/u).some((name) => named.has(fold(name)));
  return signed ? [opening] : [];
}
