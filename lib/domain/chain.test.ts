import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChainHop, findCycle, origins, ranks, wouldCycle } from "./chain.ts";

const hop = (id: string, onAuthorityOf: readonly string[] = [], sourceId: string | null = null): ChainHop => ({
  id,
  onAuthorityOf,
  sourceId,
});

/** Unnamed sources ← newspaper ← agency ← paper ← Arabic site. */
const FOUNDING = [hop("site", ["paper"]), hop("paper", ["agency"]), hop("agency", ["newspaper"]), hop("newspaper", [], "unnamed")];

describe("cycles", () => {
  test.each([
    ["none", FOUNDING, null],
    ["empty", [], null],
    ["on itself", [hop("a", ["a"])], ["a"]],
    ["of two", [hop("a", ["b"]), hop("b", ["a"])], ["a", "b"]],
    ["behind a branch", [hop("z", ["b"]), hop("b", ["root", "c"]), hop("c", ["b"]), hop("root")], ["b", "c"]],
    ["an unknown authority is none", [hop("a", ["gone"])], null],
  ] as const)("%s", (_, hops, expected) => {
    expect(findCycle(hops)).toEqual(expected);
  });

  test.each([
    ["newspaper", ["site"], true],
    ["newspaper", ["newspaper"], true],
    ["site", ["newspaper", "paper"], false],
    ["new", ["site"], false],
    ["agency", [], false],
  ] as const)("%s on the authority of %j closes a circle: %s", (id, onAuthorityOf, expected) => {
    expect(wouldCycle(FOUNDING, id, onAuthorityOf)).toBe(expected);
  });
});

describe("ranks and origins", () => {
  test("the founding chain counts from its root", () => {
    expect([...ranks(FOUNDING)].sort()).toEqual([["agency", 1], ["newspaper", 0], ["paper", 2], ["site", 3]]);
  });

  test("a report on two authorities stands behind the farther one", () => {
    expect(ranks([hop("a"), hop("b", ["a"]), hop("c", ["a", "b"])]).get("c")).toBe(2);
  });

  test.each([
    ["a root's source is the origin", FOUNDING, [["party:unnamed", ["site", "paper", "agency", "newspaper"]]]],
    ["a root without a source is the origin itself", [hop("a"), hop("b", ["a"])], [["report:a", ["a", "b"]]]],
    ["one source behind two outlets", [hop("a", [], "s"), hop("b", [], "s")], [["party:s", ["a", "b"]]]],
    [
      "two origins behind one desk",
      [hop("a", [], "s"), hop("b"), hop("c", ["a", "b"])],
      [["party:s", ["a", "c"]], ["report:b", ["b", "c"]]],
    ],
    ["a source named by a report that rests on another is no origin", [hop("a"), hop("b", ["a"], "s")], [["report:a", ["a", "b"]]]],
    ["none", [], []],
  ] as const)("%s", (_, hops, expected) => {
    expect(origins(hops).map(({ originKey, hopIds }) => [originKey, hopIds])).toEqual(expected);
  });
});

const ids = fc.uniqueArray(fc.stringMatching(/^[a-h]$/u), { minLength: 1, maxLength: 8 });
const anyChain = ids.chain((names) =>
  fc.tuple(...names.map((id) => fc.subarray(names).map((above) => hop(id, above)))),
);
const acyclic = ids.chain((names) =>
  fc.tuple(...names.map((id, index) => fc.subarray(names.slice(0, index)).map((above) => hop(id, above)))),
);

describe("properties", () => {
  test("a cycle found is a cycle, and without one every report has a rank above its authorities", () => {
    fc.assert(
      fc.property(anyChain, (hops) => {
        const cycle = findCycle(hops);
        const ranked = ranks(hops);
        if (cycle === null) {
          expect(ranked.size).toBe(hops.length);
          return;
        }
        cycle.forEach((id, index) => {
          const next = cycle[(index + 1) % cycle.length];
          expect(hops.find((candidate) => candidate.id === id)?.onAuthorityOf).toContain(next);
        });
      }),
    );
  });

  test("a chain built in order has no cycle, true ranks, and an origin behind every report", () => {
    fc.assert(
      fc.property(acyclic, (hops) => {
        const ranked = ranks(hops);
        expect(findCycle(hops)).toBeNull();
        for (const { id, onAuthorityOf } of hops) {
          const above = onAuthorityOf.map((authority) => (ranked.get(authority) ?? NaN) + 1);
          expect(ranked.get(id)).toBe(Math.max(0, ...above));
          expect(origins(hops).some(({ hopIds }) => hopIds.includes(id))).toBe(true);
          expect(wouldCycle(hops, id, onAuthorityOf)).toBe(false);
        }
      }),
    );
  });
});
