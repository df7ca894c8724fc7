import { isRole } from "../attribution/nouns.ts";
import { isPlaceName, nameOf } from "../places.ts";
import { AGENCIES, IN_GENERAL } from "./agencies.ts";
import { isOutlet } from "./datelines.ts";
import { fold } from "./folded.ts";
import { isPersonsName } from "./given-names.ts";
import { DATELINE_OUTLETS, QUOTED_OUTLETS } from "./rules.ts";
import { isNameLike } from "./telling.ts";

/** Whose text a line says this is: «لوموند مع وكالة فرانس برس», «إبراهيم سالم / الأناضول», «(رويترز)». */
export type Source = { readonly agencies: readonly string[]; readonly outlet: string | null; readonly person: string | null };

const forms = new Map(Object.entries(AGENCIES).flatMap(([name, others]) => [name, ...others].map((form) => [fold(form), name])));
const general = new Set(IN_GENERAL.map(fold));
const MOST_WORDS = 14;
const MOST_REST = 4;
// In letters, of so many words, initials counted one by one.
const LONGEST = 160;
/** «ع.ح»: who wrote and who edited, in an agency's last line. */
const INITIALS = /^(?:\p{L}\s?\.\s?){1,2}\p{L}\.?$/u;

const joint = /\s?[/،,+|()[\]–—-]{1,3}\s?|\s(?:مع|عن|نقلا عن|نقلًا عن|بالتعاون مع|و)\s|\s(?=و(?:كالة|رويترز|فرانس|الأناضول|أ ف ب|أسوشيتد))/gu;

// «مقتل قائد في غارة - رويترز»: what happened, and no name.
const AMID = /(?:^| )(?:في|من|علي|عن|الي|ضد|بعد|قبل|قرب|بين|عند|خلال|منذ|لدي|امام|داخل|اثر|جراء|مقتل|اصابه|انفجار|انفجارات)(?: |$)/u;

