import { type Prisma } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { all, visible, type WordKind } from "./conditions.ts";
import { placeText, type Place } from "./cursor.ts";

/** Hits that are counted. */
export const COUNTED = 1000;

/** Ids of a page's hits, and of the hits the facets count. `more`: there are more than counted, or may be. */
export type Found = { readonly ids: readonly string[]; readonly counted: readonly string[]; readonly more: boolean; readonly next: string | null };

export type Asked = {
  readonly viewer: Viewer;
  readonly kind: WordKind;
  /** The query alone, for the rank; as a condition; and what was chosen besides. */
  readonly tsquery: string;
  readonly words: Prisma.Sql;
  readonly filters: readonly Prisma.Sql[];
  /** Claims that hold the words at most, as far as is known. The planner thinks every word that is none of the commonest about as common as those. */
  readonly atMost?: number;
  readonly size: number;
  readonly after: Place | null;
  /** A few of each kind are shown, and no page comes after them. */
  readonly few: boolean;
};

export const conditionsOf = ({ viewer, kind, words, filters }: Asked): Prisma.Sql => all([words, ...filters, visible(kind, viewer)]);

export type Hit = { readonly id: string; readonly rank: number };

/** The page of hits that come in order: by rank, or the newest first. */
export function pageOf(hits: readonly Hit[], { size, after }: Asked, ranked: boolean): Found {
  const rest = after === null ? hits : hits.filter(({ id, rank }) => (ranked && after.rank !== null && rank !== after.rank ? rank < after.rank : id < after.id));
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    counted: hits.slice(0, COUNTED).map(({ id }) => id),
    more: hits.length > COUNTED,
    next: rest.length > size && last !== undefined ? placeText({ rank: ranked ? last.rank : null, id: last.id }) : null,
  };
}
