import type { Segment } from "#lib/arabic/highlight.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { inLanguage, isMarked } from "#lib/i18n/in-language.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { searchWhole } from "#lib/search/search.ts";
import { showSuggestion, suggestTerms } from "#lib/search/suggest.ts";
import type { SearchHit, Suggestion } from "#lib/views/search.ts";

const KINDS = ["claim", "response", "party", "article"] as const;
type Kind = (typeof KINDS)[number];

/** A record of the desk: its address there, its words with what was typed marked, its state if it has one. */
export type DeskFound = {
  readonly kind: Kind;
  readonly id: string;
  readonly url: string;
  readonly lang: Locale;
  readonly text: readonly Segment[];
  readonly also: readonly Segment[] | null;
  readonly state: EditorialState | null;
};

/** Fewer suggestions than this, and the search itself is asked: it knows phrases, other forms, and whole articles. */
const ENOUGH = 6;

const deskPath = (kind: Kind, locale: Locale, shortId: string): string => paths.desk[kind](locale, shortId);

function ofSuggestion(one: Suggestion, typed: string, locale: Locale): DeskFound {
  const kind = one.kind === "outlet" ? "party" : one.kind;
  return { kind, id: one.id, url: deskPath(kind, locale, one.shortId), ...showSuggestion(one, typed, locale), state: one.state };
}

function ofHit(hit: SearchHit, locale: Locale): DeskFound[] {
  const kind = KINDS.find((one) => one === hit.kind);
  if (kind === undefined) return [];
  const text = inLanguage(locale, hit.title, hit.titleEn);
  const also = !isMarked(text) && hit.titleEn !== null && isMarked(hit.titleEn) ? hit.titleEn : null;
  return [{ kind, id: hit.id, url: deskPath(kind, locale, hit.shortId), lang: text === hit.titleEn ? "en" : "ar", text, also, state: hit.editorialState }];
}

/** Claims, responses, parties and articles that may be meant by what has been typed so far, drafts too; nothing for readers. */
export async function findForDesk(viewer: Viewer, typed: string, locale: Locale): Promise<readonly DeskFound[]> {
  if (!mayReadDrafts(viewer)) return [];
  const suggested = (await suggestTerms(viewer, typed, ["claim", "response", "article"])).map((one) => ofSuggestion(one, typed, locale));
  if (suggested.length >= ENOUGH) return suggested;
  const { sections } = await searchWhole(viewer, typed);
  const more = sections.flatMap(({ hits }) => hits).flatMap((hit) => ofHit(hit, locale));
  return [...suggested, ...more.filter(({ id }) => suggested.every((one) => one.id !== id))];
}
