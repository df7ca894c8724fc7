import { describe, expect, test } from "vitest";
import {
  checkTransition,
  claimGaps,
  EDITORIAL_STATES,
  type EditorialState,
  nextStates,
  needsReason,
  responseGaps,
  stepsTo,
} from "./editorial.ts";

const STEPS: readonly (readonly [EditorialState, EditorialState, "free" | "reason"])[] = [
  ["draft", "in_review", "free"],
  ["draft", "discarded", "free"],
  ["in_review", "published", "free"],
  ["in_review", "draft", "reason"],
  ["published", "withdrawn", "reason"],
  ["withdrawn", "published", "free"],
  ["discarded", "draft", "free"],
];

const PAIRS = EDITORIAL_STATES.flatMap((from) => EDITORIAL_STATES.map((to) => [from, to] as const));

describe("transitions", () => {
  test.each(PAIRS)("%s → %s", (from, to) => {
    const listed = STEPS.find((step) => step[0] === from && step[1] === to);
    const silent = checkTransition(from, to, null);
    const spoken = checkTransition(from, to, "المصدر صحّح خبره");
    expect(nextStates(from).includes(to)).toBe(listed !== undefined);
    expect(needsReason(from, to)).toBe(listed?.[2] === "reason");
    expect(silent.ok).toBe(listed?.[2] === "free");
    expect(spoken.ok).toBe(listed !== undefined);
  });

  test("a step off the path says from where to where", () => {
    expect(checkTransition("draft", "withdrawn", "لأن")).toEqual({
      ok: false,
      refusals: [{ code: "transition_not_allowed", values: { from: "draft", to: "withdrawn" } }],
    });
  });

  test.each([null, "", "  \n"])("a reason of %j is none", (reason) => {
    expect(checkTransition("published", "withdrawn", reason)).toEqual({
      ok: false,
      refusals: [{ code: "reason_required", field: "reason" }],
    });
  });

  test.each([
    ["draft", "published", ["in_review", "published"]],
    ["in_review", "published", ["published"]],
    ["withdrawn", "published", ["published"]],
    ["draft", "withdrawn", null],
    ["discarded", "published", null],
  ] as const)("the way from %s to %s is %j", (from, to, way) => {
    expect(stepsTo(from, to)).toEqual(way);
  });
});

const claim = {
  statementAr: "بدأت الأعمال قبل صدور الرخصة",
  claimantId: "party",
  unattributed: false,
  saidOn: "2024-10-24",
  passages: 1,
  noPassageReason: null,
};

describe("what a claim lacks for publishing", () => {
  test.each([
    ["nothing", {}, []],
    ["a claimant, but it is unattributed", { claimantId: null, unattributed: true }, []],
    ["a passage, but the reason is given", { passages: 0, noPassageReason: "بث مباشر بلا نص" }, []],
    ["a statement", { statementAr: " " }, [["statement_required", "statementAr"]]],
    ["a claimant", { claimantId: null }, [["claimant_required", "claimantId"]]],
    ["a date", { saidOn: null }, [["said_on_required", "saidOn"]]],
    ["a passage", { passages: 0, noPassageReason: "" }, [["passage_or_reason_required", "passages"]]],
    [
      "everything",
      { statementAr: null, claimantId: null, saidOn: null, passages: 0 },
      [
        ["statement_required", "statementAr"],
        ["claimant_required", "claimantId"],
        ["said_on_required", "saidOn"],
        ["passage_or_reason_required", "passages"],
      ],
    ],
  ] as const)("%s", (_, change, expected) => {
    expect(claimGaps({ ...claim, ...change }).map(({ code, field }) => [code, field])).toEqual(expected);
  });
});

const response = { responderId: "party", targets: 1, saidOn: "2024-10-25", passages: 1, noPassageReason: null };

describe("what a response lacks for publishing", () => {
  test.each([
    ["nothing", {}, []],
    ["a speaker", { responderId: null }, [["speaker_required", "responderId"]]],
    ["a target", { targets: 0 }, [["target_required", "targets"]]],
    ["a date", { saidOn: "" }, [["said_on_required", "saidOn"]]],
    ["a passage", { passages: 0 }, [["passage_or_reason_required", "passages"]]],
    ["a passage, but the reason is given", { passages: 0, noPassageReason: "مؤتمر صحفي مسموع" }, []],
  ] as const)("%s", (_, change, expected) => {
    expect(responseGaps({ ...response, ...change }).map(({ code, field }) => [code, field])).toEqual(expected);
  });
});
