import { goesOnTelling } from "./asking.ts";
import { isFigure } from "./cells.ts";
import { once } from "./once.ts";
import { RULES, type Reason } from "./rules.ts";
import { isRole } from "../attribution/nouns.ts";
import { isPast } from "./deeds.ts";
import { countOf, fold } from "./folded.ts";
import { isNameLike, tells } from "./telling.ts";
import { isDateLine, shapeOf } from "./shapes.ts";
import { TITLES } from "./writer.ts";

/** A verdict on one line; `heading` when what it announces stands in the lines below it. */
export type Verdict = { readonly reason: Reason; readonly heading: boolean };

type Opening = { readonly phrase: string; readonly most: number; readonly reason: Reason };

const wholes = new Map(RULES.flatMap(({ reason, whole = [] }) => whole.map((phrase) => [fold(phrase), reason])));
const firstWord = (folded: string): string => folded.split(" ", 1)[0] ?? "";
const openings = Map.groupBy(
  RULES.flatMap(({ reason, most, opening = [] }) => opening.map((phrase): Opening => ({ phrase: fold(phrase), most, reason }))),
  ({ phrase }) => firstWord(phrase),
);
const labels = new Map(RULES.flatMap(({ reason, most, label = [] }) => label.map((phrase) => [fold(phrase), { reason, most }])));

