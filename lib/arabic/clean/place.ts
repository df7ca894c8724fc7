import { isRole } from "../attribution/nouns.ts";
import { isPlaceName, nameOf } from "../places.ts";
import { isFigure } from "./cells.ts";
import { creditOf, isCredit, isCredited, isPictured } from "./credits.ts";
import { isDesk, isOutlet } from "./datelines.ts";
import { isEntry, isEntryBy } from "./entries.ts";
import { count, fold } from "./folded.ts";
import { isPersonsName } from "./given-names.ts";
import { judge } from "./judge.ts";
import { isForeign } from "./latin.ts";
import { once } from "./once.ts";
import type { Reason } from "./rules.ts";
import { isSection, isSectionBar, isSectionName } from "./sections.ts";
import { isDatedLine, isDateLine, isDoubledName } from "./shapes.ts";
import { mastheadOf, quotedOutlet, sourceOf } from "./source.ts";
import { isNameLike } from "./telling.ts";

/** Where a line stands: before the story's first paragraph, after its last, first of all lines; `above` and `below` are the lines around it; `latin`: the story itself is in Latin letters; `told`: there is a paragraph to be before or after. */
export type Place = { readonly head: boolean; readonly tail: boolean; readonly first: boolean; readonly above: string; readonly below: string; readonly latin: boolean; readonly told: boolean };


// Who runs the paper, and what its page's bar offers: over the story on every page of some sites.
const MASTHEAD = /^(?:رييس (?:مجلس )?(?:ال)?(?:اداره|تحرير)|رييس مجلس اداره|(?:ال)?(?:اشراف|مشرف) (?:ال)?عام|مدير (?:ال)?تحرير|رييس التحرير التنفيذي)$/u;
const MENU = /^(?:الرييسيه|القايمه|البحث|بحث|قايمه|دخول|تسجيل|الدخول|اشتراك|الارشيف|اتصل|بنا|من|نحن)$/u;
// Of the form below a story, in which a reader may write.
const FIELDS = /^(?:الاسم|الاسم الكامل|البريد الالكتروني|الموقع الالكتروني|الموقع|التعليق|اسمك|عنوان البريد الالكتروني)$/u;
/** Over a post, however short: what follows is its title. */
const URGENT = /^(?:خبر )?عاجل(?: جدا)?$/u;
const LEAST_ENDING = 12;
const ENDS = /[.!؟?…]["»”’)\]]*$|[.!؟?…]?["»”]$/u;

/** In letters: longer lines are paragraphs, whatever is in them. */
const LONGEST = 800;

/** A paragraph long enough, and ended as a sentence is: around such paragraphs the story stands. */
export const isStory = once((line: string): boolean => {
  if (line.length > LONGEST) return true;
  const words = count(line);
  return (words >= 30 || (words >= 12 && (ENDS.test(line.slice(-LEAST_ENDING)) || creditOf(line).length > 0))) && !isCredited(line);
});

