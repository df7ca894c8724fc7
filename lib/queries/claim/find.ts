import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";

export type CorrectionRow = { id: string; why: string; oldText: string; newText: string; at: string };

/** What a claim page is made of, by id: its threads, the responses on them, and its corrections. */
export type Found = {
  id: string;
  shortId: string;
  editorialState: EditorialState;
  statementAr: string;
  withdrawnReason: string | null;
  withdrawnAt: Date | null;
  parts: string[];
  raised: string[];
  responses: string[];
  corrections: CorrectionRow[];
};

/** Finds everything that a claim's page shows by its short id, in one query of index scans; null when there is no such claim. Its state is judged by the caller. */
export async function findClaim(_viewer: Viewer, shortId: string): Promise<Found | null> {
  const rows = await db.$queryRaw<Found[]>`
    WITH self AS (
      SELECT c.id, c."shortId", c."editorialState", c."statementAr", c."withdrawnReason", c."withdrawnAt"
      FROM "Claim" c WHERE c."shortId" = ${shortId}
    ), parts AS (
      SELECT c.id FROM "Claim" c JOIN self ON c."parentId" = self.id WHERE c."editorialState" = 'published'
    ), whole AS (
      SELECT id FROM self UNION ALL SELECT id FROM parts
    ), answering AS (
      SELECT DISTINCT t."responseId" AS id FROM "ResponseTarget" t JOIN whole ON t."claimId" = whole.id
    ), raised AS (
      SELECT c.id FROM "Claim" c
      JOIN answering a ON c."raisedById" = a.id
      JOIN "Response" r ON r.id = a.id AND r."editorialState" = 'published'
      WHERE c."editorialState" = 'published' AND c.id NOT IN (SELECT id FROM whole)
    ), direct AS (
      SELECT id FROM answering
      UNION SELECT t."responseId" FROM "ResponseTarget" t JOIN raised ON t."claimId" = raised.id
    ), responses AS (
      SELECT id FROM direct
      UNION SELECT t."responseId" FROM "ResponseTarget" t JOIN direct ON t."targetResponseId" = direct.id
    )
    SELECT self.*,
      ARRAY(SELECT id::text FROM parts) AS parts,
      ARRAY(SELECT id::text FROM raised) AS raised,
      ARRAY(SELECT id::text FROM responses) AS responses,
      COALESCE((
        SELECT json_agg(json_build_object('id', k.id, 'why', k.why, 'oldText', k."oldText", 'newText', k."newText", 'at', k.at) ORDER BY k.at)
        FROM "Correction" k
        WHERE (k.entity = 'claim' AND k."entityId" = self.id)
           OR (k.entity = 'response' AND k."entityId" IN (SELECT id FROM responses))
      ), '[]'::json) AS corrections
    FROM self`;
  return rows[0] ?? null;
}
