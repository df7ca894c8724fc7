import { fold } from "#lib/arabic/fold.ts";
import { stems } from "#lib/arabic/stem.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { PARTY, partyRef, refOf } from "#lib/queries/rows.ts";
import type { Suggestion } from "#lib/views/search.ts";
import { visible } from "./conditions.ts";
import { likelyParties } from "./names.ts";

const SHORTEST = 2;
const PARTIES = 4;
const CLAIMS = 5;
/** A shorter beginning of a word stands in too many claims to look through while somebody types. */
const SHORTEST_STEM = 3;
const LOOKED_AT = 300;

async function partiesLike(viewer: Viewer, folded: string): Promise<Suggestion[]> {
  const readable = mayReadDrafts(viewer) ? Prisma.sql`true` : Prisma.sql`isnad_party_is_public(p.id)`;
  const ids = await likelyParties(folded, readable, 0, PARTIES);
  const rows = await db.party.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select: PARTY });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ kind: "party" as const, ref: partyRef(row).ref, text: row.nameAr }];
  });
}

/** Claims that hold the words typed so far, the last of them perhaps only begun. */
async function claimsBegun(viewer: Viewer, typed: string): Promise<Suggestion[]> {
  const words = stems(typed);
  const last = words.at(-1) ?? "";
  if (last.length < SHORTEST_STEM) return [];
  const begun = words.map((stem, at) => (at === words.length - 1 ? `'${stem}':*` : `'${stem}'`)).join(" & ");
  const rows = await db.$queryRaw<{ shortId: string; statementAr: string }[]>`
    SELECT "shortId", "statementAr" FROM (
      SELECT c.id, c."shortId", c."statementAr" FROM "Claim" c WHERE c."search" @@ ${begun}::tsquery AND ${visible("claim", viewer)} LIMIT ${LOOKED_AT}
    ) c ORDER BY length("statementAr"), c.id DESC LIMIT ${CLAIMS}`;
  return rows.map(({ shortId, statementAr }) => ({ kind: "claim", ref: refOf(shortId, statementAr), text: statementAr }));
}

/** What may be meant while somebody types: parties by name (with typos), then claims. Empty below two letters. */
export async function suggestTerms(viewer: Viewer, typed: string): Promise<Suggestion[]> {
  const folded = fold(typed.slice(0, 100));
  if (folded.length < SHORTEST) return [];
  const [parties, claims] = await Promise.all([partiesLike(viewer, folded), claimsBegun(viewer, typed.slice(0, 100))]);
  return [...parties, ...claims];
}
