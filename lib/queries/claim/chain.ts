import { origins, ranks } from "#lib/domain/chain.ts";
import type { ChainView, Hop } from "#lib/views/claim.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { dateView, maybeParty, refOf } from "../rows.ts";
import type { ThreadRow } from "./threads.ts";

type HopRow = ThreadRow["reports"][number];

const links = (row: HopRow) => ({
  id: row.id,
  onAuthorityOf: row.onAuthorityOf.map(({ authorityId }) => authorityId),
  sourceId: row.source?.id ?? null,
});

function hopOf(row: HopRow, rank: number): Hop[] {
  const carrier = maybeParty(row.outlet ?? row.party);
  if (carrier === null) return [];
  const article = row.article;
  return [
    {
      id: row.id,
      rank,
      carrier,
      verb: row.verb,
      strength: row.strength,
      on: dateView(row.on, row.onEarliest, row.onLatest),
      onAuthorityOf: links(row).onAuthorityOf,
      source: maybeParty(row.source),
      article:
        article === null
          ? null
          : { ref: refOf(article.shortId, article.title), title: article.title, url: article.url, open: article.editorialState === "published" },
    },
  ];
}

/** The chain of attribution of one claim: hops from the origin outwards, and the origins all of them go back to. */
export function chainOf(rows: readonly HopRow[]): ChainView {
  const rank = ranks(rows.map(links));
  const hops = rows.flatMap((row) => hopOf(row, rank.get(row.id) ?? 0)).sort((a, b) => a.rank - b.rank);
  const parties = new Map<string, PartyRef>(
    hops.flatMap((hop) => [[`report:${hop.id}`, hop.carrier] as const, ...(hop.source === null ? [] : [[`party:${hop.source.id}`, hop.source] as const])]),
  );
  return {
    hops,
    origins: origins(rows.map(links)).flatMap(({ originKey, hopIds }) => {
      const party = parties.get(originKey);
      return party === undefined ? [] : [{ party, hops: hopIds.length }];
    }),
  };
}