/** Judges a line by its place as well: lines that say little and stand around the story. Null: it is story. */
export function judgePlaced(line: string, { head, tail, first, above, below, latin, told }: Place): Reason | null {
  if (line.length > LONGEST) return null;
  const folded = fold(line);
  if ((head && isSection(folded)) || (first && below !== "" && URGENT.test(folded))) return "section";
  if (head && isSectionBar(line)) return "navigation";
  if (head && isSectionName(folded) && !(first && isStory(below))) return "section";
  const [, by = ""] = /^[^.:]{2,30}\(([^()]{1,20})\)\s*[:\u2013\u2014-]+$/u.exec(line) ?? [];
  if (head && by !== "") return isCredit(by) ? "dateline" : "section";
  if ((head || tail) && (isDateLine(folded) || (!first && isDatedLine(line, folded)))) return tail && isEntry(line, below) ? null : "date_line";
  if (head && (MASTHEAD.test(folded) || (MASTHEAD.test(fold(above)) && /^[\p{L}\p{M}\s.]{4,30}$/u.test(line) && count(line) <= 4))) return "byline";
  if ((head || tail) && folded.split(" ").length > 1 && folded.split(" ").every((word) => MENU.test(word))) return "navigation";
  if (head && /^[^.:]{2,30}\s[\u2013\u2014-]+$/u.test(line) && count(line) <= 4) return sourceOf(line) === null ? "section" : "source_line";
  if ((head || tail) && line.split(/\s+[-\u2013\u2014/|>›»]\s+/u).every((part) => isSection(fold(part)))) return "section";
  if ((head || tail) && /^خاص\s*[:\u2013\u2014-]\s*[\p{L}\s]{3,25}$|^[\p{L}\s]{3,25}\s[:\u2013\u2014-]\s*\(?خاص\)?$/u.test(line)) return "source_line";
  if (first && isStampedPlace(line)) return "dateline";
  if (first && told && ((sourceOf(line)?.agencies.length ?? 0) > 0 || quotedOutlet(line) !== null || isDatelined(line))) return "source_line";
  if (first) return isSigned(line) && (namesCountry(line) || isOutletsWriter(line)) ? "byline" : null;
  if (head && /^[^:.]{2,15}:\s*[^:.]{2,15}:$/u.test(line)) return "section";
  if (tail && isSection(folded)) return "section";
  if (tail && FIELDS.test(folded)) return "comments";
  if ((head || tail) && isStampedPlace(line)) return "dateline";
  if ((head || tail) && isStretched(line) && !/\p{L}\u0640/u.test(above + below)) return "navigation";
  if (tail && (/^(?:حمّ?لوا? )?تطبيق \S+(?: \S+)?$/u.test(line) || /^[\p{L}\s]{3,20} (?:Trending|Plus|Live|News|TV)$/u.test(line))) return "navigation";
  if (!latin && (head || tail) && isForeign(line) && !(tail && isQuoted(above))) return "navigation";
  if (head && /^[\p{L}\s]{3,20}\|\s*[\d\s:/.,-]{8,24}\|?$/u.test(line)) return "date_line";
  if (head && isDoubledName(folded)) return "byline";
  if (head && (mastheadOf(line) !== null || quotedOutlet(line) !== null)) return "source_line";
  const [, city = "", writer = ""] = /^([^:]{2,24})\s?:\s([^:]{4,40})$/u.exec(line) ?? [];
  if (head && isPlaceName(city.trim()) && isPersonsName(writer)) return "byline";
  if (head && /^كتبت?\s(?:[\p{L}\p{M}]{2,15}\s?){2,8}$/u.test(line) && isDateLine(fold(below))) return "byline";
  // A name between the title and the date.
  if (head && isPersonsName(line) && isDateLine(fold(below).replace(/(?<=(?:19|20)\d\d)(?=\d)/u, " "))) return "byline";
  if ((head || tail) && /^[\p{L}\s]{2,20}(?:\s[\u2013\u2014/-]\s[\p{L}\s]{2,15}){1,2}$/u.test(line) && /(?:^|\s)(?:و?كالات|متابعة|متابعات)(?:\s|$)/u.test(line)) return "source_line";
  if ((head || tail) && sourceOf(line) !== null) return "source_line";
  if (tail && /^(?:المصادر|مصادر) \S+$/u.test(line)) return "source_line";
  if (tail && /^\S+(?: \S+)?\s*[-\u2013\u2014/]$/u.test(line)) return "source_line";
  if ((head || tail) && ((isSigned(line) && !isForm(above) && !isForm(below) && !(tail && isTold(below))) || /^كتبت?\s+(?:[\p{L}\p{M}]{2,15}\s?){2,3}$/u.test(line))) return "byline";
  return told && !isEntryBy(line, above, below) && isCaption(line, head, tail) ? "caption" : null;
}

/** «وكتب ماسك:»: what follows is said, in whatever script. */
const isQuoted = (above: string): boolean => /\p{Script=Arabic}.*[:：]$/u.test(above) && judge(above) === null;

const MOST_STRETCHED = 8;

