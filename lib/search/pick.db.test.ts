import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { TEST_ACTOR, makeArticle, makeClaim, makeResponse } from "#prisma/factories.ts";
import { claimsWith, rarestFirst } from "./frequency.ts";
import { pick } from "./pick.ts";
import { parseQuery } from "./query.ts";

type Made = Awaited<ReturnType<typeof makeClaim>>;

const forget = (): Promise<number> => db.$executeRaw`DELETE FROM "StemCount"`;

/** As if so many claims held these stems. */
async function count(stems: readonly string[], claims: number): Promise<void> {
  await db.$executeRaw`INSERT INTO "StemCount" ("stem", "claims") SELECT unnest(${[...stems]}::text[]), ${claims}`;
}

describe("what somebody means who has begun a word", () => {
  let claim: Made;
  let response: Made;
  let article: Made;

  beforeAll(async () => {
    await forget();
    claim = await makeClaim({ statementAr: "انهار سقف القيصريّة على الباعة" });
    await makeClaim({ statementAr: "انهار سقف المخزن" });
    response = await makeResponse({ summaryAr: "سقف القيصرية سليم", targets: [{ claimId: claim.id, stance: "denies" }] });
    article = await makeArticle({ raw: "خبر عاجل\n\nقالت البلدية إن سقف القيصرية انهار." });
  });
  afterEach(forget);

  // Both words rare; the beginning common; the whole word common; both, so that the newest are walked through.
  it.each([[[], []], [["قيصر"], []], [[], ["سقف"]], [["قيصر"], ["سقف"]]])("is found where %j and %j are common", async (begun, whole) => {
    await count([...begun, ...whole], 90_000);
    for (const [kind, made] of [["claim", claim], ["response", response], ["article", article]] as const) {
      expect(await pick(TEST_ACTOR, kind, "سقف القيص", 5), kind).toEqual([made.id]);
    }
    expect(await pick(TEST_ACTOR, "claim", "سقف الزمهر", 5)).toEqual([]);
  });
});

describe("how many claims hold a word", () => {
  beforeAll(async () => {
    await forget();
    await count(["مدين", "ومد"], 400);
    await count(["مخزن"], 7000);
    await db.$executeRaw`UPDATE "TermTotal" SET "claims" = 1000000`;
  });

  it("is none where it was not counted", async () => {
    const { of } = await claimsWith(["مدين", "زمهر"]);
    expect([of("مدين"), of("زمهر")]).toEqual([400, 0]);
  });

  it.each([
    ["مدينة", 900],
    ["مخزن", 7100],
    ["مدينة مخزن", 900],
    ["مدينة OR مخزن", 7900],
    ["زمهر مخزن", 100],
  ])("«%s»: as many as the rarest word with all its forms, and some that were not counted", async (typed, most) => {
    expect((await rarestFirst(parseQuery(typed), new Map())).atMost).toBe(most);
  });

  it("is not known where claims were hardly counted", async () => {
    await db.$executeRaw`UPDATE "TermTotal" SET "claims" = 0`;
    expect((await rarestFirst(parseQuery("مدينة"), new Map())).atMost).toBe(Infinity);
  });

  it("is not known of a name, which comes last; the rarest word comes first", async () => {
    const named = new Map([["زمهر", ["00000000-0000-0000-0000-000000000000"]]]);
    expect((await rarestFirst(parseQuery("زمهر"), named)).atMost).toBe(Infinity);
    const { query } = await rarestFirst(parseQuery("زمهر مخزن مدينة غرفة"), named);
    expect(query.groups.flat().map(({ text }) => text)).toEqual(["غرفة", "مدينة", "مخزن", "زمهر"]);
  });
});
