import type { ChainView, Hop } from "#lib/views/claim.ts";
import type { PartyRef } from "#lib/views/shared.ts";

/** A hop with the hops that took from it. `number` counts hops from the origin down; `also` = further hops it rests on. */
export type ChainNode = { readonly hop: Hop; readonly number: number; readonly also: readonly number[]; readonly children: readonly ChainNode[] };

/** An origin that is not itself a hop (a source behind the first report), with what came from it. */
export type ChainRoot = { readonly source: PartyRef | null; readonly hops: number; readonly nodes: readonly ChainNode[] };

/** Each hop stands under the first hop it rests on; further ones are named by number, so that every hop is drawn once. */
export function chainTree(chain: ChainView): readonly ChainRoot[] {
  const numbers = new Map(chain.hops.map((hop, i) => [hop.id, i + 1]));
  const known = (ids: readonly string[]): readonly string[] => ids.filter((id) => numbers.has(id));
  const node = (hop: Hop, above: ReadonlySet<string>): ChainNode => {
    const path = new Set([...above, hop.id]);
    const children = chain.hops.filter((other) => known(other.onAuthorityOf)[0] === hop.id && !path.has(other.id));
    return {
      hop,
      number: numbers.get(hop.id) ?? 0,
      also: known(hop.onAuthorityOf).slice(1).flatMap((id) => numbers.get(id) ?? []),
      children: children.map((child) => node(child, path)),
    };
  };
  const roots = new Map<string, { source: PartyRef | null; nodes: ChainNode[] }>();
  for (const hop of chain.hops) {
    if (known(hop.onAuthorityOf).length > 0) continue;
    const key = hop.source?.id ?? hop.id;
    const root = roots.get(key) ?? { source: hop.source, nodes: [] };
    root.nodes.push(node(hop, new Set()));
    roots.set(key, root);
  }
  return [...roots.values()].map((root) => ({ ...root, hops: root.nodes.reduce((sum, top) => sum + size(top), 0) }));
}

const size = (node: ChainNode): number => 1 + node.children.reduce((sum, child) => sum + size(child), 0);

/** The hops one after another where nothing branches, else null. */
export function straight(roots: readonly ChainRoot[]): readonly ChainNode[] | null {
  if (roots.length !== 1) return null;
  const line: ChainNode[] = [];
  let level = roots[0]?.nodes ?? [];
  while (level.length > 0) {
    const [only] = level;
    if (only === undefined || level.length > 1 || only.also.length > 0) return null;
    line.push(only);
    level = only.children;
  }
  return line;
}
