import { fold } from "#lib/arabic/fold.ts";
import { joinServantOf, joinedForms } from "#lib/arabic/joined.ts";
import { stems } from "#lib/arabic/stem.ts";

/**
 * One thing looked for. A phrase is literal: its folded words stand in the text just so. `variants`: what the word may
 * have been stemmed to where a letter is joined before it.
 */
export type Term = {
  readonly text: string;
  readonly folded: string;
  readonly stems: readonly string[];
  readonly variants: readonly string[];
  readonly exact: boolean;
};

/** Every group must be met, by any of its terms; nothing excluded may stand there. */
export type SearchQuery = { readonly groups: readonly (readonly Term[])[]; readonly excluded: readonly Term[] };

const LONGEST = 300;
const MOST_TERMS = 12;

type Piece = { readonly text: string; readonly exact: boolean; readonly minus: boolean } | "or";

const pieces = /(?<minus>(?<![^\s(])[-−–])?(?:«(?<guillemets>[^»]*)»?|"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”?|(?<word>[^\s«"“|]+))|(?<bar>\|)/gu;

function read(typed: string): Piece[] {
  return [...joinServantOf(typed.slice(0, LONGEST)).matchAll(pieces)].map(({ groups = {} }) => {
    if (groups["bar"] !== undefined || (groups["word"] === "OR" && groups["minus"] === undefined)) return "or";
    const quoted = groups["guillemets"] ?? groups["straight"] ?? groups["curly"];
    return { text: quoted ?? groups["word"] ?? "", exact: quoted !== undefined, minus: groups["minus"] !== undefined };
  });
}

function termOf(text: string, exact: boolean): Term | null {
  const folded = fold(text);
  if (folded === "") return null;
  const words = stems(text);
  return { text: text.trim(), folded, stems: words, variants: exact || words.length > 1 ? [] : variantsOf(folded, words), exact };
}

/**
 * «مدينة» and «ومدينة» are stemmed apart, since the stemmer cannot know whether the و belongs to the word; so both are
 * looked for, whichever was typed.
 */
function variantsOf(folded: string, words: readonly string[]): string[] {
  return [...new Set(joinedForms(folded).flatMap((form) => stems(form)))].filter((stem) => !words.includes(stem));
}

/**
 * What was typed into the search box: words (all of them), `OR` or `|` between alternatives, `-word` to exclude,
 * «a phrase» or "a phrase" word for word. Never fails: what makes no sense is left out.
 */
export function parseQuery(typed: string): SearchQuery {
  const groups: Term[][] = [];
  const excluded: Term[] = [];
  let joins = false;
  for (const piece of read(typed)) {
    if (piece === "or") {
      joins = groups.length > 0;
      continue;
    }
    const term = termOf(piece.text, piece.exact);
    if (term === null) continue;
    if (piece.minus) excluded.push(term);
    else if (joins) groups.at(-1)?.push(term);
    else groups.push([term]);
    joins = false;
  }
  return { groups: groups.slice(0, MOST_TERMS), excluded: excluded.slice(0, MOST_TERMS) };
}

/** A term's stems one after the other, or any of its variants; they hold letters and digits only, so quotes make them lexemes. */
export function termSql({ stems: words, variants }: Term): string {
  const quoted = (list: readonly string[], joint: string): string => list.map((stem) => `'${stem}'`).join(joint);
  return variants.length === 0 ? `(${quoted(words, " <-> ")})` : `(${quoted([...words, ...variants], " | ")})`;
}

/** The whole query in PostgreSQL's tsquery form, without what is literal about phrases; "" when nothing is looked for. */
export function tsqueryText({ groups, excluded }: SearchQuery): string {
  if (groups.length === 0) return "";
  const wanted = groups.map((terms) => `(${terms.map(termSql).join(" | ")})`);
  // A phrase is excluded by its letters, see `queryCondition`: its stems alone may stand there.
  const unwanted = excluded.filter(({ exact }) => !exact).map((term) => `!${termSql(term)}`);
  return [...wanted, ...unwanted].join(" & ");
}
