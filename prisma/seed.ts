import { db } from "#lib/db/client.ts";
import type { DemoCase } from "./demo/case.ts";
import { demoCases } from "./demo/cases.ts";
import type { Keys } from "./demo/keys.ts";
import { logCase, logParties } from "./demo/log.ts";
import { sharedParties } from "./demo/parties.ts";
import { publishCase } from "./demo/publish.ts";
import { together } from "./demo/together.ts";
import { DEMO_ACTOR } from "./must.ts";

/** `seeded` is false when the database holds a record already: then nothing was written. */
export type Seeded = { readonly seeded: boolean; readonly claims: number };

/** The last claim to be published: when it is public, a seed has come to its end. */
const lastStatement = (cases: readonly DemoCase[]): string => cases.at(-1)?.claims.at(-1)?.statementAr ?? "";

/** No party, article or claim stands here; with `demo: false`, none but the demo's. */
async function isEmpty(where: { readonly demo?: false } = {}): Promise<boolean> {
  const rows = await Promise.all([
    db.party.findFirst({ where, select: { id: true } }),
    db.article.findFirst({ where, select: { id: true } }),
    db.claim.findFirst({ where, select: { id: true } }),
  ]);
  return rows.every((row) => row === null);
}

/** A seed that was killed half way: all that ever happened here was done by the demo, and it did not come to its end. */
async function isBroken(cases: readonly DemoCase[]): Promise<boolean> {
  const end = await db.claim.findFirst({
    where: { statementAr: lastStatement(cases), demo: true, publishedAt: { not: null } },
    select: { id: true },
  });
  if (end !== null || !(await isEmpty({ demo: false }))) return false;
  const byOthers = await db.revision.findFirst({
    where: { NOT: { actorKind: DEMO_ACTOR.kind, actorName: DEMO_ACTOR.name } },
    select: { id: true },
  });
  return byOthers === null;
}

/** Empties the record of a database in which nobody but the demo has written. Users and settings stay. */
async function wipe(): Promise<void> {
  await db.$executeRaw`TRUNCATE "Party", "Article", "Passage", "Claim", "Response", "Revision", "Seal" CASCADE`;
}

/** Cases are logged side by side, since they share nothing but parties, and published one after the other, in their order. */
async function write(cases: readonly DemoCase[]): Promise<void> {
  const parties = await logParties([...sharedParties, ...cases.flatMap((story) => story.parties)]);
  const logged = new Map<DemoCase, Keys>();
  await together(cases, async (story) => {
    logged.set(story, await logCase(story, parties));
  });
  for (const [story, keys] of [...logged].sort(([a], [b]) => cases.indexOf(a) - cases.indexOf(b))) await publishCase(story, keys);
}

/**
 * Fills an empty database with the demo, through the commands, as the command line actor "demo". All or nothing:
 * a seed that fails empties the database again and throws; one that was killed is wiped and done anew by the next call.
 * `beginning` is called where there is something to do.
 */
export async function seedDemo(now = new Date(), beginning: () => void = () => undefined): Promise<Seeded> {
  const cases = demoCases(now);
  if (!(await isEmpty())) {
    if (!(await isBroken(cases))) return { seeded: false, claims: 0 };
    await wipe();
  }
  beginning();
  try {
    await write(cases);
  } catch (error) {
    if (await isBroken(cases)) await wipe();
    throw error;
  }
  return { seeded: true, claims: cases.reduce((sum, story) => sum + story.claims.length, 0) };
}
