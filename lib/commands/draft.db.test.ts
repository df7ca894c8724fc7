import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { getDraft, listDrafts } from "#lib/queries/draft.ts";
import { keepDraft } from "./draft.ts";
import { codes, colleague, editor, job, must } from "./testing.ts";

beforeAll(async () => {
  for (const { id, name, role } of [editor, colleague]) {
    await db.user.upsert({ where: { id }, create: { id, name, role, email: `${id}@isnad.test` }, update: {}, select: { id: true } });
  }
});

beforeEach(async () => {
  await db.draft.deleteMany({});
});

describe("what is typed and not saved", () => {
  it("is found again by the beginning of the form's name, the newest first, by its own person only", async () => {
    must(await keepDraft(editor, { form: "bench-1-claim-a", version: "t:1", values: { statementAr: "الجسر آمن" } }));
    must(await keepDraft(editor, { form: "bench-1-claim-b", version: "t:2", values: { statementAr: "الجسر قديم" } }));
    must(await keepDraft(editor, { form: "new-article", version: "t:3", values: { raw: "خبر" } }));
    must(await keepDraft(editor, { form: "bench-1-claim-a", version: "t:4", values: { statementAr: "الجسر آمن تمامًا", saidOn: "أمس" } }));
    const found = await listDrafts(editor, "bench-1");
    expect(found.map(({ form, version }) => [form, version])).toEqual([["bench-1-claim-a", "t:4"], ["bench-1-claim-b", "t:2"]]);
    expect(found[0]?.values).toEqual({ statementAr: "الجسر آمن تمامًا", saidOn: "أمس" });
    expect(await listDrafts(colleague, "bench-1")).toEqual([]);
    expect(await listDrafts({ kind: "reader" }, "bench-1")).toEqual([]);
    expect(await listDrafts(editor, "")).toEqual([]);
  });

  it("takes a wildcard in a name as a letter", async () => {
    must(await keepDraft(editor, { form: "per%cent", version: "t:1", values: { a: "1" } }));
    expect((await listDrafts(editor, "per_")).map(({ form }) => form)).toEqual([]);
  });

  it("is not overwritten by another tab that has not seen it", async () => {
    must(await keepDraft(editor, { form: "two", version: "tab1:1", values: { a: "1" } }));
    must(await keepDraft(editor, { form: "two", version: "tab2:1", seen: "tab1:1", values: { a: "2" } }));
    expect(codes(await keepDraft(editor, { form: "two", version: "tab1:2", seen: "tab1:1", values: { a: "3" } }))).toEqual(["stale"]);
    expect((await getDraft(editor, "two"))?.values).toEqual({ a: "2" });
    expect(await getDraft(colleague, "two")).toBeNull();
  });

  it("is remembered as settled: what was sent before and comes after does not bring it back", async () => {
    must(await keepDraft(editor, { form: "gone", version: "t:1", values: { a: "1" } }));
    must(await keepDraft(editor, { form: "gone", version: "t:3", values: {} }));
    must(await keepDraft(editor, { form: "gone", version: "t:2", values: { a: "2" } }));
    expect((await listDrafts(editor, "gone")).map(({ version, values }) => [version, values])).toEqual([["t:3", {}]]);
  });

  it("has one winner of two that are written at once", async () => {
    const both = await Promise.all(["x", "y"].map((tab) => keepDraft(editor, { form: "race", version: `${tab}:1`, values: { tab } })));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it.each([
    ["U+0000", { form: "x", version: "t:1", values: { a: "\u0000" } }, ["null_character@values.a"]],
    ["a text beyond the limit", { form: "x", version: "t:1", values: { a: "ن".repeat(400_001) } }, ["too_long@values"]],
    ["no name", { form: "", version: "t:1", values: {} }, ["required@form"]],
    ["no version", { form: "x", version: "", values: {} }, ["invalid@version"]],
  ])("refuses %s", async (_, input, expected) => {
    expect(codes(await keepDraft(editor, input))).toEqual(expected);
  });

  it("belongs to people: a job keeps none", async () => {
    expect(codes(await keepDraft(job, { form: "x", version: "t:1", values: {} }))).toEqual(["not_allowed"]);
  });

  it("keeps the 200 forms begun last, however many are settled", async () => {
    const old = new Date(Date.now() - 86_400_000);
    const rows = (kind: string, values: Record<string, string>) =>
      Array.from({ length: 200 }, (_, at) => ({ userId: colleague.id, form: `${kind}-${String(at)}`, values, updatedAt: new Date(old.getTime() + at) }));
    await db.draft.createMany({ data: [...rows("old", { a: "1" }), ...rows("settled", {})] });
    must(await keepDraft(colleague, { form: "newest", version: "t:1", values: { a: "1" } }));
    must(await keepDraft(colleague, { form: "settled-200", version: "t:2", values: {} }));
    const forms = (await db.draft.findMany({ where: { userId: colleague.id }, select: { form: true } })).map(({ form }) => form);
    expect(forms).toHaveLength(400);
    expect(forms).not.toContain("old-0");
    expect(forms).not.toContain("settled-0");
    expect(forms).toContain("old-1");
  });
});
