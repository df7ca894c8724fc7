import { describe, expect, it } from "vitest";
import type { Stance } from "#lib/domain/stance.ts";
import type { DeskMark } from "#lib/views/desk.ts";
import { answersUnpublished, toggledOnAll, withParts, withTarget, type TargetDraft } from "./target-draft.ts";

const target = (id: string, ...stances: Stance[]): TargetDraft => ({ kind: "claim", id, label: id, parts: 0, stances, scope: "" });

describe("a digit key on all that a response answers", () => {
  it.each([
    ["puts its stance on each, beside what each has", [target("a", "threatens_legal_action"), target("b")], [["threatens_legal_action", "denies"], ["denies"]]],
    ["takes the place of each one's own position", [target("a", "confirms", "calls_for_investigation"), target("b", "disputes")], [["calls_for_investigation", "denies"], ["denies"]]],
    ["puts it only where it is missing", [target("a", "denies", "clarifies"), target("b", "clarifies")], [["denies", "clarifies"], ["clarifies", "denies"]]],
    ["takes it off when each has it, and nothing else", [target("a", "denies", "clarifies"), target("b", "denies")], [["clarifies"], []]],
  ] as const)("%s", (_, targets, expected) => {
    expect(toggledOnAll(targets, "denies").map(({ stances }) => stances)).toEqual(expected);
  });
});

describe("what is added to what a response answers", () => {
  const drawn = (targets: readonly TargetDraft[]) => targets.map(({ id, stances }) => [id, ...stances]);

  it("begins with the stances of the one before it, the first with those known already, and comes once", () => {
    expect(drawn(withTarget([], target("a"), ["denies"]))).toEqual([["a", "denies"]]);
    expect(drawn(withTarget([target("a", "confirms")], target("b"), ["denies"]))).toEqual([["a", "confirms"], ["b", "confirms"]]);
    expect(drawn(withTarget([target("a", "confirms")], target("a"), ["denies"]))).toEqual([["a", "confirms"]]);
  });

  it("as the parts of a target is answered as the whole is, unless something else was chosen", () => {
    const chosen = [target("whole", "denies"), target("one"), target("two", "confirms")];
    expect(drawn(withParts(chosen, "whole", [target("one"), target("two"), target("three")]))).toEqual([["whole", "denies"], ["one", "denies"], ["two", "confirms"], ["three", "denies"]]);
    expect(drawn(withParts([target("two")], "whole", [target("one")]))).toEqual([["two"]]);
  });
});

describe("a published response", () => {
  const logged = (id: string, editorialState: "draft" | "published"): DeskMark => ({
    start: 0,
    end: 1,
    state: "intact",
    records: [{ id, kind: "claim", shortId: id, label: id, party: null, editorialState, stances: [], parts: 0 }],
  });
  const answering = (...ids: readonly string[]): TargetDraft[] => ids.map((id) => ({ kind: "claim", id, label: id, parts: 0, stances: ["denies"], scope: "" }));

  it.each([
    ["all that it answers is a draft", answering("a"), true],
    ["one of what it answers is public", answering("a", "b"), false],
    ["it answers what is logged elsewhere", answering("a", "z"), false],
    ["it answers nothing", [], false],
  ])("%s: nobody sees it = %s", (_, targets, hidden) => {
    expect(answersUnpublished(targets, [logged("a", "draft"), logged("b", "published")])).toBe(hidden);
  });
});
