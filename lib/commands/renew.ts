import type { Tx } from "#lib/db/client.ts";

/** PostgreSQL refuses a notification of 8,000 bytes or more; a tag has at most 20. */
const TAGS_A_NOTICE = 200;

/**
 * Tells every app server, when the transaction commits, which pages must be made anew.
 * A tag is a page's address without locale and slug: `claims/k3m9x2pq`, `home`, `*` for all.
 */
export async function renewPages(tx: Tx, tags: Iterable<string>): Promise<void> {
  const all = [...new Set(tags)];
  for (let from = 0; from < all.length; from += TAGS_A_NOTICE) {
    const payload = JSON.stringify(all.slice(from, from + TAGS_A_NOTICE));
    await tx.$executeRaw`SELECT pg_notify('isnad_renew', ${payload})`;
  }
}

const LISTS = ["home", "claims", "parties"];

const OF_CLAIM = {
  shortId: true,
  claimant: { select: { shortId: true } },
  about: { select: { party: { select: { shortId: true } } } },
  passages: { select: { passage: { select: { version: { select: { article: { select: { shortId: true } } } } } } } },
  reports: {
    select: {
      outlet: { select: { shortId: true } },
      party: { select: { shortId: true } },
      source: { select: { shortId: true } },
      article: { select: { shortId: true } },
    },
  },
  targetedBy: {
    select: {
      response: {
        select: {
          responder: { select: { shortId: true } },
          onBehalfOf: { select: { shortId: true } },
          passages: { select: { passage: { select: { version: { select: { article: { select: { shortId: true } } } } } } } },
        },
      },
    },
  },
} as const;

/** The claims on whose pages these claims are drawn: themselves, their whole, their parts, and what a raising response answers. */
async function drawnOn(tx: Tx, claimIds: readonly string[]): Promise<string[]> {
  const rows = await tx.claim.findMany({
    where: { id: { in: [...claimIds] } },
    select: {
      id: true,
      parentId: true,
      parts: { select: { id: true } },
      raisedBy: { select: { targets: { select: { claimId: true, claim: { select: { parentId: true } } } } } },
      targetedBy: { select: { response: { select: { raised: { select: { id: true } } } } } },
    },
  });
  const found = rows.flatMap((row) => [
    row.id,
    row.parentId,
    ...row.parts.map((part) => part.id),
    ...(row.raisedBy?.targets ?? []).flatMap((target) => [target.claimId, target.claim?.parentId ?? null]),
    ...row.targetedBy.flatMap((target) => target.response.raised.map((raised) => raised.id)),
  ]);
  return [...new Set(found.filter((id) => id !== null))];
}

type Ref = { readonly shortId: string } | null;
type Placed = { readonly passage: { readonly version: { readonly article: { readonly shortId: string } } } };

const party = (ref: Ref): string[] => (ref === null ? [] : [`parties/${ref.shortId}`]);
const article = (ref: Ref): string[] => (ref === null ? [] : [`articles/${ref.shortId}`]);
const places = (passages: readonly Placed[]): string[] => passages.flatMap(({ passage }) => article(passage.version.article));

/** Every page on which a change of these claims shows: claims, parties, articles and the lists. */
export async function tagsOfClaims(tx: Tx, claimIds: readonly string[]): Promise<string[]> {
  if (claimIds.length === 0) return LISTS;
  const ids = await drawnOn(tx, claimIds);
  const rows = await tx.claim.findMany({ where: { id: { in: ids } }, select: OF_CLAIM, relationLoadStrategy: "join" });
  const tags = rows.flatMap((row) => [
    `claims/${row.shortId}`,
    ...party(row.claimant),
    ...row.about.flatMap((about) => party(about.party)),
    ...places(row.passages),
    ...row.reports.flatMap((hop) => [...party(hop.outlet), ...party(hop.party), ...party(hop.source), ...article(hop.article)]),
    ...row.targetedBy.flatMap(({ response }) => [
      ...party(response.responder),
      ...party(response.onBehalfOf),
      ...places(response.passages),
    ]),
  ]);
  return [...new Set([...LISTS, ...tags])];
}
