import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { Json } from "#lib/domain/canonical.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

/** Names of the records that values point at, by id; none for readers. */
export async function namesIn(viewer: Viewer, values: Json): Promise<Readonly<Record<string, string>>> {
  const ids = [...new Set(JSON.stringify(values).match(UUID))];
  if (ids.length === 0 || !mayReadDrafts(viewer)) return {};
  const where = { id: { in: ids } };
  const [parties, claims, responses, articles] = await Promise.all([
    db.party.findMany({ where, select: { id: true, nameAr: true } }),
    db.claim.findMany({ where, select: { id: true, statementAr: true } }),
    db.response.findMany({ where, select: { id: true, summaryAr: true, quoteAr: true } }),
    db.article.findMany({ where, select: { id: true, title: true } }),
  ]);
  const named: [string, string][] = [
    ...parties.map(({ id, nameAr }): [string, string] => [id, nameAr]),
    ...claims.map(({ id, statementAr }): [string, string] => [id, statementAr]),
    ...responses.map(({ id, summaryAr, quoteAr }): [string, string] => [id, summaryAr ?? quoteAr ?? ""]),
    ...articles.map(({ id, title }): [string, string] => [id, title]),
  ];
  return Object.fromEntries(named);
}
