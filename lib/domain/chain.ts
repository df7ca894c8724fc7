/** One report of a claim: whom it carries the claim from, or the party it names as its own source. */
export type ChainHop = {
  readonly id: string;
  readonly onAuthorityOf: readonly string[];
  readonly sourceId: string | null;
};

/** Reports that rest on one origin. `originKey` is `party:<id>` for a root's source, else `report:<id>` of the root itself. */
export type Origin = { readonly originKey: string; readonly hopIds: readonly string[] };

/** The ids of one circle of reports, each on the authority of the next, or null. */
export function findCycle(hops: readonly ChainHop[]): readonly string[] | null {
  const authorities = authoritiesOf(hops);
  const ranked = ranks(hops);
  const unranked = hops.filter(({ id }) => !ranked.has(id));
  const first = unranked[0];
  if (first === undefined) return null;
  const stuck = new Set(unranked.map(({ id }) => id));
  const path: string[] = [];
  // Every unranked report rests on another unranked one, so the walk comes back upon itself.
  for (let id: string | undefined = first.id; id !== undefined; ) {
    const seenAt = path.indexOf(id);
    if (seenAt >= 0) return path.slice(seenAt);
    path.push(id);
    id = authorities.get(id)?.find((authority) => stuck.has(authority));
  }
  return null;
}

/** Whether putting this report on these authorities would close a circle. The report may be new. */
export function wouldCycle(hops: readonly ChainHop[], id: string, onAuthorityOf: readonly string[]): boolean {
  const others = hops.filter((hop) => hop.id !== id);
  return findCycle([...others, { id, onAuthorityOf, sourceId: null }]) !== null;
}

/**
 * How many steps a report stands from its farthest origin; 0 = a root, "on nobody's authority". Authorities that are not
 * among the hops are passed over. Reports in or behind a circle have no rank.
 */
export function ranks(hops: readonly ChainHop[]): ReadonlyMap<string, number> {
  const authorities = authoritiesOf(hops);
  const carriers = carriersOf(authorities);
  const waiting = new Map([...authorities].map(([id, above]) => [id, above.length]));
  const ranked = new Map<string, number>();
  const ready = hops.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    const above = authorities.get(id) ?? [];
    ranked.set(id, above.reduce((rank, authority) => Math.max(rank, (ranked.get(authority) ?? 0) + 1), 0));
    for (const carrier of carriers.get(id) ?? []) {
      const left = (waiting.get(carrier) ?? 0) - 1;
      waiting.set(carrier, left);
      if (left === 0) ready.push(carrier);
    }
  }
  return ranked;
}

/**
 * "Roots are reports on nobody's authority; a root's source, else the root itself, is the origin." One source behind six
 * outlets is one origin with six reports; a report on two authorities may stand under two origins.
 */
export function origins(hops: readonly ChainHop[]): readonly Origin[] {
  const authorities = authoritiesOf(hops);
  const carriers = carriersOf(authorities);
  const byKey = new Map<string, Set<string>>();
  for (const root of hops) {
    if ((authorities.get(root.id) ?? []).length > 0) continue;
    const originKey = root.sourceId === null ? `report:${root.id}` : `party:${root.sourceId}`;
    const resting = byKey.get(originKey) ?? new Set<string>();
    collect(root.id, carriers, resting);
    byKey.set(originKey, resting);
  }
  return [...byKey].map(([originKey, resting]) => ({
    originKey,
    hopIds: hops.filter(({ id }) => resting.has(id)).map(({ id }) => id),
  }));
}

function collect(start: string, carriers: ReadonlyMap<string, readonly string[]>, into: Set<string>): void {
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (into.has(id)) continue;
    into.add(id);
    open.push(...(carriers.get(id) ?? []));
  }
}

function authoritiesOf(hops: readonly ChainHop[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(hops.map(({ id }) => id));
  return new Map(hops.map(({ id, onAuthorityOf }) => [id, [...new Set(onAuthorityOf)].filter((above) => known.has(above))]));
}

function carriersOf(authorities: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const carriers = new Map<string, string[]>();
  for (const [id, above] of authorities) {
    for (const authority of above) carriers.set(authority, [...(carriers.get(authority) ?? []), id]);
  }
  return carriers;
}
