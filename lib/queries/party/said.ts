import { db, Prisma } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { PAGE_SIZE } from "../cursor.ts";

/** Where a page of what a party said starts: after this record. */
export type Place = { readonly id: string; readonly saidEarliest: Date | null };
export type SaidIds = { readonly ids: readonly string[]; readonly next: string | null };

/** One more than a page, to know whether another follows. */
const MOST = PAGE_SIZE + 1;

/** The two stretches of an index by start that come after a place: known starts, then open ones. */
function stretches(after: Place | null): readonly Prisma.Sql[] {
  const open = Prisma.sql`s."saidEarliest" IS NULL`;
  if (after === null) return [Prisma.sql`s."saidEarliest" IS NOT NULL`, open];
  if (after.saidEarliest === null) return [Prisma.sql`${open} AND s.id < ${after.id}::uuid`];
  return [Prisma.sql`(s."saidEarliest", s.id) < (${after.saidEarliest}::timestamp, ${after.id}::uuid)`, open];
}

/**
 * Each stretch by itself walks the index and stops; `DESC NULLS LAST` over both, or one `OR` over two columns, would read
 * and sort all that the party ever said.
 */
async function walk(sources: readonly Prisma.Sql[], after: Place | null): Promise<SaidIds> {
  const parts = sources.flatMap((source) =>
    stretches(after).map((stretch) => Prisma.sql`(SELECT s.id, s."saidEarliest" ${source} AND ${stretch} ORDER BY s."saidEarliest" DESC, s.id DESC LIMIT ${MOST})`),
  );
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT said.id FROM (${Prisma.join(parts, " UNION ALL ")}) said
    ORDER BY said."saidEarliest" DESC NULLS LAST, said.id DESC LIMIT ${MOST}`;
  const ids = rows.slice(0, PAGE_SIZE).map(({ id }) => id);
  return { ids, next: rows.length > PAGE_SIZE ? (ids.at(-1) ?? null) : null };
}

/** A response shows where it and a claim it answers are published. `r` names the response. */
export const shows = (r: Prisma.Sql): Prisma.Sql => Prisma.sql`${r}."editorialState" = 'published' AND EXISTS (
  SELECT FROM "ResponseTarget" t JOIN "Claim" k ON k.id = t."claimId"
  WHERE t."responseId" = ${r}.id AND k."editorialState" = 'published')`;

/** Published claims of a party, the latest start first, open starts last. */
export const claimIds = (_viewer: Viewer, partyId: string, after: Place | null): Promise<SaidIds> =>
  walk([Prisma.sql`FROM "Claim" s WHERE s."claimantId" = ${partyId}::uuid AND s."editorialState" = 'published'`], after);

/** Responses that show, by a party or on its behalf, in the same order. */
export function responseIds(_viewer: Viewer, partyId: string, after: Place | null): Promise<SaidIds> {
  const shown = shows(Prisma.sql`s`);
  const given = Prisma.sql`FROM "Response" s WHERE s."responderId" = ${partyId}::uuid AND ${shown}`;
  const inItsName = Prisma.sql`FROM "Response" s WHERE s."onBehalfOfId" = ${partyId}::uuid AND s."responderId" <> ${partyId}::uuid AND ${shown}`;
  return walk([given, inItsName], after);
}

const SEEN: EditorialState[] = ["published", "withdrawn"];

/** The claim an address starts after; null when it is none of this party's that readers could have seen. */
export const claimPlace = (_viewer: Viewer, partyId: string, id: string): Promise<Place | null> =>
  db.claim.findFirst({ where: { id, claimantId: partyId, editorialState: { in: SEEN } }, select: { id: true, saidEarliest: true } });

export const responsePlace = (_viewer: Viewer, partyId: string, id: string): Promise<Place | null> =>
  db.response.findFirst({ where: { id, OR: [{ responderId: partyId }, { onBehalfOfId: partyId }], editorialState: { in: SEEN } }, select: { id: true, saidEarliest: true } });
