import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { turnClock, turnDay } from "./clock.ts";
import { requestComment } from "./request.ts";
import { changeClaimState } from "./state.ts";
import { aClaim, aParty, editor, job, must } from "./testing.ts";

const DAY = 86_400_000;

describe("what flips by the clock", () => {
  it("turns awaiting into no reply once the deadline has passed, and not before", async () => {
    const [claim, party] = [await aClaim(), await aParty()];
    must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
    const asked = new Date(Date.now() - DAY);
    must(await requestComment(editor, { claimId: claim.id, partyId: party.id, askedOn: asked, deadline: new Date(Date.now() + DAY) }));
    const status = async () => (await db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { status: true } })).status;
    must(await turnClock(job, new Date()));
    expect(await status()).toBe("awaiting_reply");
    must(await turnClock(job, new Date(Date.now() + 2 * DAY)));
    expect(await status()).toBe("no_reply");
  });

  it("renews the pages that count days at the newsroom's midnight, not at another", async () => {
    await db.settings.update({ where: { id: 1 }, data: { timeZone: "Asia/Kathmandu" } });
    try {
      const midnight = Date.parse("2024-03-01T18:15:00Z");
      expect(must(await turnDay(job, new Date(midnight - 60_000), new Date(midnight + 60_000)))).toBe(true);
      expect(must(await turnDay(job, new Date(midnight + 60_000), new Date(midnight + 16 * 60_000)))).toBe(false);
    } finally {
      await db.settings.update({ where: { id: 1 }, data: { timeZone: "UTC" } });
    }
  });
});
