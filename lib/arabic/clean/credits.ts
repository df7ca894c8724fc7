import { AGENCIES } from "./agencies.ts";
import { opensWithDeed } from "./deeds.ts";
import { count, fold } from "./folded.ts";
import { PICTURE_CREDITS } from "./rules.ts";
import { tells } from "./telling.ts";

const agencies = new Set(Object.entries(AGENCIES).flat(2).map(fold));
const credits = new Set([...PICTURE_CREDITS.map(fold), ...agencies]);

const SLASH = /\s?\/\s?([^/]{2,40})$/u;
const DASH = /\s[\u2013\u2014-]\s([^\u2013\u2014-]{2,30})$/u;
const BRACKETS = /\s?[([]([^()[\]]{2,40})[)\]]$/u;
/** «… وكالة الأنباء السعودية (واس)»: the agency's own name stands before its letters. */
const NAMED = /(?:وكالة|وكالات|أنباء|الأنباء)(?:\s\S+){0,3}$/u;

/** Whether words name an agency or another that pictures are credited to: «أ ف ب», «فيسبوك». */
export const isCredit = (words: string): boolean => credits.has(fold(words));

const areAll = (names: string, known: ReadonlySet<string>): boolean => names.split(/\s?[/،,-]\s?/u).every((name) => known.has(fold(name)));

const isReport = (line: string): boolean => tells(line) || (count(line) >= 12 && opensWithDeed(line));

/** Words under a picture, which end in « / أ ف ب» after a name or in «(رويترز)» where no sentence was closed before; a report is none. */
export function isCredited(line: string): boolean {
  return endsInCredit(line) && !isReport(line);
}

const MOST_PICTURED = 8;
/** «نفت الوزارة التصريح المتداول (فيسبوك)»: a few words that tell, and where the picture of it was found; for lines above a story. */
export function isPictured(line: string): boolean {
  const [, where = ""] = BRACKETS.exec(line) ?? [];
  return where !== "" && !agencies.has(fold(where)) && count(line) <= MOST_PICTURED && endsInCredit(line) && !/^[وف]|(?:^|\s)[بلو]?[أإ]ن(?:ه|ها|هم)?\s/u.test(line);
}

function endsInCredit(line: string): boolean {
  const [slash = "", slashed = ""] = SLASH.exec(line) ?? [];
  if (slash !== "" && isCredit(slashed) && count(line.slice(0, -slash.length)) >= 2) return true;
  const [dash = "", dashed = ""] = DASH.exec(line) ?? [];
  const told = line.slice(0, line.length - dash.length);
  if (dash !== "" && isCredit(dashed) && count(told) >= 3 && !/[.!؟?»”":]$/u.test(told)) return true;
  const [bracket = "", bracketed = ""] = BRACKETS.exec(line) ?? [];
  const text = line.slice(0, line.length - bracket.length);
  return bracket !== "" && text !== "" && !NAMED.test(text.slice(-60)) && !/[.!؟?»”"]$|[:«“]/u.test(text) && areAll(bracketed, credits);
}

/** The agency that a report of one sentence ends in («… لم تتلق أي طلب / رويترز»), with its slash or brackets. None: []. */
export function creditOf(line: string): readonly string[] {
  const found = SLASH.exec(line) ?? BRACKETS.exec(line);
  if (found === null) return [];
  const [credit, names = ""] = found;
  const before = line.slice(0, line.length - credit.length);
  return areAll(names, agencies) && !/[.!؟?]["»”]?$/u.test(before) && !NAMED.test(before.slice(-60)) && isReport(line) ? [credit] : [];
}
