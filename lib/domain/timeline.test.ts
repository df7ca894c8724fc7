import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlap, parseDate, type Bounds } from "./date.ts";
import { orderEvents, type Placed } from "./timeline.ts";

const bounds = (edtf: string): Bounds => {
  const parsed = parseDate(edtf, (instant) => instant);
  if (!parsed.ok) throw new Error(edtf);
  return parsed.value;
};

type Extra = { readonly place?: number; readonly recorded?: string; readonly answers?: readonly string[] };

const event = (id: string, edtf: string, { place, recorded, answers = [] }: Extra = {}): Placed => ({
  id,
  bounds: bounds(edtf),
  place: place ?? null,
  recordedAt: new Date(recorded ?? "2024-11-01"),
  answers,
});

const order = (events: readonly Placed[]): string => orderEvents(events).map(({ id }) => id).join(" ");

describe("order of a timeline", () => {
  test.each([
    ["by date", [event("b", "2024-10-25"), event("a", "2024-10-24")], "a b"],
    ["by the end where the start is open", [event("b", "../2024-10-24"), event("c", "2024-10-25"), event("a", "2024-10-24")], "a b c"],
    ["exact before vague", [event("c", "2024"), event("b", "2024-01"), event("a", "2024-01-01")], "a b c"],
    ["~ does not move", [event("b", "2024-10~", { place: 2 }), event("a", "2024-10", { place: 1 })], "a b"],
    ["by place in the article", [event("b", "2024-10-25", { place: 90 }), event("a", "2024-10-25", { place: 10 })], "a b"],
    ["what stands in no article comes after", [event("b", "2024-10-25"), event("a", "2024-10-25", { place: 10 })], "a b"],
    [
      "by time of recording",
      [event("b", "2024-10-25", { recorded: "2024-11-02" }), event("a", "2024-10-25", { recorded: "2024-11-01" })],
      "a b",
    ],
    ["an unresolvable date comes first", [event("b", "1990"), event("a", "XXXX-08")], "a b"],
  ] as const)("%s", (_, events, expected) => {
    expect(order(events)).toBe(expected);
    expect(order([...events].reverse())).toBe(expected);
  });
});

describe("a response and what it answers", () => {
  test.each([
    ["of one day, the response first in the article", [event("r", "2024-10-25", { place: 1, answers: ["c"] }), event("c", "2024-10-25", { place: 9 })], "c r"],
    ["of one month, the day known of one", [event("r", "2024-10", { answers: ["c"] }), event("c", "2024-10-24")], "c r"],
    ["what comes between stays between", [event("r", "2024-10", { answers: ["c"] }), event("x", "2024-10-10"), event("c", "2024-10-24"), event("z", "2024-10-30")], "x c r z"],
    ["a response to a response", [event("s", "2024-10", { answers: ["r"] }), event("r", "2024-10", { place: 5, answers: ["c"] }), event("c", "2024-10-24")], "c r s"],
    ["dates apart are believed", [event("r", "2024-10-20", { answers: ["c"] }), event("c", "2024-10-24")], "r c"],
    ["an unresolvable date waits for what it answers", [event("r", "XXXX-10", { answers: ["c"] }), event("c", "2024-10-24")], "c r"],
    ["an unknown target is passed over", [event("r", "2024-10-20", { answers: ["gone"] })], "r"],
    ["itself is no target", [event("r", "2024-10-20", { answers: ["r"] }), event("a", "2024-10-19")], "a r"],
  ] as const)("%s", (_, events, expected) => {
    expect(order(events)).toBe(expected);
  });

  test.each([
    ["two", [event("a", "2024", { place: 1, answers: ["b"] }), event("b", "2024", { place: 2, answers: ["a"] })], "a b"],
    [
      "two, with a response behind them that is first by date",
      [event("r", "2024", { place: 1, answers: ["b"] }), event("b", "2024", { place: 3, answers: ["c"] }), event("c", "2024", { place: 2, answers: ["b"] })],
      "c b r",
    ],
  ] as const)("a circle of %s", (_, events, expected) => {
    expect(order(events)).toBe(expected);
  });
});

const EDTF = ["2024-10-24", "2024-10-25", "2024-10", "2024", "../2024-10-25", "2024-10-24/..", "XXXX-10", "2024-10~", "2023", "2024-11-01"];
const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];

const anyEvent = (id: string, targets: readonly string[]): fc.Arbitrary<Placed> =>
  fc.record({
    id: fc.constant(id),
    bounds: fc.constantFrom(...EDTF).map(bounds),
    place: fc.option(fc.nat(3)),
    recordedAt: fc.constantFrom(new Date("2024-11-01"), new Date("2024-11-02")),
    answers: fc.subarray([...targets]),
  });

const anyEvents = fc.tuple(...IDS.map((id) => anyEvent(id, IDS)));
const acyclic = fc.tuple(...IDS.map((id, index) => anyEvent(id, IDS.slice(0, index))));

describe("properties", () => {
  test("nothing is lost or doubled, and the order given does not matter, circles or not", () => {
    fc.assert(
      fc.property(anyEvents, fc.infiniteStream(fc.nat(1000)), (events, noise) => {
        const shuffled = events.map((e) => [noise.next().value, e] as const).sort(([a], [b]) => a - b).map(([, e]) => e);
        expect(order(shuffled)).toBe(order(events));
        expect(orderEvents(events).map(({ id }) => id).sort()).toEqual(IDS);
      }),
    );
  });

  test("a response is never drawn before what it answers while their intervals overlap", () => {
    fc.assert(
      fc.property(acyclic, (events) => {
        const drawn = orderEvents(events).map(({ id }) => id);
        for (const { id, bounds: own, answers } of events) {
          for (const target of events.filter((candidate) => answers.includes(candidate.id))) {
            if (overlap(own, target.bounds)) expect(drawn.indexOf(target.id)).toBeLessThan(drawn.indexOf(id));
          }
        }
      }),
    );
  });

  test("without answers it is the plain order of dates", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const starts = orderEvents(events.map((e) => ({ ...e, answers: [] }))).map(
          (e) => (e.bounds.earliest ?? e.bounds.latest)?.getTime() ?? -Infinity,
        );
        expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });
});
