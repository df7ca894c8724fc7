import { describe, expect, it } from "vitest";
import { markNotSame } from "./not-same.ts";
import { forgetNotSame } from "./not-same/forget.ts";
import { addSource } from "./source.ts";
import { removeSource } from "./source/remove.ts";
import { aClaim, admin, anArticle, census, colleague, codes, editor, job, must, passage, reporter } from "./testing.ts";

const ACTORS = [
  { who: "reporter", actor: reporter, allowed: true },
  { who: "colleague", actor: colleague, allowed: false },
  { who: "editor", actor: editor, allowed: true },
  { who: "admin", actor: admin, allowed: true },
  { who: "job", actor: job, allowed: true },
] as const;

describe("what a reporter did is taken back", () => {
  it.each(ACTORS)("removeSource by $who: allowed = $allowed", async ({ actor, allowed }) => {
    const [claim, article] = [await aClaim(reporter), await anArticle()];
    const { added } = must(await addSource(reporter, { kind: "claim", id: claim.id, passages: [passage(article, "الجسر آمن")] }));
    const before = await census();
    expect(codes(await removeSource(actor, { kind: "claim", id: claim.id, passageIds: [...added] }))).toEqual(allowed ? ["ok"] : ["not_allowed"]);
    expect((await census()) === before).toBe(!allowed);
  });

  it.each(ACTORS)("forgetNotSame by $who: allowed = $allowed", async ({ actor, allowed }) => {
    const [one, other] = [await aClaim(), await aClaim()];
    const { id } = must(await markNotSame(reporter, { claimId: one.id, otherId: other.id, reason: "جسر آخر" }));
    const before = await census();
    expect(codes(await forgetNotSame(actor, id))).toEqual(allowed ? ["ok"] : ["not_allowed"]);
    expect((await census()) === before).toBe(!allowed);
  });
});