// Notices of a site may run over several sentences; elsewhere a second sentence may be the story's.
const notices: ReadonlySet<Reason> = new Set<Reason>(["cookies", "comments", "reuse_notice", "subscription"]);
const goesOn = /[^.][.!؟?][»”"’)\]]*\s+[\p{L}\p{N}«“"(]/u;

/** In letters: no notice of a page is longer. */
const LONGEST = 800;

/** Judges a line by itself: what it says and looks like, wherever it stands. Null: it may be story. */
export const judge = once((line: string): Verdict | null => {
  if (line.length > LONGEST) return null;
  const parts = line.split(/\s?[|•·▪●■]\s?/u).filter((part) => part !== "");
  const [first, ...rest] = parts.length > 1 ? parts.map(judgeOneOfSeveral) : parts.map(judgePart);
  if (first === undefined) return { reason: "stray", heading: false };
  if (first !== null && rest.every((verdict) => verdict !== null)) return first;
  return isStampedBar(parts) ? { reason: "date_line", heading: false } : judgePart(line);
});

// In words: a site's name.
const NAME = 3;

/** A date or a time; a bare number between bars is a table's. */
const isStamp = (part: string): boolean => isDateLine(fold(part)) && !isFigure(part);

/** «الضفة | الثلاثاء، 25 جوان، 2019 | عدد الزيارات : 18»: a date and a count between bars, beside a name. */
const isStampedBar = (parts: readonly string[]): boolean =>
  parts.length >= 2 && parts.some(isStamp) && parts.every((part) => judgeOneOfSeveral(part) !== null || isFigure(part) || (countOf(fold(part)) <= NAME && !/[.!؟?:]/u.test(part)));

/** Between bars a bare date is enough: «الاثنين 9 مارس | كتب: سامي». */
function judgeOneOfSeveral(part: string): Verdict | null {
  return isStamp(part) ? { reason: "date_line", heading: false } : judgePart(part);
}

function judgePart(line: string): Verdict | null {
  const folded = fold(line);
  const reason = wholes.get(folded) ?? opens(line, folded) ?? labelled(line) ?? shapeOf(line, folded);
  if (reason === null) return null;
  return { reason, heading: reason === "read_more" && announces(line, folded) };
}

function opens(line: string, folded: string): Reason | null {
  const size = countOf(folded);
  const rule = openings.get(firstWord(folded))?.find(({ phrase, most }) => size <= most && (folded === phrase || folded.startsWith(`${phrase} `)));
  if (rule === undefined || (goesOn.test(line) && !notices.has(rule.reason)) || isSentence(line, rule)) return null;
  return rule.reason;
}

const TOLD = /(?:^|\s)(?:وفق ما|وفقا ل|وفقًا ل|بحسب|حسبما|يقول|تقول|قال|قالت|أضاف|أكد|أكدت)(?=\s)/u;

/** «صورة متداولة … مفبركة»: what is said of a picture, not what it shows. */
const OF_PICTURES = /(?:^|\s)(?:[يت]زعم|زعم|زعمت|مفبركة?|مزيفة?|ملفقة?|مركبة|مضللة?|حقيقة|ليست|لا)(?=\s|$)/u;

const SAYS = /(?:^|\s)(?:[يت]قول|[يت]روي|قال|قالت)(?=\s)/u;
/** What a page that asks for leave names, and a report of files or sites may not. */
const OF_COOKIES = /تعريف|ارتباط|كوكيز|خصوصي|[تم]وافق|cookie/iu;
/** «اشترك في النشرة أكثر من مليون شخص», «حمل التطبيق مليون شخص»: many did, and nobody is asked to. */
const MANY = /(?:^|\s)(?:مليون|مليونا|ملايين|آلاف|مئات|عشرات|أكثر من|كان|كانت)(?=\s)/u;

/** «صورة أرشيفية استخدمها الحساب لتضليل الناس.»: a whole sentence with a verb behind the words for a picture. */
const tellsOfPicture = (line: string, phrase: string): boolean => /[.!؟]$/u.test(line) && fold(line).slice(phrase.length).trim().split(" ").some(isPast);

/** «قد يهمك الأمر إن كنت …، يقول رئيس البلدية.»: the phrase only begins a sentence of the story. */
function isSentence(line: string, { phrase, reason }: Opening): boolean {
  // «اقرأ المزيد: ماذا يقول …؟»: a colon right after the phrase leads to a headline, whatever it tells.
  if (/^\s*[:：|]/u.test(line.slice(phrase.length))) return false;
  if (phrase.startsWith("للمزيد") && !TOLD.test(line)) return false;
  if (goesOnTelling(reason, phrase, fold(line).slice(phrase.length).trim())) return true;
  if (reason === "cookies" && (!OF_COOKIES.test(line) || SAYS.test(line))) return true;
  if ((reason === "subscription" || reason === "share") && MANY.test(line)) return true;
  if (reason === "caption" && tellsOfPicture(line, phrase)) return true;
  if (notices.has(reason)) return tells(line) || (reason !== "cookies" && TOLD.test(line)) || line.includes("مسؤولية");
  if (TOLD.test(line) || (reason === "caption" && OF_PICTURES.test(line))) return true;
  // «مقالات أخرى نشرتها الصحيفة …», not «مقالات أخرى للكاتب».
  if (/^(?:مقالات|أخبار|مواضيع|موضوعات) (?:أخرى|مشابهة|متعلقة)/u.test(line) && countOf(fold(line)) > countOf(phrase) + 2) return true;
  return reason === "read_more" && /[.!]["»”]?$/u.test(line) && !/[:：|/]/u.test(line) && countOf(fold(line)) > countOf(phrase) + 3;
}

function labelled(line: string): Reason | null {
  const [, before = "", after = ""] = /^([^:：/|]{2,24}?)\s*[:：/|]+\s*(.*)$/u.exec(line) ?? [];
  const rule = labels.get(fold(before));
  if (rule === undefined || goesOn.test(line.replace(TITLES, " ")) || countOf(fold(after)) > rule.most || isSaid(after, rule.reason, before)) return null;
  return rule.reason;
}

/** «المحرر: هل تنفي ذلك», «المصدر: لا صحة …», «الصورة: مفبركة …»: somebody speaks behind the label, or of it, where a name would stand. */
function isSaid(after: string, reason: Reason, label: string): boolean {
  const first = fold(after).split(" ")[0] ?? "";
  // «شاهد: رأيت الجنود …»: a witness.
  if (reason === "read_more") return fold(label) === "شاهد" && (isPast(first) || /^(?:كن[تا]|كان(?:وا|ت)?|راينا|سمعنا|لم)$/u.test(first));
  if (reason === "byline") return after !== "" && !isNameLike(after);
  if (reason === "source_line") return after !== "" && !/https?:|www\./u.test(after) && (!after.split(/\s?[-+،,/]\s?/u).every(isNameLike) || isRole(first));
  if (reason === "tags") return !after.split(/[،,]/u).every(isNameLike);
  return reason === "caption" && (tells(after) || isPast(first) || (label.includes("الصورة") && !isNameLike(after)));
}

/** A bare «اقرأ أيضًا» or one that ends in a colon has its links below; with a headline behind it, it has not. */
function announces(line: string, folded: string): boolean {
  return /[:：]$/u.test(line) || wholes.has(folded) || openings.get(firstWord(folded))?.some(({ phrase }) => phrase === folded) === true || countOf(folded) <= 3;
}
