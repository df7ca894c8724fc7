import { expect, test } from "vitest";
import type { Hop } from "#lib/views/claim.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { chainTree, straight, type ChainNode } from "./tree.ts";

const party = (id: string): PartyRef => ({ id, ref: id, kind: "outlet", nameAr: id, nameEn: null });
const hop = (id: string, onAuthorityOf: readonly string[], source: string | null = null): Hop => ({
  id,
  rank: 0,
  carrier: party(id),
  verb: "نقل",
  strength: "attributes",
  on: null,
  onAuthorityOf,
  source: source === null ? null : party(source),
  article: null,
});

const shape = (node: ChainNode): string => `${node.hop.id}${node.also.length > 0 ? `!${node.also.join()}` : ""}${node.children.length > 0 ? `(${node.children.map(shape).join(" ")})` : ""}`;
const trees = (hops: readonly Hop[]) => chainTree({ hops, origins: [] }).map(({ source, hops: count, nodes }) => `${source?.id ?? "-"}:${String(count)}:${nodes.map(shape).join(" ")}`);

test.each<[string, readonly Hop[], readonly string[]]>([
  ["a line", [hop("a", [], "s"), hop("b", ["a"]), hop("c", ["b"])], ["s:3:a(b(c))"]],
  ["branches", [hop("a", []), hop("b", ["a"]), hop("c", ["a"])], ["-:3:a(b c)"]],
  ["one source behind two reports", [hop("a", [], "s"), hop("b", [], "s")], ["s:2:a b"]],
  ["two origins", [hop("a", []), hop("b", [])], ["-:1:a", "-:1:b"]],
  ["two authorities: drawn once, the other named by number", [hop("a", []), hop("b", []), hop("c", ["a", "b"])], ["-:2:a(c!2)", "-:1:b"]],
  ["an authority that is not shown", [hop("a", ["gone"])], ["-:1:a"]],
])("%s", (_name, hops, expected) => {
  expect(trees(hops)).toEqual(expected);
});

test("only a chain without branches and second authorities is a line", () => {
  const line = (hops: readonly Hop[]) => straight(chainTree({ hops, origins: [] }))?.map((node) => node.number) ?? null;
  expect(line([hop("a", []), hop("b", ["a"])])).toEqual([1, 2]);
  expect(line([hop("a", []), hop("b", ["a"]), hop("c", ["a"])])).toBeNull();
  expect(line([hop("a", []), hop("b", [])])).toBeNull();
});
