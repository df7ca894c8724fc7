import { fold } from "#lib/arabic/fold.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import type { Capture } from "#lib/intake/capture.ts";
import { recapture, unpack } from "#lib/intake/kept.ts";
import { previewOf } from "#lib/intake/preview.ts";
import type { DeskArticle, DeskParty } from "#lib/views/desk.ts";
import type { Proposal } from "#lib/views/proposals.ts";
import { namedIn, type Named, type NamedIn } from "../intake/named.ts";
import { getSiteSettings } from "../settings.ts";
import { cleaned } from "./cleaned.ts";

async function recaptured(versionId: string): Promise<Capture | null> {
  const { raw, html } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId }, select: { raw: true, html: true } });
  return recapture(html === null ? { text: unpack(raw) } : { html: unpack(html) });
}

const isSaid = (name: string, parties: readonly DeskParty[]): boolean => parties.some(({ nameAr, nameEn }) => [nameAr, nameEn ?? ""].some((each) => fold(each) === fold(name)));
const missing = (named: readonly Named[], parties: readonly DeskParty[]): readonly Named[] =>
  named.filter(({ name, party }) => !isSaid(name, parties) && !parties.some(({ id }) => id === party?.id));

function partyProposals({ outlet, agencies, authors }: NamedIn, article: DeskArticle): Proposal[] {
  const outlets = article.outlet === null && outlet !== null ? [outlet] : [];
  return [
    ...outlets.map(({ name, party }) => ({ field: "outletId" as const, kind: "outlet" as const, value: name, party })),
    ...missing(agencies, article.agencies).map(({ name, party }) => ({ field: "agencyIds" as const, kind: "outlet" as const, value: name, party })),
    ...missing(authors, article.authors).map(({ name, party }) => ({ field: "authorIds" as const, kind: "person" as const, value: name, party })),
  ];
}

/** What the article's text and page state of outlet, agencies, authors and date that its details do not say; readers get none. */
export async function getProposals(viewer: Viewer, article: DeskArticle): Promise<Proposal[]> {
  if (!mayReadDrafts(viewer)) return [];
  const captured = await recaptured(article.version.id);
  if (captured === null) return [];
  const { timeZone } = await getSiteSettings(viewer);
  const page = previewOf(captured, cleaned(captured.raw), zoneOf(timeZone), new Date());
  const dated: Proposal[] = article.publishedOn === null && page.publishedOn !== null ? [{ field: "publishedOn", value: page.publishedOn }] : [];
  return [...partyProposals(await namedIn(viewer, page, article.url), article), ...dated];
}
