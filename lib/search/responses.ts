import { stems } from "#lib/arabic/stem.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { RESPONSE_HIT, responseHit } from "#lib/queries/desk/rows.ts";
import type { SimilarResponse } from "#lib/views/match.ts";

/** A speaker's newest responses are looked at; an older one is told anew as news. */
const LOOKED_AT = 120;
const SHOWN = 3;
/** Below this share of words in common two answers only have their speaker in common. */
const LEAST = 0.34;

/** The share of the shorter one's stems that the other has too, 0..1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((stem) => b.has(stem)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** Responses of this speaker that say nearly this: perhaps the same one, told by a second article. The nearest first; readers get none. */
export async function similarResponses(viewer: Viewer, text: string, responderId: string): Promise<SimilarResponse[]> {
  const here = new Set(stems(text.slice(0, 2000)));
  if (!mayReadDrafts(viewer) || here.size < 2) return [];
  const rows = await db.response.findMany({
    where: { responderId, editorialState: { not: "discarded" } },
    orderBy: [{ saidEarliest: "desc" }, { id: "desc" }],
    take: LOOKED_AT,
    select: { ...RESPONSE_HIT, wording: true },
  });
  return rows
    .map((row) => ({ ...responseHit(row), wording: row.wording, score: shared(here, new Set(stems(`${row.quoteAr ?? ""} ${row.summaryAr ?? ""}`))) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
}
