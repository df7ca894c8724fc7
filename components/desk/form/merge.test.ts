import { describe, expect, it } from "vitest";
import { isJoined, joined, planOf } from "./merge.ts";

const row = (form: string, version: string, values: Record<string, string> = { a: "1" }) => ({ form, at: "", version, values });
const here = (newer: readonly string[] = [], seen: Readonly<Record<string, string>> = {}) => ({
  formOf: (remote: string) => remote.split(".")[0] ?? "",
  remoteOf: (form: string) => (form.startsWith("new-") ? `${form}.t1` : form),
  isNewer: (form: string) => newer.includes(form),
  seenOf: (remote: string) => seen[remote] ?? "",
});
const plan = (rows: Parameters<typeof planOf>[0], begun: readonly string[], at = here()) => {
  const { take, again, offers } = planOf(rows, begun, at);
  return { take: take.map((one) => one.form), again, offers: [...offers.keys()] };
};

describe("what follows from what the server keeps", () => {
  it.each([
    ["text of another browser", [row("claim-1", "b:1")], [], here(), { take: ["claim-1"], again: [], offers: [] }],
    ["what this tab has already", [row("claim-1", "b:1")], ["claim-1"], here([], { "claim-1": "b:1" }), { take: [], again: [], offers: [] }],
    ["older than what stands here", [row("claim-1", "b:1")], ["claim-1"], here(["claim-1"]), { take: [], again: [], offers: [] }],
    ["saved or given up elsewhere", [row("claim-1", "b:2", {})], ["claim-1"], here([], { "claim-1": "b:1" }), { take: ["claim-1"], again: [], offers: [] }],
    ["nothing of what stands here: the only copy stays", [], ["claim-1"], here(), { take: [], again: ["claim-1"], offers: [] }],
    ["another tab's of the same record", [row("claim-1", "a:1"), row("claim-1.t2", "b:1")], [], here([], { "claim-1": "a:1" }), { take: [], again: [], offers: ["claim-1"] }],
    ["another tab's new one", [row("new-claim.t2", "b:1")], [], here(), { take: [], again: [], offers: ["new-claim"] }],
    ["another tab's new one, saved", [row("new-claim.t2", "b:1", {})], [], here(), { take: [], again: [], offers: [] }],
    ["this tab's new one", [row("new-claim.t1", "a:1")], ["new-claim"], here([], { "new-claim.t1": "a:1" }), { take: [], again: [], offers: [] }],
  ])("%s", (_, rows, begun, at, expected) => {
    expect(plan(rows, begun, at)).toEqual(expected);
  });
});

describe("two lists of what was chosen in an article", () => {
  it("are joined by what they name, so that nothing begun from either is lost", () => {
    const theirs = { selections: '[{"id":"s1","kind":"claim"},{"id":"s2","kind":"claim"}]', kinds: '{"x":"claim"}' };
    const mine = { selections: '[{"id":"s2","kind":"response"},{"id":"s3","kind":"claim"}]', kinds: '{"y":"response"}' };
    const both = joined(theirs, mine);
    expect(JSON.parse(both["selections"] ?? "")).toEqual([{ id: "s1", kind: "claim" }, { id: "s2", kind: "response" }, { id: "s3", kind: "claim" }]);
    expect(JSON.parse(both["kinds"] ?? "")).toEqual({ x: "claim", y: "response" });
  });

  it.each([
    ["bench-01890a5d-ac96-774b-bcce-b302099a8057", true],
    ["bench-01890a5d-ac96-774b-bcce-b302099a8057-claim-s1-9", false],
    ["claim-01890a5d-ac96-774b-bcce-b302099a8057", false],
  ])("%s: %s", (form, expected) => {
    expect(isJoined(form)).toBe(expected);
  });
});
