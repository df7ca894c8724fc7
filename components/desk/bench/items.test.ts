import { describe, expect, it } from "vitest";
import type { DeskMark } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { countsOf, itemsOf, nextOpen, recordAt, stepFrom } from "./items.ts";

const suggestion = (id: string, start: number, end: number, rest: Partial<DeskSuggestion> = {}): DeskSuggestion => ({
  id,
  kind: "claim",
  start,
  end,
  text: "",
  speaker: null,
  saidOn: null,
  eventOn: null,
  stance: null,
  wording: "paraphrase",
  others: [],
  about: [],
  cue: "",
  choice: null,
  ...rest,
});

const mark = (start: number, end: number, kind: "claim" | "response"): DeskMark => ({
  start,
  end,
  state: "intact",
  records: [{ id: `${kind}-${String(start)}`, kind, shortId: "k", label: "", party: null, editorialState: "draft", stances: [], parts: 0 }],
});

const none = { selections: [], marks: [], choices: {}, kinds: {}, worded: {} };
const three = [suggestion("a", 0, 10), suggestion("b", 20, 40), suggestion("c", 50, 60)];

describe("what there is to decide", () => {
  it("stands in the order of the text, selections among suggestions", () => {
    const selections = [{ id: "s", kind: "response" as const, start: 15, end: 18, exact: "كلم", quoted: true }];
    expect(itemsOf({ ...none, suggestions: three, selections }).map(({ id }) => id)).toEqual(["a", "s", "b", "c"]);
  });

  it("has a claim before the answer that tells it within its own words, and numbers both so", () => {
    const suggestions = [suggestion("a", 0, 10), suggestion("r", 20, 60, { kind: "response", about: ["c"] }), suggestion("c", 30, 60), suggestion("d", 70, 80)];
    expect(itemsOf({ ...none, suggestions }).map(({ id, number }) => [id, number])).toEqual([["a", 1], ["c", 2], ["r", 3], ["d", 4]]);
  });

  it("stands where another of its wordings does, and is decided on in its old place", () => {
    const others = [{ start: 80, end: 95, wording: "direct" as const }];
    const suggestions = [suggestion("r", 20, 40, { kind: "response", others }), suggestion("c", 50, 60)];
    const [first, second] = itemsOf({ ...none, suggestions, worded: { r: 1 } });
    expect(first).toMatchObject({ id: "r", number: 1, start: 80, end: 95, wording: "direct", worded: { at: 2, of: 2 } });
    expect(second).toMatchObject({ id: "c", worded: { at: 1, of: 1 } });
    // A text read anew may have fewer.
    expect(itemsOf({ ...none, suggestions, worded: { r: 7 } })[0]).toMatchObject({ start: 80, worded: { at: 2, of: 2 } });
  });

  it("was logged in other words by somebody who took those", () => {
    const others = [{ start: 80, end: 95, wording: "direct" as const }];
    const [taken] = itemsOf({ ...none, suggestions: [suggestion("r", 20, 40, { kind: "response", others, choice: "accepted" })], marks: [mark(80, 95, "response")] });
    expect(taken?.record?.id).toBe("response-80");
    const [open] = itemsOf({ ...none, suggestions: [suggestion("r", 20, 40, { kind: "response", others })], marks: [mark(80, 95, "response")] });
    expect(open).toMatchObject({ state: "open", record: null });
  });

  it("leads from a claim to the answer that tells it", () => {
    const suggestions = [suggestion("r", 20, 60, { kind: "response", about: ["c"] }), suggestion("c", 30, 60), suggestion("d", 70, 80)];
    const items = itemsOf({ ...none, suggestions });
    expect(nextOpen(items, items[0] ?? null)?.id).toBe("r");
    expect(nextOpen(items, null)?.id).toBe("c");
    const [gone = null] = itemsOf({ ...none, suggestions: [], selections: [{ id: "s", kind: "claim", start: 65, end: 68, exact: "كلم", quoted: false }] });
    expect(nextOpen(items, gone)?.id).toBe("d");
  });

  it("has a claim behind the answer that stands before it, or is about another", () => {
    const before = [suggestion("r", 20, 40, { kind: "response", about: ["c"] }), suggestion("c", 50, 60)];
    expect(itemsOf({ ...none, suggestions: before }).map(({ id }) => id)).toEqual(["r", "c"]);
    const another = [suggestion("r", 20, 60, { kind: "response", about: ["x"] }), suggestion("c", 30, 60)];
    expect(itemsOf({ ...none, suggestions: another }).map(({ id }) => id)).toEqual(["r", "c"]);
  });

  it.each([
    ["the same words", 20, 40, "logged"],
    ["half of them", 30, 50, "logged"],
    ["a few of them", 36, 60, "open"],
    ["a sentence that they are a small part of", 0, 60, "open"],
    ["a word inside them", 24, 28, "open"],
    ["others", 41, 49, "open"],
  ] as const)("is logged when a record of its kind hangs on %s", (_, start, end, state) => {
    const items = itemsOf({ ...none, suggestions: [suggestion("b", 20, 40)], marks: [mark(start, end, "claim")] });
    expect(items[0]?.state).toBe(state);
  });

  it("is not logged by a record of the other kind, until an editor reads it as that kind", () => {
    const marks = [mark(20, 40, "response")];
    expect(itemsOf({ ...none, suggestions: three, marks })[1]?.state).toBe("open");
    expect(itemsOf({ ...none, suggestions: three, marks, kinds: { b: "response" } })[1]).toMatchObject({ state: "logged", kind: "response" });
  });

  it("remembers choices, and what this page knows goes before what the server said", () => {
    const suggestions = [suggestion("a", 0, 1, { choice: "dismissed" }), suggestion("b", 2, 3), suggestion("c", 4, 5, { choice: "accepted" })];
    expect(itemsOf({ ...none, suggestions }).map(({ state }) => state)).toEqual(["dismissed", "open", "logged"]);
    expect(itemsOf({ ...none, suggestions, choices: { a: null, b: "dismissed" } }).map(({ state }) => state)).toEqual(["open", "dismissed", "logged"]);
  });

  it("keeps a selection that was put aside, as dismissed", () => {
    const selections = [{ id: "s", kind: "claim" as const, start: 1, end: 2, exact: "ا", quoted: false, aside: true }];
    expect(itemsOf({ ...none, suggestions: [], selections })).toMatchObject([{ id: "s", state: "dismissed" }]);
  });

  it("is counted without selections", () => {
    const selections = [{ id: "s", kind: "claim" as const, start: 1, end: 2, exact: "ا", quoted: false }];
    const items = itemsOf({ ...none, suggestions: three, selections, choices: { a: "dismissed" }, marks: [mark(20, 40, "claim")] });
    expect(countsOf(items)).toEqual({ open: 1, logged: 1, dismissed: 1 });
  });

  it("takes the record that shares most", () => {
    expect(recordAt([mark(0, 30, "claim"), mark(20, 40, "claim")], "claim", { start: 20, end: 40 })?.id).toBe("claim-20");
  });
});

describe("going on", () => {
  const items = itemsOf({ ...none, suggestions: three, choices: { b: "accepted" } });
  const [a, b, c] = items;

  it.each([
    ["forward past what is logged", a, 1, "c"],
    ["around the end", c, 1, "a"],
    ["backward around the beginning", a, -1, "c"],
    ["from one just logged", b, 1, "c"],
    ["from nowhere forward", null, 1, "a"],
    ["from nowhere backward", null, -1, "c"],
  ] as const)("steps %s", (_, from, by, to) => {
    expect(stepFrom(items, from ?? null, by)?.id).toBe(to);
  });

  it("goes to the next open one, else to the first", () => {
    expect(nextOpen(items, a ?? null)?.id).toBe("c");
    expect(nextOpen(items, c ?? null)?.id).toBe("a");
    expect(nextOpen([], null)).toBeNull();
  });
});
