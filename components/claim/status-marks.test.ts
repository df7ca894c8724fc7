import { describe, expect, it } from "vitest";
import { CLAIM_STATUSES, type ClaimStatus } from "#lib/domain/status.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { statusMarks } from "./status-marks.ts";

const party: PartyRef = { id: "1", ref: "1", kind: "person", nameAr: "أحد", nameEn: null };
const marks = (status: ClaimStatus, stances: readonly Stance[]) => statusMarks({ status, who: stances.map((stance) => ({ stance, party })), asked: [], responses: stances.length });

describe("the marks of a status", () => {
  it.each([
    ["contested", ["denies", "confirms"], ["denies", "confirms"]],
    ["contested", ["partly_confirms", "no_comment", "disputes", "denies"], ["disputes", "partly_confirms"]],
    ["retracted", ["denies", "retracts"], ["retracts"]],
    ["confirmed_by_party", ["partly_confirms", "confirms"], ["confirms"]],
    ["denied", ["disputes", "denies"], ["denies"]],
    ["questioned", ["clarifies", "calls_for_investigation"], ["clarifies"]],
    ["no_reply", [], ["request"]],
    ["unanswered", [], []],
  ] as const)("%s by %j", (status, stances, expected) => {
    expect(marks(status, stances)).toEqual(expected);
  });

  it("are there for every status that something made", () => {
    const without = CLAIM_STATUSES.filter((status) => marks(status, ["denies", "confirms"]).length === 0);
    expect(without).toEqual(["unanswered"]);
  });
});
