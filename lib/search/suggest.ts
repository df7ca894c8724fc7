import { markBegun } from "#lib/arabic/begun.ts";
import { fold } from "#lib/arabic/fold.ts";
import type { Segment } from "#lib/arabic/highlight.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { isMarked } from "#lib/i18n/in-language.ts";
import type { Suggestion } from "#lib/views/search.ts";
import { namedBy } from "./names.ts";
import { parseQuery, wantedText } from "./query.ts";
import { suggestParties } from "./suggest/parties.ts";
import { suggestRecords } from "./suggest/records.ts";

const SHORTEST = 2;
/** Characters that are read at most. */
const LONGEST = 100;
const PARTIES = 4;
const RECORDS = 5;
/** A shorter beginning stands in too many records to mean one of them. */
const SHORTEST_WORD = 3;

type Kind = "claim" | "response" | "article";

/** What may be meant while somebody types: parties by name (with typos), then records of these kinds. Empty below two letters. */
export async function suggestTerms(viewer: Viewer, typed: string, kinds: readonly Kind[] = ["claim"]): Promise<Suggestion[]> {
  const query = parseQuery(typed.slice(0, LONGEST));
  const folded = fold(wantedText(query));
  if (folded.length < SHORTEST) return [];
  const asked = folded.length < SHORTEST_WORD ? [] : kinds;
  const named = await namedBy(viewer, { groups: [], excluded: query.excluded });
  const found = await Promise.all([suggestParties(viewer, query, PARTIES), ...asked.map((kind) => suggestRecords(kind, viewer, query, named, RECORDS))]);
  return found.flat();
}

export type ShownSuggestion = { readonly lang: "ar" | "en"; readonly text: readonly Segment[]; readonly also: readonly Segment[] | null };

/** A suggestion in a page's language where it has words in it, what was typed and is wanted marked; `also`: the other name that holds it. */
export function showSuggestion({ textAr, textEn, others }: Suggestion, typed: string, locale: "ar" | "en"): ShownSuggestion {
  const inEnglish = locale === "en" && textEn !== null;
  const wanted = wantedText(parseQuery(typed));
  const text = markBegun(inEnglish ? textEn : textAr, wanted);
  const rest = [inEnglish ? textAr : textEn, ...others].flatMap((name) => (name === null ? [] : [markBegun(name, wanted)]));
  return { lang: inEnglish ? "en" : "ar", text, also: isMarked(text) ? null : (rest.find(isMarked) ?? null) };
}
