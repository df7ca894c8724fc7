import { describe, expect, test } from "vitest";
import type { Stance } from "./stance.ts";
import { type ClaimStatus, computeStatus, type RequestInput, type StatusInput } from "./status.ts";

type Said = readonly [party: string, stance: Stance, scope?: string];
type Asked = readonly [outcome: RequestInput["outcome"], deadline: string];

const NOW = new Date("2024-11-01T12:00:00Z");

const inputs = (said: readonly Said[]): StatusInput[] =>
  said.map(([partyId, stance, scope], index) => ({ responseId: `r${index + 1}`, partyId, stance, scope: scope ?? null }));

const requests = (asked: readonly Asked[]): RequestInput[] =>
  asked.map(([outcome, deadline]) => ({ partyId: "asked", outcome, deadline: new Date(deadline) }));

const compute = (said: readonly Said[], asked: readonly Asked[] = [], claimantId: string | null = "claimant") =>
  computeStatus({ claimantId, responses: inputs(said), requests: requests(asked), now: NOW });

type Case = readonly [name: string, said: readonly Said[], status: ClaimStatus, counted: readonly string[]];

const CASES: readonly Case[] = [
  ["1 the claimant retracts", [["claimant", "retracts"]], "retracted", ["claimant retracts"]],
  ["1 … whatever others say", [["kremlin", "denies"], ["claimant", "retracts"], ["nasa", "confirms"]], "retracted", ["kremlin denies", "claimant retracts", "nasa confirms"]],
  ["1 … and speaks again", [["claimant", "retracts"], ["claimant", "confirms"]], "retracted", ["claimant retracts"]],
  ["2 one denies, one confirms", [["a", "denies"], ["b", "confirms"]], "contested", ["a denies", "b confirms"]],
  ["2 one disputes, one confirms in part", [["a", "partly_confirms"], ["b", "disputes"]], "contested", ["a partly_confirms", "b disputes"]],
  ["3 one confirms", [["a", "confirms"]], "confirmed_by_party", ["a confirms"]],
  ["3 one confirms, one in part", [["a", "partly_confirms"], ["b", "confirms"]], "confirmed_by_party", ["a partly_confirms", "b confirms"]],
  ["3 one confirms in part", [["a", "partly_confirms"]], "partly_confirmed", ["a partly_confirms"]],
  ["4 one denies", [["a", "denies"]], "denied", ["a denies"]],
  ["4 one disputes, one denies", [["a", "disputes"], ["b", "denies"]], "denied", ["a disputes", "b denies"]],
  ["4 one disputes", [["a", "disputes"]], "disputed", ["a disputes"]],
  ["5 one calls for an investigation", [["a", "calls_for_investigation"]], "questioned", ["a calls_for_investigation"]],
  ["5 one clarifies", [["a", "clarifies"]], "questioned", ["a clarifies"]],
  ["5 one threatens to sue", [["a", "threatens_legal_action"]], "questioned", ["a threatens_legal_action"]],
  ["6 only no comment", [["a", "no_comment"], ["b", "no_comment"]], "no_comment", ["a no_comment", "b no_comment"]],
  ["6 … beside a denial it is shown and decides nothing", [["a", "no_comment"], ["b", "denies"]], "denied", ["b denies", "a no_comment"]],
  ["8 nothing", [], "unanswered", []],
  ["denies, then clarifies: stays denied", [["kremlin", "denies"], ["kremlin", "clarifies"]], "denied", ["kremlin denies"]],
  ["clarifies, then denies", [["kremlin", "clarifies"], ["kremlin", "denies"]], "denied", ["kremlin denies"]],
  ["the founding case", [["kremlin", "denies"], ["kremlin", "clarifies"], ["nasa", "calls_for_investigation"]], "denied", ["kremlin denies", "nasa calls_for_investigation"]],
  ["other stances never replace a position", [["a", "denies"], ["a", "no_comment"], ["a", "threatens_legal_action"], ["a", "calls_for_investigation"]], "denied", ["a denies"]],
  ["the latest position counts", [["a", "denies"], ["a", "confirms"]], "confirmed_by_party", ["a confirms"]],
  ["… at the place of its latest word", [["a", "denies"], ["b", "confirms"], ["a", "disputes"]], "contested", ["b confirms", "a disputes"]],
  ["a scoped denial counts as disputes", [["a", "denies", "المكالمة الثانية"]], "disputed", ["a disputes"]],
  ["a scoped confirmation counts as partly", [["a", "confirms", "المكالمة الأولى"]], "partly_confirmed", ["a partly_confirms"]],
  ["a scoped dispute and a scoped part stay", [["a", "disputes", "العدد"], ["b", "partly_confirms", "التاريخ"]], "contested", ["a disputes", "b partly_confirms"]],
  ["an empty scope is none", [["a", "denies", " "]], "denied", ["a denies"]],
  ["a scope on another stance changes nothing", [["a", "clarifies", "العدد"]], "questioned", ["a clarifies"]],
  ["the claimant stands by its story", [["claimant", "confirms"]], "unanswered", []],
  ["… beside a denial", [["a", "denies"], ["claimant", "confirms"]], "denied", ["a denies"]],
  ["… with other words", [["claimant", "clarifies"], ["claimant", "no_comment"]], "unanswered", []],
  ["another party takes its denial back", [["a", "denies"], ["a", "retracts"]], "unanswered", []],
  ["… and others' positions stand", [["a", "denies"], ["b", "confirms"], ["a", "retracts"]], "confirmed_by_party", ["b confirms"]],
  ["… and its other words stand", [["a", "clarifies"], ["a", "denies"], ["a", "retracts"]], "questioned", ["a clarifies"]],
  ["… and then takes a new one", [["a", "denies"], ["a", "retracts"], ["a", "confirms"]], "confirmed_by_party", ["a confirms"]],
  ["no comment after words hides nothing", [["a", "clarifies"], ["a", "no_comment"]], "questioned", ["a clarifies"]],
  ["words after no comment count", [["a", "no_comment"], ["a", "calls_for_investigation"]], "questioned", ["a calls_for_investigation"]],
  ["the latest of the other stances is shown", [["a", "clarifies"], ["a", "threatens_legal_action"]], "questioned", ["a threatens_legal_action"]],
];

