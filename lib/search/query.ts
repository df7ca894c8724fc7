import { piecesOf, type Piece } from "./pieces.ts";
import { termOf, termSql, type Term } from "./term.ts";

/** Every group must be met, by any of its terms; nothing excluded may stand there. */
export type SearchQuery = {
  readonly groups: readonly (readonly Term[])[];
  readonly excluded: readonly Term[];
  /** Words that are not looked for, as they were typed: there are too many. */
  readonly unread: readonly string[];
};

/** Words that are looked for, and words that are excluded, at most. */
const MOST_TERMS = 12;

type Part = { readonly groups: readonly (readonly Term[])[]; readonly excluded: readonly Term[] };

const NOTHING: Part = { groups: [], excluded: [] };
const both = (a: Part, b: Part): Part => ({ groups: [...a.groups, ...b.groups], excluded: [...a.excluded, ...b.excluded] });
/** Of two parts with several words, each word of one beside each of the other: (A B) OR C is (A OR C) (B OR C). */
const either = (a: Part, b: Part): Part => ({ groups: a.groups.flatMap((one) => b.groups.map((other) => [...one, ...other])).slice(0, MOST_TERMS), excluded: [...a.excluded, ...b.excluded] });
const neither = ({ groups }: Part): Part => ({ groups: [], excluded: groups.flat() });

/** The part that begins at a place, and the place behind it: a word, a phrase, or what stands in parentheses. */
function partAt(pieces: readonly Piece[], at: number): { readonly part: Part; readonly next: number } {
  const piece = pieces[at];
  if (piece?.kind === "not") {
    const { part, next } = partAt(pieces, at + 1);
    return { part: neither(part), next };
  }
  if (piece?.kind === "open") return partsFrom(pieces, at + 1);
  const term = piece?.kind === "word" ? termOf(piece.text, piece.exact) : null;
  return { part: term === null ? NOTHING : { groups: [[term]], excluded: [] }, next: at + 1 };
}

/** All parts up to the end of the parentheses they stand in. OR binds the two beside it more closely than AND or a space. */
function partsFrom(pieces: readonly Piece[], from: number): { readonly part: Part; readonly next: number } {
  const parts: Part[] = [];
  let joins = false;
  let at = from;
  for (let piece = pieces[at]; piece !== undefined && piece.kind !== "close"; piece = pieces[at]) {
    if (piece.kind === "or" || piece.kind === "and") {
      joins = piece.kind === "or";
      at += 1;
      continue;
    }
    const { part, next } = partAt(pieces, at);
    at = next;
    if (part.groups.length === 0 && part.excluded.length === 0) continue;
    const last = parts.at(-1);
    if (joins && last !== undefined && last.groups.length > 0 && part.groups.length > 0) parts[parts.length - 1] = either(last, part);
    else parts.push(part);
    joins = false;
  }
  return { part: parts.reduce(both, NOTHING), next: at + 1 };
}

/**
 * What was typed into the search box: words (all of them, with or without AND), `OR` or `|` between alternatives, `-word` to
 * exclude, parentheses round what belongs together, «a phrase» or "a phrase" word for word. Of -(several) all are excluded.
 * Never fails: what makes no sense is left out.
 */
export function parseQuery(typed: string): SearchQuery {
  const pieces = piecesOf(typed);
  let read = NOTHING;
  for (let at = 0; at < pieces.length; ) {
    const { part, next } = partsFrom(pieces, at);
    read = both(read, part);
    at = next;
  }
  const unread = [...read.groups.slice(MOST_TERMS).flat(), ...read.excluded.slice(MOST_TERMS)].map(({ text }) => text);
  return { groups: read.groups.slice(0, MOST_TERMS), excluded: read.excluded.slice(0, MOST_TERMS), unread };
}

/** The words that are wanted as they were typed, without what is excluded or says how they belong together. */
export const wantedText = ({ groups }: SearchQuery): string => groups.flat().map(({ text }) => text).join(" ");

/** The whole query in PostgreSQL's tsquery form, without what is literal about phrases; "" when nothing is looked for. */
export function tsqueryText({ groups, excluded }: Part): string {
  if (groups.length === 0) return "";
  const wanted = groups.map((terms) => `(${terms.map(termSql).join(" | ")})`);
  // A phrase is excluded by its letters, see `queryCondition`: its stems alone may stand there.
  const unwanted = excluded.filter(({ exact }) => !exact).map((term) => `!${termSql(term)}`);
  return [...wanted, ...unwanted].join(" & ");
}
