import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { aParty } from "#lib/commands/testing.ts";
import { logCase, logParties } from "#prisma/demo/log.ts";
import { demoCases } from "#prisma/demo/cases.ts";
import { sharedParties } from "#prisma/demo/parties.ts";
import { prepareDatabase } from "./prepare.ts";

const prepare = (demo = true): Promise<void> => prepareDatabase(process.cwd(), process.env["DATABASE_URL"] ?? "", demo);
const standing = async (): Promise<readonly number[]> => Promise.all([db.party.count(), db.claim.count(), db.revision.count()]);

/** What a first start leaves that is killed while it fills the record: parties, and a case that is not published. */
async function cutShort(): Promise<void> {
  const [story] = demoCases(new Date());
  if (story === undefined) throw new Error("no case");
  await logCase(story, await logParties([...sharedParties, ...story.parties]));
}

describe("a start", () => {
  it("fills an empty record that wants no demo with nothing", async () => {
    await prepare(false);
    expect(await standing()).toEqual([0, 0, 0]);
  });

  it("fills anew a record that a killed start left half filled, and leaves it alone from then on", async () => {
    await cutShort();
    await prepare();
    expect(await db.claim.count()).toBe(demoCases(new Date()).reduce((sum, { claims }) => sum + claims.length, 0));
    const before = await standing();
    await prepare();
    expect(await standing()).toEqual(before);
  });

  it("leaves alone a record in which somebody has written", async () => {
    await db.$executeRaw`TRUNCATE "Party", "Article", "Passage", "Claim", "Response", "Revision", "Seal" CASCADE`;
    await cutShort();
    await aParty();
    const before = await standing();
    await prepare();
    expect(await standing()).toEqual(before);
  });

  it("leaves alone what was brought in without a history", async () => {
    await db.$executeRaw`TRUNCATE "Party", "Article", "Passage", "Claim", "Response", "Revision", "Seal" CASCADE`;
    await cutShort();
    await db.$executeRaw`UPDATE "Party" SET demo = false WHERE id = (SELECT id FROM "Party" LIMIT 1)`;
    const before = await standing();
    await prepare();
    expect(await standing()).toEqual(before);
  });
});
