import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { sealDigest, sealRevisions } from "./seal.ts";
import { aClaim, codes, editor, job, must } from "./testing.ts";

describe("sealing revisions", () => {
  it("chains all new revisions into one digest, so that a removed record shows", async () => {
    const first = await aClaim();
    must(await sealRevisions(job));
    await aClaim();
    must(await sealRevisions(job));
    const seals = await db.seal.findMany({ orderBy: { number: "asc" }, include: { revisions: { orderBy: [{ at: "asc" }, { id: "asc" }] } } });
    seals.forEach((seal, index) => {
      expect(seal.previousDigest).toBe(seals[index - 1]?.digest ?? null);
      expect(seal.digest).toBe(sealDigest(seal.previousDigest, seal.revisions.map(({ hash }) => hash)));
    });
    expect(seals.flatMap(({ revisions }) => revisions).some(({ entityId }) => entityId === first.id)).toBe(true);
    expect(must(await sealRevisions(job))).toBe(0);
  });

  it("is the jobs' work", async () => {
    expect(codes(await sealRevisions(editor))).toEqual(["not_allowed"]);
  });
});
