import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { Chosen, SearchFilters } from "#lib/views/search.ts";

/** What no record has: an address may name what is not there. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The filters with ids in the place of short ones. */
export async function identified(filters: SearchFilters): Promise<SearchFilters> {
  const { party, outlet, dossier } = filters;
  const shorts = [party, outlet].flatMap((short) => short ?? []);
  if (shorts.length === 0 && dossier === undefined) return filters;
  const rows = await db.$queryRaw<{ id: string; shortId: string }[]>`
    SELECT id, "shortId" FROM "Party" WHERE "shortId" = ANY (${shorts}) UNION ALL SELECT id, "shortId" FROM "Dossier" WHERE "shortId" = ${dossier ?? null}`;
  const idOf = (short: string): string => rows.find(({ shortId }) => shortId === short)?.id ?? NOBODY;
  const told = (name: "party" | "outlet" | "dossier", short: string | undefined): SearchFilters => (short === undefined ? {} : { [name]: idOf(short) });
  return { ...filters, ...told("party", party), ...told("outlet", outlet), ...told("dossier", dossier) };
}

/** Names of the chosen party, outlet and dossier, so that a page can name its filters where nothing is found. */
export async function chosenNames(viewer: Viewer, { party, outlet, dossier }: SearchFilters): Promise<Chosen[]> {
  if (party === undefined && outlet === undefined && dossier === undefined) return [];
  const drafts = mayReadDrafts(viewer);
  const named = (facet: "party" | "outlet", shortId: string | undefined): Prisma.Sql => Prisma.sql`
    SELECT ${facet} AS facet, p."shortId" AS value, p."nameAr", p."nameEn" FROM "Party" p
    WHERE p."shortId" = ${shortId ?? null} AND p.kind <> 'unnamed_sources' AND (${drafts} OR isnad_party_is_public(p.id))`;
  return db.$queryRaw<Chosen[]>`
    ${named("party", party)} UNION ALL ${named("outlet", outlet)} UNION ALL
    SELECT 'dossier', d."shortId", d."titleAr", d."titleEn" FROM "Dossier" d WHERE d."shortId" = ${dossier ?? null} AND (${drafts} OR d."editorialState" = 'published')`;
}
