import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { PARTY, refOf } from "#lib/queries/rows.ts";
import type { Suggestion } from "#lib/views/search.ts";
import { likelyParties } from "../likely.ts";
import type { SearchQuery } from "../query.ts";

/** Parties whose name is begun by what was typed, then those named nearly so. */
export async function suggestParties(viewer: Viewer, query: SearchQuery, limit: number): Promise<Suggestion[]> {
  const ids = await likelyParties(viewer, query, 0, limit);
  const rows = await db.party.findMany({ where: { id: { in: [...ids] } }, select: { ...PARTY, aliases: true } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { shortId, kind, nameAr, nameEn, aliases } = row;
    return [{ kind: kind === "outlet" ? "outlet" : "party", id, shortId, ref: refOf(shortId, nameAr), textAr: nameAr, textEn: nameEn, others: aliases, state: null }];
  });
}