/** «لرؤيــــة أصدق»: letters drawn out as no writer of a story does; those of verses are, line by line. */
const isStretched = (line: string): boolean => /\p{L}\u0640{3,}/u.test(line) && count(line) <= MOST_STRETCHED && !/[.!؟?…"»]$/u.test(line);

const isHour = (words: string): boolean => /^\p{Nd}{1,2}:\p{Nd}{2}(?:\s\p{L}{1,6})?$/u.test(words);

/** «تونس _ 12 يونيو 2022م _ (وام)»: place, date and agency on a line of their own. */
function isStampedPlace(line: string): boolean {
  const [, city = "", told = ""] = /^(\p{L}+(?:\s\p{L}+)?)\s(\p{Nd}.*)$/u.exec(line) ?? [];
  // «الرياض 25 أكتوبر 2024 م واس»: without dashes.
  if (isPlaceName(city) && isDateLine(fold(told.replace(/\s\S+$/u, ""))) && isCredit(/\S+$/u.exec(told)?.[0] ?? "")) return true;
  const [place = "", date = "", agency = "", ...more] = line.split(/\s+[\u2013\u2014_\u0640/-]\s+/u);
  if (more.length > 0 || !fold(place).split(" ").some((word) => nameOf(word) !== null)) return false;
  return !isHour(date) && !isFigure(date) && isDateLine(fold(date.replace(/(?<=\d)[مه]ـ?$/u, ""))) && (agency === "" || isCredit(agency.replace(/^[([]|[)\]]$/gu, "")));
}

const BRACKETED = /^([«"“]?[\p{L}\s]{3,20}[»"”]?)\s?\(([\p{L}\s]{2,15})\)$/u;

/** Two names of few words; several such lines in a row are a list: fixtures, guests. */
const sidesOf = (line: string): readonly string[] => BRACKETED.exec(line)?.slice(1) ?? (count(line) <= 5 ? line.split(/\s[\u2013\u2014_\u0640-]\s|\s?\/\s?/u) : []);
const isForm = (line: string): boolean => sidesOf(line).length === 2 && sidesOf(line).every((side) => /^[«"“]?[\p{L}\p{M}\s.]{2,26}[»"”]?$/u.test(side) && count(side) <= 3);

/** «فهد سالم - الكويت», «أبوظبي - سكاي نيوز عربية», «عكاظ (جدة)»: of two names one is a place's, a desk's or an outlet's. */
function isSigned(line: string): boolean {
  if (!isForm(line)) return false;
  const sides = sidesOf(line).map((side) => side.trim());
  return sides.every((side) => isNameLike(side) && !isRole(fold(side).split(" ")[0] ?? "")) && sides.some((side) => isPlaceName(side) || isDesk(side) || isOutlet(side)) && !sides.every(isPlaceName);
}

/** What stands below a name at the end is what that person said, unless it is a page's, too. */
const isTold = (below: string): boolean => below !== "" && judge(below) === null && !isDateLine(fold(below)) && !isSection(fold(below));

const namesCountry = (line: string): boolean => fold(line).split(" ").some((word) => nameOf(word)?.group === "country");

/** «هسبريس - سامي حداد»: even above all other lines no title. */
const isOutletsWriter = (line: string): boolean => sidesOf(line).some((side) => isOutlet(side.trim())) && sidesOf(line).some((side) => isPersonsName(side.trim()));

/** «لندن- عربي21»: a place and an outlet. */
const isDatelined = (line: string): boolean => /[\u2013\u2014-]/u.test(line) && isPlaceName((line.split(/\s*[\u2013\u2014-]/u)[0] ?? "").trim()) && mastheadOf(line) !== null;

const SLASHED = /\/\s*[^/]{2,30}$/u;

function isCaption(line: string, head: boolean, tail: boolean): boolean {
  if (/(?:^|\s)(?:تصوير|عدسة|بعدسة|Photo)\s*[:：/]\s*\S+(?:\s\S+){0,3}$/u.test(line)) return count(line) <= 40;
  if (head && /^©\s?\p{L}[^©!؟?]{2,60}$/u.test(line)) return true;
  if (head && (isPictured(line) || /\s©\s?[^.!؟©]{2,40}$/u.test(line))) return true;
  // Behind the story a slash alone tells a picture from a report of one line.
  if (!isCredited(line) || (tail && (count(line) > 12 || !SLASHED.test(line)))) return false;
  return head || SLASHED.test(line) ? count(line) <= 60 : count(line) <= 15;
}
