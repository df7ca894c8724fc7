import { expect, test } from "vitest";
import type { Knot } from "#lib/views/home.ts";
import { trackOf } from "./track.ts";

const knot = (kind: Knot["kind"], day: string): Knot => ({ kind, at: { edtf: day, earliest: `${day}T00:00:00.000`, latest: `${day}T23:59:59.999` }, party: null });

test("marks keep their order and never cover each other, even on one day", () => {
  const { knots } = trackOf([knot("claim", "2024-10-24"), knot("denies", "2024-10-24"), knot("clarifies", "2024-10-24"), knot("confirms", "2026-01-01")], "2026-11-23");
  const gaps = knots.slice(1).map(({ x }, i) => x - (knots[i]?.x ?? 0));
  expect(knots[0]?.x).toBe(0);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
  expect(knots.at(-1)?.x).toBeLessThan(100);
});

test("a long thread keeps its claim and its latest marks", () => {
  const { knots, cut } = trackOf([knot("claim", "2020-01-01"), ...Array.from({ length: 20 }, () => knot("denies", "2024-01-01"))], "2026-11-23");
  expect([cut, knots.length, knots[0]?.knot.kind]).toEqual([true, 7, "claim"]);
});

test("a thread that ends in silence waits", () => {
  expect(trackOf([knot("claim", "2024-10-24"), knot("request", "2024-10-28")], "2024-11-15").waits).toBe(true);
});

test("a date that is not known still has its place", () => {
  const unknown: Knot = { kind: "denies", at: { edtf: "XXXX-08", earliest: null, latest: null }, party: null };
  expect(trackOf([knot("claim", "2024-10-24"), unknown], "2024-11-15").knots.every(({ x }) => Number.isFinite(x))).toBe(true);
});
