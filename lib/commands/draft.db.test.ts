import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { listDrafts } from "#lib/queries/draft.ts";
import { dropDraft, keepDraft } from "./draft.ts";
import { codes, colleague, editor, job, must } from "./testing.ts";

beforeAll(async () => {
  for (const { id, name, role } of [editor, colleague]) {
    await db.user.upsert({ where: { id }, create: { id, name, role, email: `${id}@isnad.test` }, update: {}, select: { id: true } });
  }
});

describe("what is typed and not saved", () => {
  it("is found again by the beginning of the form's name, the newest first, by its own person only", async () => {
    must(await keepDraft(editor, { form: "bench-1-claim-a", values: { statementAr: "الجسر آمن" } }));
    must(await keepDraft(editor, { form: "bench-1-claim-b", values: { statementAr: "الجسر قديم" } }));
    must(await keepDraft(editor, { form: "new-article", values: { raw: "خبر" } }));
    must(await keepDraft(editor, { form: "bench-1-claim-a", values: { statementAr: "الجسر آمن تمامًا", saidOn: "أمس" } }));
    const found = await listDrafts(editor, "bench-1");
    expect(found.map(({ form }) => form)).toEqual(["bench-1-claim-a", "bench-1-claim-b"]);
    expect(found[0]?.values).toEqual({ statementAr: "الجسر آمن تمامًا", saidOn: "أمس" });
    expect(await listDrafts(colleague, "bench-1")).toEqual([]);
    expect(await listDrafts({ kind: "reader" }, "bench-1")).toEqual([]);
  });

  it("takes a wildcard in a name as a letter", async () => {
    must(await keepDraft(editor, { form: "per%cent", values: { a: "1" } }));
    expect((await listDrafts(editor, "per_")).map(({ form }) => form)).toEqual([]);
  });

  it("is forgotten once, and again without harm", async () => {
    must(await keepDraft(editor, { form: "gone", values: { a: "1" } }));
    must(await dropDraft(editor, "gone"));
    must(await dropDraft(editor, "gone"));
    expect(await listDrafts(editor, "gone")).toEqual([]);
  });

  it.each([
    ["U+0000", { form: "x", values: { a: "\u0000" } }, ["null_character@values.a"]],
    ["a text beyond the limit", { form: "x", values: { a: "ن".repeat(400_001) } }, ["too_long@values"]],
    ["no name", { form: "", values: {} }, ["required@form"]],
  ])("refuses %s", async (_, input, expected) => {
    expect(codes(await keepDraft(editor, input))).toEqual(expected);
  });

  it("belongs to people: a job keeps none", async () => {
    expect(codes(await keepDraft(job, { form: "x", values: {} }))).toEqual(["not_allowed"]);
    expect(codes(await dropDraft(job, "x"))).toEqual(["not_allowed"]);
  });

  it("keeps the 200 forms begun last", async () => {
    await db.draft.deleteMany({ where: { userId: colleague.id } });
    const old = new Date(Date.now() - 86_400_000);
    await db.draft.createMany({ data: Array.from({ length: 200 }, (_, at) => ({ userId: colleague.id, form: `old-${String(at)}`, values: {}, updatedAt: new Date(old.getTime() + at) })) });
    must(await keepDraft(colleague, { form: "newest", values: { a: "1" } }));
    const forms = await db.draft.findMany({ where: { userId: colleague.id }, select: { form: true } });
    expect(forms).toHaveLength(200);
    expect(forms.map(({ form }) => form)).not.toContain("old-0");
  });
});