describe("status by responses", () => {
  test.each(CASES)("%s", (_, said, status, counted) => {
    const result = compute(said);
    expect(result.status).toBe(status);
    expect(result.counted.map((entry) => `${entry.partyId} ${entry.stance}`)).toEqual(counted);
  });

  test("an unattributed claim has no claimant whose words could count for nothing", () => {
    expect(compute([["a", "confirms"]], [], null).status).toBe("confirmed_by_party");
    expect(compute([["a", "retracts"]], [], null).status).toBe("unanswered");
  });

  test("each counted stance names the response it was said in", () => {
    expect(compute([["a", "denies"], ["b", "confirms"], ["a", "denies"]]).counted).toEqual([
      { partyId: "b", stance: "confirms", responseId: "r2" },
      { partyId: "a", stance: "denies", responseId: "r3" },
    ]);
  });

  const twofold = (first: Stance, second: Stance) =>
    computeStatus({
      claimantId: "claimant",
      responses: [
        { responseId: "old", partyId: "a", stance: "denies", scope: null },
        { responseId: "new", partyId: "a", stance: first, scope: null },
        { responseId: "new", partyId: "a", stance: second, scope: null },
      ],
      requests: [],
      now: NOW,
    });

  test.each([
    ["retracts", "confirms", "confirmed_by_party"],
    ["confirms", "retracts", "confirmed_by_party"],
    ["denies", "threatens_legal_action", "denied"],
  ] as const)("one response that %s and %s", (first, second, status) => {
    expect(twofold(first, second).status).toBe(status);
  });
});

const BEFORE = "2024-10-31T12:00:00Z";
const AFTER = "2024-11-02T12:00:00Z";

describe("status by comment requests", () => {
  test.each([
    ["pending, deadline ahead", [["pending", AFTER]], "awaiting_reply"],
    ["pending, deadline past", [["pending", BEFORE]], "no_reply"],
    ["pending, deadline this instant", [["pending", NOW.toISOString()]], "no_reply"],
    ["closed as no reply before its deadline", [["no_reply", AFTER]], "no_reply"],
    ["answered", [["answered", BEFORE]], "unanswered"],
    ["declined", [["declined", BEFORE]], "unanswered"],
    ["one past, one pending", [["pending", AFTER], ["pending", BEFORE]], "no_reply"],
    ["one answered, one pending", [["answered", BEFORE], ["pending", AFTER]], "awaiting_reply"],
  ] as const)("%s", (_, asked, status) => {
    expect(compute([], asked)).toEqual({ status, counted: [] });
  });

  test.each([
    ["no_comment", "no_comment"],
    ["denies", "denied"],
    ["clarifies", "questioned"],
  ] as const)("a response that %s comes before any request", (stance, status) => {
    expect(compute([["a", stance]], [["pending", BEFORE]]).status).toBe(status);
  });

  test("a claimant that only stands by its story leaves the request's silence", () => {
    expect(compute([["claimant", "confirms"]], [["pending", BEFORE]]).status).toBe("no_reply");
  });
});
