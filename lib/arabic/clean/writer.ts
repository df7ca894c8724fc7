import { isPlaceName } from "../places.ts";
import { isDesk, isOutlet } from "./datelines.ts";
import { fold } from "./folded.ts";
import { isSection, isSectionName } from "./sections.ts";
import { isDoubledName } from "./shapes.ts";
import { isNameLike } from "./telling.ts";

const LABEL = /^(?:بقلم|كتبه?ا?|كتبت|بواسطة|نشر بواسطة|كتب بواسطة|إعداد وتحرير|إعداد|أعده|أعدته|تقرير|الكاتبة?|حاور(?:ه|ها|ته|تها)|أجرى الحوار|أجرت الحوار|أجرى المقابلة|أجرت المقابلة|By|Author)(?:\s?[:：/\u2013-]\s?|\s+)/iu;
/** Who translated, checked or edited a text did not write it. */
const NO_WRITER = /^(?:ترجمة|تدقيق|تحرير|المحرر|رئيس التحرير|تصوير|تغطية (?:مستمرة|خاصة|مباشرة|متواصلة))(?:[\s:：/\u2013-]|$)/u;
const VOWELS = /[\u064B-\u0652\u0670\u0640]/gu;
/** «د.», «أ.د.»: before a name. */
export const TITLES = /(?<=^|[\s:：/\u2013-])(?:[أا]\.\s?)?[دأام]\.\s?(?=\p{L}{2})/gu;
const ACCOUNT = /^(?:admin|administrator|editor|webmaster|root|user|مدير الموقع|المدير|الإدارة)$/iu;
const MOST_LETTERS = 60;

/** Whether a name is the account of a page's own people and nobody's: «admin». */
export const isAccount = (name: string): boolean => ACCOUNT.test(name.trim());

/** The writer that a byline names («كتب - خالد العلي:», «خالد العلي / موسكو»); null where it names none: a desk, an outlet, a translator, initials. */
export function writerOf(line: string): string | null {
  const said = line.slice(0, 2 * MOST_LETTERS).replace(VOWELS, "").replace(TITLES, " ").replace(/^[\s(=_*~-]{1,8}|[\s):：،.]{1,8}$/gu, "");
  if (NO_WRITER.test(said)) return null;
  const names = said.replace(LABEL, "").split(/\s[\u2013\u2014_\u0640|-]{1,2}\s|\s?\/\s?|\s?[()]\s?/u);
  // «بغداد/المدى»: without a word for writing one name beside a place is a paper's.
  const least = LABEL.test(said) || names.length === 1 ? 1 : 2;
  const [name = ""] = names.map(single).filter((part) => part !== "" && !isPlaceName(part) && !isDesk(part) && !isSection(fold(part)) && !isSectionName(fold(part)) && (part.startsWith("فريق ") || !isOutlet(part)) && !/[«»"“”]/u.test(part));
  return name.length > MOST_LETTERS || name.split(" ").length < least || fold(name).length < 4 || /[\d@]/u.test(name) || !isNameLike(name) || NO_WRITER.test(name) || isAccount(name) ? null : name;
}

/** A name that was printed twice, once. */
function single(part: string): string {
  const name = part.trim().replace(/[:：،]$|\sللنشرة العربية$|\s[وـ]?و(?:ال)?كالات$/u, "").trim();
  const words = name.split(" ");
  return isDoubledName(fold(name)) ? words.slice(0, words.length / 2).join(" ") : name;
}
