import { fold } from "#lib/arabic/fold.ts";
import { stems } from "#lib/arabic/stem.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import { pick } from "#lib/search/pick.ts";
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

const sounds = (text: string): Prisma.Sql => Prisma.sql`isnad_sound("nameKey") LIKE '%' || isnad_sound(${text}) || '%'`;
const anyWord = (key: string): Prisma.Sql[] => key.split(" ").filter((word) => word.length >= NAMING).map(sounds);

/** `fold` leaves letters, digits and single spaces, so the key is safe inside LIKE. */
async function partyIds(key: string, kinds: readonly PartyKind[], limit: number): Promise<Id[]> {
  if (key === "") return db.party.findMany({ where: { kind: { in: [...kinds] } }, orderBy: { id: "desc" }, take: limit, select: { id: true } });
  const found = [sounds(key), Prisma.sql`isnad_sound(${key}) <% isnad_sound("nameKey")`, ...anyWord(key)];
  return db.$queryRaw<Id[]>`
    SELECT id FROM "Party"
    WHERE kind IN (${enumList(kinds)}) AND (${Prisma.join(found, " OR ")})
    ORDER BY ("nameKey" LIKE ${`${key}%`}) DESC, ("nameKey" LIKE ${`%${key}%`}) DESC, word_similarity(isnad_sound(${key}), isnad_sound("nameKey")) DESC, id
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

const newest = { where: { editorialState: { not: "discarded" } }, orderBy: { id: "desc" }, take: FOUND, select: { id: true } } as const;

/** Ids by what was typed, or the newest when nothing was that can be looked for. */
async function idsOf(viewer: Viewer, kind: "claim" | "response" | "article", typed: string, latest: () => Promise<Id[]>): Promise<readonly Id[]> {
  return fold(typed) === "" ? latest() : (await pick(viewer, kind, typed, FOUND)).map((id) => ({ id }));
}

/** Claims whose statement has these words, in any form; the newest for an empty search. */
export async function searchClaims(viewer: Viewer, typed: string): Promise<readonly ClaimHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  const ids = await idsOf(viewer, "claim", typed, () => db.claim.findMany(newest));
  const rows = await db.claim.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select: CLAIM_HIT });
  return inOrder(ids, rows).map(claimHit);
}

/** Responses by their words or by who gave them; the newest for an empty search. */
export async function searchResponses(viewer: Viewer, typed: string): Promise<readonly ResponseHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  const ids = await idsOf(viewer, "response", typed, () => db.response.findMany(newest));
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

/** Articles by the words of their text, the title's among them, for a hop of the chain; the newest for an empty search. */
export async function searchArticles(viewer: Viewer, typed: string): Promise<readonly { id: string; shortId: string; title: string }[]> {
  if (!mayReadDrafts(viewer)) return [];
  const ids = await idsOf(viewer, "article", typed, () => db.article.findMany(newest));
  const rows = inOrder(ids, await db.article.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select: { id: true, shortId: true, title: true } }));
  const words = stems(typed);
  const named = (title: string): boolean => words.every((word) => stems(title).some((other) => other.startsWith(word)));
  return [...rows.filter(({ title }) => named(title)), ...rows.filter(({ title }) => !named(title))];
}
