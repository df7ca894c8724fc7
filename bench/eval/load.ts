import { Prisma, db } from "#lib/db/client.ts";
import { newId, newShortId } from "#lib/db/id.ts";
import { countTerms } from "#lib/search/match/counts.ts";
import type { CorpusClaim } from "./files.ts";

const AT_ONCE = 2000;

/** Stores claims as published ones, straight into the tables; answers which stored id is whose. */
export async function loadClaims(claims: readonly CorpusClaim[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let from = 0; from < claims.length; from += AT_ONCE) {
    const rows = claims.slice(from, from + AT_ONCE).map((claim) => ({ id: newId(), shortId: newShortId(), statement: claim.vclaim, title: claim.title ?? null, of: claim.id }));
    for (const { id, of } of rows) ids.set(id, of);
    await insert(JSON.stringify(rows));
  }
  await db.$executeRaw`ANALYZE "Claim"`;
  await countTerms();
  return ids;
}

async function insert(rows: string): Promise<void> {
  const given = Prisma.sql`json_to_recordset(${rows}::json) AS r (id uuid, "shortId" text, statement text, title text)`;
  await db.$executeRaw`
    INSERT INTO "Claim" (id, "shortId", "statementAr", "unattributed", "saidOn", "editorialState", "publishedAt", "movedAt", "updatedAt", "noPassageReason")
    SELECT id, "shortId", statement, true, '2020', 'published', now(), now(), now(), 'eval' FROM ${given}`;
  await db.$executeRaw`INSERT INTO "ClaimWording" ("claimId", "words") SELECT id, title FROM ${given} WHERE title IS NOT NULL`;
}
