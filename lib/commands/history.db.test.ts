import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import type { Json } from "#lib/domain/canonical.ts";
import { logClaim, updateClaim } from "./claim.ts";
import { revisionHash } from "./revise.ts";
import { changeClaimState } from "./state.ts";
import { aClaim, admin, codes, editor, must, reporter, unique } from "./testing.ts";

const history = (entityId: string) => db.revision.findMany({ where: { entityId }, orderBy: { number: "asc" } });

const isJson = (value: unknown): value is Json => value !== undefined;
const json = (value: unknown): Json => (isJson(value) ? value : null);

describe("history of a record", () => {
  it("keeps one revision a command, each hashed over the one before it", async () => {
    const claim = await aClaim(reporter);
    must(await updateClaim(editor, { id: claim.id, expected: 1, statementAr: "الجسر آمن بعد الترميم", claimantId: claim.claimantId, saidOn: "2024-03-01", noPassageReason: "بث حي" }));
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 2 }));
    must(await changeClaimState(admin, { id: claim.id, to: "withdrawn", reason: "نُسب إلى غير صاحبه", expected: 3 }));
    const rows = await history(claim.id);
    expect(rows.map(({ number, actorName, reason }) => [number, actorName, reason])).toEqual([
      [1, reporter.name, null],
      [2, editor.name, null],
      [3, editor.name, null],
      [4, admin.name, "نُسب إلى غير صاحبه"],
    ]);
    rows.forEach((row, index) => {
      const { entity, entityId, number, before, after, actorKind, actorId, actorName, at, reason } = row;
      const content = { entity, entityId, number, before: json(before), after: json(after), actorKind, actorId, actorName, at: at.toISOString(), reason };
      expect(row.previousHash).toBe(rows[index - 1]?.hash ?? null);
      expect(row.hash).toBe(revisionHash(content, row.previousHash));
    });
  });

  it("cannot be rewritten or deleted, not even in the database", async () => {
    const claim = await aClaim();
    await expect(db.revision.updateMany({ where: { entityId: claim.id }, data: { actorName: "غيري" } })).rejects.toThrow();
    await expect(db.revision.deleteMany({ where: { entityId: claim.id } })).rejects.toThrow();
    expect(await history(claim.id)).toHaveLength(1);
  });

  it("lets one of two editors who started from the same revision save, and refuses the other as stale", async () => {
    const { id } = must(await logClaim(editor, { statementAr: unique("الجسر آمن") }));
    const saves = await Promise.all(
      ["الأولى", "الثانية", "الثالثة", "الرابعة"].map((statementAr) => updateClaim(editor, { id, expected: 1, statementAr })),
    );
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
    expect(saves.filter(({ ok }) => !ok).flatMap(codes)).toEqual(["stale", "stale", "stale"]);
    expect((await history(id)).map(({ number }) => number)).toEqual([1, 2]);
  });
});