/** Reads a line as a source line: only agencies, or one name joined to them. Null when it is anything else. */
export function sourceOf(line: string): Source | null {
  const bare = line.replace(/^(?:(?:المصدر|المصادر|مصدر|Source)\s*[:：/-]?|نص\s*[:：])\s*/iu, "").replace(/^[©\s]+|\s*[\s.:\u2013\u2014-]+$/gu, "");
  if (bare.length > LONGEST || (whole(bare) === null && /[.!؟?:«»“”"]\s/u.test(bare)) || fold(bare).split(" ").length > MOST_WORDS) return null;
  const parts = whole(bare) ?? bare.split(joint).filter((part) => fold(part) !== "" && (!INITIALS.test(part) || agencyOf(part) !== undefined));
  const named = parts.map(agencyOf);
  const rest = parts.filter((_, at) => named[at] === undefined);
  // «تونس/ كريم ناصر/ الأناضول»: where, who and for whom.
  const others = rest.length > 1 ? rest.filter((part) => !isPlaceName(part)) : rest;
  if (rest.length === parts.length || others.length > 1) return null;
  const agencies = [...new Set(named.flatMap((name) => (name === undefined || name === "" ? [] : [name])))];
  const [other = null] = others;
  // «رفض التعليق / رويترز»: a report, however short.
  if (other !== null && (!isNameLike(other) || AMID.test(fold(other)))) return null;
  if (other === null || fold(other).split(" ").length > MOST_REST) return other === null ? { agencies, outlet: null, person: null } : null;
  if (isOutlet(other)) return { agencies, outlet: other, person: null };
  // «(رويترز، فرانس برس، العربي الجديد)»: a paper or a writer, which is not said.
  if (/^\([^()]*\)$/u.test(bare)) return { agencies, outlet: null, person: null };
  const who = other.replace(/^كتبت?\s?:?\s/u, "");
  if (who !== other || isPersonsName(who)) return { agencies, outlet: null, person: who };
  // Before a slash or a bracket stands who wrote or where (القدس (رويترز)), before «مع» or a dash the outlet.
  return /[/(]/u.test(bare) || isPlaceName(other) ? { agencies, outlet: null, person: other } : { agencies, outlet: other, person: null };
}

const whole = (text: string): string[] | null => (agencyOf(text) === undefined ? null : [text]);

/** The name we give an agency, empty for «وكالات», undefined for anything else. */
function agencyOf(part: string): string | undefined {
  const folded = fold(part);
  const bare = folded.startsWith("و") && !forms.has(folded) && !general.has(folded) ? folded.slice(1) : folded;
  return forms.get(bare) ?? (general.has(bare) ? "" : undefined);
}

/** Whether a line is an agency's name and nothing else: «أ. ف. ب.». */
export const isAgency = (line: string): boolean => line.length <= LONGEST && (forms.get(fold(line)) ?? "") !== "";

const outlets = new Set(DATELINE_OUTLETS.map(fold));

const quoted = new Set([...DATELINE_OUTLETS, ...QUOTED_OUTLETS].map(fold));

/** The outlet in «موسكو: «الشرق الأوسط»», a place and a paper's name between quotation marks; what somebody said stands in such marks as well. */
export function quotedOutlet(line: string): string | null {
  const [, place = "", name = ""] = /^([^:«»]{2,24})\s?[:\u2013-]\s?[«"“]([^«»"“”]{2,30})[»"”]$/u.exec(line) ?? [];
  return isPlaceName(place.trim()) && quoted.has(fold(name)) ? name : null;
}

/** The outlet that a line names alone, behind the place or before agencies: «فرانس 24», «دبي - العربية.نت», «واشنطن - العربية نت، وكالات». */
export function mastheadOf(line: string): string | null {
  const parts = line.split(/\s*[\u2013\u2014/،,-]\s*/u);
  const plain = parts.map((part) => fold(part.replace(/(?<=\p{L})\.(?=\p{L})/gu, " ")));
  const at = plain.findIndex((part) => outlets.has(part) && !general.has(part));
  const others = plain.every((part, place) => place === at || general.has(part) || forms.has(part) || (place === 0 && nameOf(part) !== null));
  return at >= 0 && others ? (parts[at] ?? null) : null;
}

// Where somebody said something themselves: no paper's name.
const OWN_WORDS = /^(?:ال)?(?:حساب|حسابات|صفحه|صفحات|منشور|منشورات|تغريده|تغريدات|فيديو|مقطع|بيان|تصريح|تصريحات|مقابله|مراسل|انترنت)\p{L}{0,3}(?: |$)/u;

/** A name of few words that is no address, no person's office and no «مواقع التواصل». */
function isOutletName(name: string): boolean {
  const folded = fold(name);
  return folded !== "" && !OWN_WORDS.test(folded) && !/https?:|www\./u.test(name) && isNameLike(name) && !isRole(folded.split(" ")[0] ?? "") && !general.has(folded) && !isPlaceName(name);
}

/** Agencies between brackets or slashes, or behind place and date, whatever stands around them: «الكويت - 25 - 10 (كونا) --». */
function bracketed(line: string): string[] {
  const names = [...line.matchAll(/(?:\(|\/\s?)([^()/]{2,25})(?=\)|\/)/gu)].flatMap(([, inside = ""]) => inside.split(/[/،,-]/u));
  // «واشنطن - أ ف ب», «الرياض 25 أكتوبر 2024 م واس»
  names.push(/^\p{L}[\p{L}\s]{1,20}\s\p{Nd}.*\s(\p{L}+)$/u.exec(line)?.[1] ?? "");
  return [...new Set(names.flatMap((name) => agencyOf(name) ?? []))].filter((name) => name !== "");
}

// Whose first word an outlet's name may have as well.
const NO_OUTLET = /^(?:قناة (?:السويس|بنما)|موقع (?:الحادث|التفجير|الهجوم|الجريمة|الانفجار)|شبكة (?:المياه|الكهرباء|الطرق|الصرف|الإنترنت|الاتصالات)|وكالة (?:ناسا|الطاقة|الفضاء|غوث|الغوث))/u;

/** The outlet among the parts of a dateline or a byline: «الضفة نيوز – سياسة», «بغداد – وكالة خبر». */
const outletAmong = (line: string): string | null =>
  line.split(/[\s:«»"“”]*(?:[\u2013\u2014/|()-]+|^|$)[\s«»"“”]*/u).find((part) => part !== "" && agencyOf(part) === undefined && isOutlet(part) && !NO_OUTLET.test(part)) ?? null;

const VOWELS = /[\u064B-\u0652\u0670]/gu;

/** What a removed line names that says whose a text is or where it was written («المصدر: …», a dateline, a byline): agencies, else the outlet it was taken from. */
export function namedSource(said: string): Source {
  const line = said.replace(VOWELS, "");
  const source = sourceOf(line);
  if (source !== null) return source;
  const masthead = mastheadOf(line) ?? quotedOutlet(line);
  if (masthead !== null) return { agencies: [], outlet: masthead, person: null };
  const [, name = ""] = /^(?:المصدر|مصدر|مصدر الخبر|Source)\s*[:：]\s*(.+)$/iu.exec(line) ?? [];
  const outlet = name.replace(/[.\s]+$/u, "");
  return { agencies: bracketed(line), outlet: isOutletName(outlet) ? outlet : outletAmong(line), person: null };
}
