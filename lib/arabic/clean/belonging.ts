import { STOPS } from "../attribution/nouns.ts";
import { isLight } from "../light-words.ts";
import { stems } from "../stem.ts";
import { acts } from "./deeds.ts";
import { fold } from "./folded.ts";
import type { Line } from "./lines.ts";
import { once } from "./once.ts";
import { speaks, tells } from "./telling.ts";

// Whether lines that look like other stories' headlines are this story's own: short paragraphs, answers, verses, a list.

/** So a sentence of a story goes on from the one before, and no headline begins: «وقالت …», «ولم …», «كما …». */
export const GOES_ON = /^(?:و(?:[أيتن]\p{L}{2}|قال|كان|ذكر|لم|لا|قد|هو|هي|في|من|عن|على|بين|كشف|صرح|رد)|كما |فيما |بينما |لكن |غير أن )/u;

/** «س: …», «ج: …», «المذيع: هل …»: a question or an answer. */
const isAnswer = (text: string): boolean => /^(?:س|ج|سؤال|جواب|Q|A)\s?\d{0,3}\s?[:\u2013-]/u.test(text) || (/^[^:]{2,30}:\s/u.test(text) && speaks(text));

/** Nouns of the news that begin with و; before any other word a و joins verses and sentences. */
const NOUNS = /^(?:وز[اي]ر|وزراء|وفا|وفد|وفود|واشنطن|وصول|وقف|وكال|وكيل|ولي |ولي$|ولاي|والد|والي|وحد|وثيق|وثائق|وسط|وسائل|وسيط|وساط|وضع|ورش|وعد|وعود|وجه|وجود|واقع|ورق|وقود|وباء|وداع|ودائع|وظائف|وظيف|وارد|واردات|واحد|وول |وين|ويل|وقائع|وقت|ورث|وقفة|وثبة|وردة?|وادي|واع|واس|وام|واج|وطن)/u;
const joinsOn = (text: string): boolean => /^و\p{L}{2}/u.test(text) && !NOUNS.test(text);

/** The words of the told lines, for what shares them: stems of those of three letters and more that carry a sense. */
export const stemsOf = once((text: string): ReadonlySet<string> => new Set(fold(text).split(" ").filter((word) => word.length > 2 && !STOPS.has(word) && !tells(word)).flatMap((word) => stems(word)[0] ?? []).filter((stem) => !isLight(stem))));

/** How many words of a line stand in the story. */
export function sharedWith(story: ReadonlySet<string>, text: string): number {
  return [...stemsOf(text)].filter((stem) => story.has(stem)).length;
}

/** Of a line, so many words of the story make it the story's. */
export const SHARED = 2;

/** Whether a line goes on from the one before or answers it. */
export const isLinked = (text: string): boolean => GOES_ON.test(text) || joinsOn(text) || isAnswer(text);

/** Whether a line goes on from the one before, answers it, or tells something, as no headline does. */
export const isOwn = (text: string): boolean => isLinked(text) || tells(text) || acts(text);

// «الشارع غاضب …», «الأسعار في ارتفاع …»: a noun with its article, and what is said of it, which is no verb of the present, with which headlines go on.
const NOMINAL = /^(?:[•·▪●■◾*›>–-]\s*)?ال\p{L}{2,}\s(?!ال|[يتسن]\p{L}{2,}\s)\p{L}+\s/u;

/** Whether a line says or denies something of somebody without a verb, as few headlines do. */
export const isStated = (text: string): boolean => isOwn(text) || speaks(text) || NOMINAL.test(text);

/** Whether a run of lines belongs to the story: one of them is `own`, or says much of what it says, or half of them some of it. */
export function belongs(lines: readonly Line[], run: readonly number[], story: ReadonlySet<string>, own: (text: string) => boolean = isOwn): boolean {
  const texts = run.map((at) => lines[at]?.text ?? "");
  if (texts.some(own)) return true;
  const shared = texts.map((text) => sharedWith(story, text));
  return shared.some((count) => count >= SHARED) || shared.filter((count) => count > 0).length * 2 > texts.length;
}
