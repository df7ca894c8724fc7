import { isLinked, SHARED, sharedWith, stemsOf } from "./belonging.ts";
import type { Verdict } from "./judge.ts";
import type { Line } from "./lines.ts";
import { isStory } from "./place.ts";
import type { Reason } from "./rules.ts";

// Where a story ends for good: at a heading of related stories behind which nothing is this story's, whole sentences or not.

/** «يذكر أن …», «من جهته …», «جاء ذلك …»: a sentence that leans on those before it. */
const LEANS =
  /^(?:[يو]ذكر |[يت]شار |(?:و?ال)?جدير |و?تجدر |(?:جاء|جاءت|[يت]أتي|كان) (?:ذلك|هذا|هذه)|من (?:جهت|جانب|ناحي|طرف)|على (?:صعيد|الصعيد|ذلك)|في (?:المقابل|السياق|سياق|الوقت|الأثناء|غضون|هذا|هذه|ذلك|هذه)|إلى (?:ذلك|جانب)|بدوره?ا?|هذا[،\s]|هذه |ذلك |أما |إلا أن|بيد |رغم |مع ذلك|لذلك|لذا |ثم |بل |كذلك |أيضا|حيث |إذ |علما |يضاف |ما |هو |هي |لم |لا |لن |ليس|قد |لقد |[«"“])/u;
const LEAST_SENTENCES = 2;
/** Headings, from the end, that are tried. */
const MOST_TRIED = 5;

export type Marked = { readonly lines: readonly Line[]; readonly verdicts: readonly (Verdict | null)[]; readonly reasons: readonly (Reason | null)[] };

/** For each line, how many letters of story paragraphs stand up to it. */
export function storyUpTo({ lines, verdicts, reasons }: Marked): number[] {
  let sum = 0;
  return lines.map(({ text }, at) => {
    if (verdicts[at] === null && reasons[at] === null && isStory(text)) sum += text.length;
    return sum;
  });
}

const isSign = (reason: Reason | undefined): boolean => reason === "source_line" || reason === "tags";
const leans = (text: string): boolean => isLinked(text) || LEANS.test(text);

/**
 * The line of the heading of related stories that ends the story; null where none does. Less follows than stood before, and no sentence
 * that goes on from others; behind «المصدر: …» or the tags that is enough, elsewhere several sentences must follow, none with much
 * of what the story says. `to`: the line before which that must hold.
 */
export function endOfStory(marked: Marked, told: readonly number[], to: number): number | null {
  const { lines, verdicts, reasons } = marked;
  const open = (from: number, until: number): string[] => lines.slice(from, until).flatMap(({ text }, at) => (verdicts[from + at] === null && reasons[from + at] === null ? [text] : []));
  const sign = verdicts.findIndex((verdict, at) => isSign(verdict?.reason) && (told[at] ?? 0) > 0);
  const ends = (heading: number): boolean => {
    const below = open(heading + 1, to);
    if (below.length === 0 || below.join("").length >= (told[heading] ?? 0) || below.some(leans)) return false;
    if (sign !== -1 && sign < heading) return true;
    if (below.filter((text) => /[.!؟]$/u.test(text) || isStory(text)).length < LEAST_SENTENCES) return false;
    const story = new Set(open(0, heading).flatMap((text) => [...stemsOf(text)]));
    const shared = below.map((text) => sharedWith(story, text));
    return shared.every((count) => count < SHARED) && shared.filter((count) => count > 0).length * 2 <= below.length;
  };
  const headings = verdicts.flatMap((verdict, at) => (verdict?.heading === true && at < to ? [at] : []));
  return headings.slice(-MOST_TRIED).find(ends) ?? null;
}
