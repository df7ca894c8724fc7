import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";

/** Named by something published: else the party is not public. An outlet or source is so by a published claim's chain. */
export async function isNamed(_viewer: Viewer, partyId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ named: boolean }[]>`
    SELECT (
      EXISTS (SELECT 1 FROM "Claim" WHERE "claimantId" = ${partyId}::uuid AND "editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "Response" WHERE ("responderId" = ${partyId}::uuid OR "onBehalfOfId" = ${partyId}::uuid) AND "editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "ClaimAbout" a JOIN "Claim" c ON c.id = a."claimId" WHERE a."partyId" = ${partyId}::uuid AND c."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "Report" r JOIN "Claim" c ON c.id = r."claimId"
                 WHERE (r."outletId" = ${partyId}::uuid OR r."partyId" = ${partyId}::uuid OR r."sourceId" = ${partyId}::uuid) AND c."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "Article" a WHERE a."outletId" = ${partyId}::uuid AND a."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "ArticleAgency" g JOIN "Article" a ON a.id = g."articleId" WHERE g."partyId" = ${partyId}::uuid AND a."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "ArticleAuthor" g JOIN "Article" a ON a.id = g."articleId" WHERE g."partyId" = ${partyId}::uuid AND a."editorialState" = 'published')
      OR EXISTS (SELECT 1 FROM "CommentRequest" q JOIN "Claim" c ON c.id = q."claimId" WHERE q."partyId" = ${partyId}::uuid AND c."editorialState" = 'published')
    ) AS named`;
  return rows[0]?.named === true;
}
