import { suggest } from "#lib/arabic/attribution/suggest.ts";
import type { Passage, Speaker, Suggestion } from "#lib/arabic/attribution/suggestion.ts";
import type { PreviewArticle } from "./preview.ts";

type CueMark = Suggestion["cue"];

/** A suggestion as outsiders get it: offsets are UTF-16 positions in `paragraphs.join("\n\n")`, `paragraph` counts from 0. */
export type PreviewSuggestion = {
  readonly kind: Suggestion["kind"];
  readonly stance?: string;
  readonly text: string;
  readonly speaker: Speaker | null;
  readonly cue: CueMark;
  readonly quote: Passage | null;
  readonly wording?: "direct" | "paraphrase";
  /** Of a response: places of claims in the same list. */
  readonly about?: readonly number[];
  readonly saidOn: string | null;
  readonly paragraph: number;
  readonly confidence: number;
};

type Shift = { readonly offset: number; readonly paragraph: number };

const back = <T extends { readonly start: number; readonly end: number }>(place: T, { offset }: Shift): T => ({ ...place, start: place.start - offset, end: place.end - offset });

function shifted(one: Suggestion, shift: Shift, places: ReadonlyMap<number, number>): PreviewSuggestion {
  const { kind, text, speaker, saidOn, confidence } = one;
  const quote = one.quote === null ? null : back(one.quote, shift);
  const common = { kind, text, speaker, cue: back(one.cue, shift), quote, saidOn, paragraph: one.paragraph - shift.paragraph, confidence };
  if (one.kind === "claim") return common;
  return { ...common, stance: one.stance, wording: one.wording, about: one.about.flatMap((at) => places.get(at) ?? []) };
}

/**
 * What the article's text suggests. The heading is read along, since it names people and matters, but what stands in it alone
 * is left out: it has no place among the paragraphs.
 */
export function suggestionsFor(article: PreviewArticle, text: string): PreviewSuggestion[] {
  const shift: Shift = article.title === null ? { offset: 0, paragraph: 0 } : { offset: article.title.length + 2, paragraph: 1 };
  const all = suggest({ text, publishedOn: article.publishedOn, outlet: article.outlet });
  const inside = ({ start, cue, quote }: Suggestion): boolean => Math.min(start, cue.start, quote?.start ?? start) >= shift.offset;
  const kept = all.map((one, at) => ({ one, at })).filter(({ one }) => inside(one));
  const places = new Map(kept.map(({ at }, place) => [at, place]));
  return kept.map(({ one }) => shifted(one, shift, places));
}
