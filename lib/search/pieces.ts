import { joinServantOf } from "#lib/arabic/joined.ts";
import { LONGEST_QUERY } from "#lib/views/search.ts";

export type Piece = { readonly kind: "word"; readonly text: string; readonly exact: boolean } | { readonly kind: "or" | "and" | "not" | "open" | "close" };

const QUOTES = "«»‹›\"“”„‟";
const pieces = new RegExp(
  [
    `(?<not>(?<![^\\s(|])[-−–](?=[^\\s)|]))`,
    `«(?<guillemets>[^»]*)»?|‹(?<single>[^›]*)›?|"(?<straight>[^"]*)"?|[“”„‟](?<curly>[^“”„‟]*)[“”„‟]?`,
    `(?<mark>[()|])`,
    `(?<word>[^\\s${QUOTES}()|]+)`,
  ].join("|"),
  "gu",
);

const ARABIC = "\\p{Script=Arabic}";
const LETTER = "[\\p{L}\\p{M}\\p{N}]";
const POINTS = "[.,;:!?/&]+";
/** A point between Arabic words is no part of them, whereas 3.5 and example.org are one thing; a hyphen joins what it joins to other letters. */
const between = new RegExp(`(?<=${LETTER})(?:[،؛؟…]+|(?<=${ARABIC})${POINTS}|${POINTS}(?=${ARABIC})|(?<=${ARABIC})[-–—](?=${ARABIC}))(?=${LETTER})`, "u");
const possessive = /(?<=[a-z])['’]s$/iu;
const MARKS = { "(": "open", ")": "close", "|": "or" } as const;

function wordPieces(word: string): Piece[] {
  if (word === "OR") return [{ kind: "or" }];
  if (word === "AND") return [{ kind: "and" }];
  return word.split(between).flatMap((text) => (text === "" ? [] : [{ kind: "word", text: text.replace(possessive, ""), exact: false }]));
}

/** What was typed into the search box, piece by piece: words, phrases, and what stands between them and says how they belong together. */
export function piecesOf(typed: string): Piece[] {
  return [...joinServantOf(typed.slice(0, LONGEST_QUERY)).matchAll(pieces)].flatMap(({ groups = {} }): Piece[] => {
    if (groups["not"] !== undefined) return [{ kind: "not" }];
    const mark = groups["mark"];
    if (mark === "(" || mark === ")" || mark === "|") return [{ kind: MARKS[mark] }];
    const phrase = groups["guillemets"] ?? groups["single"] ?? groups["straight"] ?? groups["curly"];
    return phrase === undefined ? wordPieces(groups["word"] ?? "") : [{ kind: "word", text: phrase, exact: true }];
  });
}
