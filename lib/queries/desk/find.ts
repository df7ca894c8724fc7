import { fold } from "#lib/arabic/fold.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import type { ClaimHit, PartyHit, ResponseHit } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";
import { CLAIM_HIT, RESPONSE_HIT, claimHit, responseHit } from "./rows.ts";

const FOUND = 12;

/** An unnamed group of sources belongs to one claim and is never found for another. */
const NAMED = PARTY_KINDS.filter((kind) => kind !== "unnamed_sources");

type Id = { id: string };

/** Hits in the order in which the search found them. */
function inOrder<Row extends Id>(ids: readonly Id[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
}

const enumList = (kinds: readonly PartyKind[]): Prisma.Sql => Prisma.join(kinds.map((kind) => Prisma.sql`${kind}::"PartyKind"`));

/** Words long enough to name somebody: one spelling differs, the other name finds the person. */
const NAMING = 4;

const anyWord = (key: string): Prisma.Sql[] =>
  key.split(" ").filter((word) => word.length >= NAMING).map((word) => Prisma.sql`"nameKey" LIKE ${`%${word}%`}`);

/** `fold` leaves letters, digits and single spaces, so the key is safe inside LIKE. */
async function partyIds(key: string, kinds: readonly PartyKind[], limit: number): Promise<Id[]> {
  if (key === "") return db.party.findMany({ where: { kind: { in: [...kinds] } }, orderBy: { id: "desc" }, take: limit, select: { id: true } });
  const found = [Prisma.sql`"nameKey" LIKE ${`%${key}%`}`, Prisma.sql`${key} <% "nameKey"`, ...anyWord(key)];
  return db.$queryRaw<Id[]>`
    SELECT id FROM "Party"
    WHERE kind IN (${enumList(kinds)}) AND (${Prisma.join(found, " OR ")})
    ORDER BY ("nameKey" LIKE ${`${key}%`}) DESC, ("nameKey" LIKE ${`%${key}%`}) DESC, word_similarity(${key}, "nameKey") DESC, id
    LIMIT ${limit}`;
}

/** Parties by any of their names, however spelled; the best first. `kinds` narrows them (an outlet field wants outlets). */
export async function searchParties(
  viewer: Viewer,
  typed: string,
  limit = FOUND,
  kinds: readonly PartyKind[] = NAMED,
): Promise<readonly PartyHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  const key = fold(typed);
  const ids = await partyIds(key, kinds, limit);
  const rows = await db.party.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: { ...PARTY, aliases: true, offices: { select: { titleAr: true }, orderBy: { id: "desc" }, take: 1 } },
  });
  return inOrder(ids, rows).map(({ aliases, offices, ...row }) => {
    const named = [row.nameAr, row.nameEn ?? ""].some((name) => fold(name).includes(key));
    const alias = named ? undefined : aliases.find((name) => fold(name).includes(key));
    return { ...row, alias: alias ?? null, office: offices[0]?.titleAr ?? null };
  });
}

async function claimIds(key: string, typed: string): Promise<Id[]> {
  if (key === "") {
    return db.claim.findMany({ where: { editorialState: { not: "discarded" } }, orderBy: { id: "desc" }, take: FOUND, select: { id: true } });
  }
  return db.$queryRaw<Id[]>`
    SELECT id FROM "Claim"
    WHERE "editorialState" <> 'discarded'
      AND ("statementKey" LIKE ${`%${key}%`} OR ${key} <% "statementKey" OR "search" @@ plainto_tsquery('simple', isnad_stems(${typed})))
    ORDER BY word_similarity(${key}, "statementKey") DESC, id DESC LIMIT ${FOUND}`;
}

/** Claims whose statement has these words, in any form; the newest for an empty search. */
export async function searchClaims(viewer: Viewer, typed: string): Promise<readonly ClaimHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  const ids = await claimIds(fold(typed), typed);
  const rows = await db.claim.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select: CLAIM_HIT });
  return inOrder(ids, rows).map(claimHit);
}

async function responseIds(key: string, typed: string): Promise<Id[]> {
  if (key === "") {
    return db.response.findMany({ where: { editorialState: { not: "discarded" } }, orderBy: { id: "desc" }, take: FOUND, select: { id: true } });
  }
  return db.$queryRaw<Id[]>`
    SELECT r.id FROM "Response" r LEFT JOIN "Party" p ON p.id = r."responderId"
    WHERE r."editorialState" <> 'discarded'
      AND (r."search" @@ plainto_tsquery('simple', isnad_stems(${typed})) OR p."nameKey" LIKE ${`%${key}%`})
    ORDER BY r.id DESC LIMIT ${FOUND}`;
}

/** Responses by their words or by who gave them; the newest for an empty search. */
export async function searchResponses(viewer: Viewer, typed: string): Promise<readonly ResponseHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  const ids = await responseIds(fold(typed), typed);
  const rows = await db.response.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select: RESPONSE_HIT });
  return inOrder(ids, rows).map(responseHit);
}

/** The claims that are part of a claim, in the order in which they were logged. */
export async function listParts(viewer: Viewer, claimId: string): Promise<readonly ClaimHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  const rows = await db.claim.findMany({
    where: { parentId: claimId, editorialState: { not: "discarded" } },
    orderBy: { id: "asc" },
    select: CLAIM_HIT,
  });
  return rows.map(claimHit);
}

/** Articles by title, for a hop of the chain; the newest for an empty search. */
export async function searchArticles(viewer: Viewer, typed: string): Promise<readonly { id: string; shortId: string; title: string }[]> {
  if (!mayReadDrafts(viewer)) return [];
  return db.article.findMany({
    where: { editorialState: { not: "discarded" }, title: { contains: typed.trim(), mode: "insensitive" } },
    orderBy: { id: "desc" },
    take: FOUND,
    select: { id: true, shortId: true, title: true },
  });
}
