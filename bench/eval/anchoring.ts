import { anchor, reanchor, type Quote } from "#lib/arabic/anchor.ts";
import { cleanText } from "#lib/arabic/clean.ts";
import { suggest } from "#lib/arabic/attribution/suggest.ts";
import { atLeast, atMost, type Row } from "../table.ts";
import type { GoldArticle } from "./gold.ts";

const EDITS = 4;
const ROUNDS = 20;
const WORDS = ["تحديث", "أمس", "وأضاف المصدر نفسه.", "،", " 🚧 ", "قال", "\n\nفقرة جديدة\n\n", ""];

/** Numbers that look random and are the same every time (a linear congruential generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

function quotesOf(text: string): Quote[] {
  return suggest({ text, publishedOn: null, outlet: null }).flatMap(({ start, end }) => {
    const found = anchor(text, start, end, text.slice(start, end));
    return found.ok ? [found.value] : [];
  });
}

/** The text after some edits that leave the quote alone. */
function editedElsewhere(text: string, { start, end }: Quote, next: () => number): string {
  let [before, after] = [text.slice(0, start), text.slice(end)];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const [at, drop, put] = [next(), next() % 12, WORDS[next() % WORDS.length] ?? ""];
    if (next() % 2 === 0) before = before.slice(0, at % (before.length + 1)) + put + before.slice((at % (before.length + 1)) + drop);
    else after = after.slice(0, at % (after.length + 1)) + put + after.slice((at % (after.length + 1)) + drop);
  }
  return before + text.slice(start, end) + after;
}

/** The quote with one word of it dropped or another put in. */
function editedInside({ exact }: Quote, next: () => number): string {
  const words = exact.split(" ");
  const at = next() % words.length;
  return words.map((word, place) => (place === at ? (next() % 2 === 0 || words.length < 3 ? `${word}ا` : "") : word)).join(" ").replace(/ {2}/u, " ").trim();
}

/** Passages found again after random edits elsewhere in their articles, and changed quotes that were called unchanged. */
export function anchoringRows(articles: readonly GoldArticle[]): Row[] {
  let [asked, found, changed, wrong] = [0, 0, 0, 0];
  const random = numbers(7);
  const next = (): number => random.next().value;
  for (const text of articles.map(({ raw }) => cleanText(raw).text)) {
    for (const quote of quotesOf(text)) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const elsewhere = editedElsewhere(text, quote, next);
        const again = reanchor(elsewhere, quote);
        asked += 1;
        if (/^(?:intact|moved)$/u.test(again.state) && elsewhere.slice(again.start, again.end) === quote.exact) found += 1;
        const inside = text.slice(0, quote.start) + editedInside(quote, next) + text.slice(quote.end);
        if (inside.includes(quote.exact)) continue;
        changed += 1;
        if (/^(?:intact|moved)$/u.test(reanchor(inside, quote).state)) wrong += 1;
      }
    }
  }
  return [atLeast(`anchoring after edits elsewhere (${String(asked)} times): found again`, found / Math.max(1, asked), 0.99, ""), atMost(`changed quotes (${String(changed)}) called intact or moved`, wrong, 0, "")];
}
