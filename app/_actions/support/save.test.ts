import { describe, expect, it } from "vitest";
import { IDLE } from "#components/desk/form/state.ts";
import { done, refuse } from "#lib/domain/result.ts";
import { saveNew, withKept } from "./save.ts";

const made = { id: "1", shortId: "k" };
const save = (intent: "draft" | "publish", move: () => ReturnType<typeof refuse> | ReturnType<typeof done<typeof made>>) =>
  saveNew({ intent, gaps: () => [], log: () => Promise.resolve(done(made)), move: () => Promise.resolve(move()) });

describe("a new record", () => {
  it("that could not be published is saved, and its form hears why it is not public", async () => {
    const result = await save("publish", () => refuse("not_allowed"));
    expect(withKept({ ...IDLE, kind: "done" }, result).refusals).toEqual([{ code: "not_allowed" }]);
  });

  it("that the first sending of the same press has published already is done", async () => {
    expect(withKept({ ...IDLE, kind: "done" }, await save("publish", () => refuse("stale"))).refusals).toEqual([]);
  });

  it.each([["draft"], ["publish"]] as const)("saved as asked (%s) says nothing more", async (intent) => {
    expect(withKept({ ...IDLE, kind: "done" }, await save(intent, () => done(made))).refusals).toEqual([]);
  });

  it("hears at once what publishing lacks and what would be left out, each once beside its field", async () => {
    const gaps = [{ code: "target_required", field: "targets" }];
    const leftOut = [{ code: "stance_left_out", field: "targets" }, { code: "party_left_out", field: "responderId" }];
    const asked = (intent: "draft" | "publish") => saveNew({ intent, gaps: () => gaps, leftOut, log: (all) => Promise.resolve(refuse(all.map(({ code }) => code).join(" "))), move: () => Promise.resolve(done(made)) });
    expect(await asked("publish")).toEqual(refuse("target_required party_left_out"));
    expect(await asked("draft")).toEqual(refuse("stance_left_out party_left_out"));
  });
});
