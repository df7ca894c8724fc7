import { fold } from "./fold.ts";
import type { Segment } from "./highlight.ts";
import { nearest } from "./nearest.ts";
import { isUnjoined, stems } from "./stem.ts";
import { namedWordsOf } from "./tokens.ts";

/** What may stand joined before a word: the article, and the letters that prepositions and conjunctions are. */
const LEADS = ["", "ال", "و", "ف", "ب", "ك", "ل", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل", "وب", "ول", "فب", "فل"] as const;
/** A shorter word with one letter changed is another word. */
const TYPO_LENGTH = 4;

/** A folded word without the article, where enough of it stays. */
export const withoutArticle = (folded: string): string => (folded.length > 3 && folded.startsWith("ال") && !isUnjoined(folded) ? folded.slice(2) : folded);

/** A word as it may stand in a name: bare, and with the article. */
export const withArticleToo = (bare: string): string[] => [bare, `ال${bare}`];

const JOINED_BEFORE = [/^[وف]?[بكل]?(?=ال.{2})/u, /^[وف]?لل(?=.{3})/u, /^[وفبكل](?=.{4})/u, /^[وف][بكل](?=.{4})/u] as const;

/** What a folded word may be without letters joined before it, its article gone too: «للكرملين» is of «كرملين». Empty where it has none. */
export const withoutJoined = (folded: string): string[] =>
  [...new Set(JOINED_BEFORE.map((letters) => withoutArticle(folded.replace(letters, ""))))].filter((word) => word !== withoutArticle(folded));

const ARTICLES = LEADS.filter((lead) => lead.endsWith("ال") || lead.endsWith("لل"));
const JUST_ARTICLE = /^ال(.?)$/u;

/** The folded forms in which a begun word may stand at the start of a written one; a typed article is one of its leads. */
export function begunForms(folded: string): string[] {
  const rest = JUST_ARTICLE.exec(folded)?.[1];
  if (rest !== undefined) return ARTICLES.map((article) => article + rest);
  return [...new Set([folded, ...LEADS.map((lead) => lead + withoutArticle(folded))])];
}

type Span = { readonly from: number; readonly to: number };

function typoSpan(written: string, typed: string): Span | null {
  if (typed.length < TYPO_LENGTH) return null;
  const starts = LEADS.filter((lead) => written.startsWith(lead)).map((lead) => lead.length);
  const found = nearest(written, typed, 1, 0).find(({ start }) => starts.includes(start));
  return found === undefined ? null : { from: found.start, to: found.end };
}

/** Where a folded word was begun by one of the typed ones: there letter by letter, by its stem, or with a typo. */
function spanIn(written: string, typed: readonly string[]): Span | null {
  const bare = typed.map(withoutArticle);
  const begun = bare.flatMap((word) => LEADS.filter((lead) => written.startsWith(lead + word)).map((lead) => ({ from: lead.length, to: lead.length + word.length })));
  const longest = begun.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (longest !== undefined) return longest;
  const root = stems(written);
  if (typed.some((word) => stems(word).some((stem) => root.includes(stem)))) return { from: 0, to: written.length };
  return bare.map((word) => typoSpan(written, word)).find((span) => span !== null) ?? null;
}

/** The span of a folded word as it is written: letters keep the marks that stand on them. */
function writtenSpan(word: string, { from, to }: Span): Span {
  const ends = [...word].reduce<number[]>((all, letter) => [...all, (all.at(-1) ?? 0) + letter.length], [0]);
  const lengths = ends.map((end) => fold(word.slice(0, end)).length);
  const start = ends[lengths.findLastIndex((length) => length <= from)] ?? 0;
  const reached = lengths.findIndex((length) => length >= to);
  const last = lengths.findLastIndex((length) => length <= Math.max(to, lengths[reached] ?? to));
  return { from: start, to: ends[last] ?? word.length };
}

/**
 * A text in segments with what somebody has typed so far marked as it is written there: the first letters of a word (behind an
 * article or a joined letter too), a whole word that was typed in another form, or one with a typo. Joined they are the text.
 */
export function markBegun(text: string, typed: string): Segment[] {
  const words = fold(typed).split(" ").filter((word) => word !== "");
  const wanted = words.length > 1 ? words.filter((word) => word.length > 1) : words;
  const segments: Segment[] = [];
  let end = 0;
  for (const word of namedWordsOf(text)) {
    const found = spanIn(fold(word.text), wanted);
    if (found === null) continue;
    const { from, to } = writtenSpan(word.text, found);
    if (word.start + from > end) segments.push({ text: text.slice(end, word.start + from), marked: false });
    segments.push({ text: word.text.slice(from, to), marked: true });
    end = word.start + to;
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}
