import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { READER } from "#lib/domain/actor.ts";
import { getClaimPage } from "#lib/queries/claim.ts";
import type { ClaimPage } from "#lib/views/claim.ts";
import { demoCases } from "./demo/cases.ts";
import { logParties } from "./demo/log.ts";
import { sharedParties } from "./demo/parties.ts";
import { seedDemo, type Seeded } from "./seed.ts";

const STATUS: Readonly<Record<string, string>> = {
  epo: "confirmed_by_party",
  faster: "retracted",
  lightning: "disputed",
  merging: "no_comment",
  train: "partly_confirmed",
  slows: "partly_confirmed",
  "to-sell": "denied",
  strike: "confirmed_by_party",
  "told-bremmer": "denied",
  missile: "contested",
  lead: "denied",
  well: "denied",
  undersold: "no_reply",
  "no-auction": "awaiting_reply",
  tests: "confirmed_by_party",
  calls: "denied",
  began: "denied",
  starlink: "disputed",
  fake: "unanswered",
  contacts: "denied",
};

const claims = demoCases(new Date()).flatMap((story) => story.claims);
const statementOf = (key: string): string => claims.find((claim) => claim.key === key)?.statementAr ?? "";

async function pageOf(key: string): Promise<ClaimPage> {
  const { shortId } = await db.claim.findFirstOrThrow({ where: { statementAr: statementOf(key) }, select: { shortId: true } });
  const answer = await getClaimPage(READER, shortId, new Date());
  if (answer?.kind !== "page") throw new Error(`no page for ${key}`);
  return answer.page;
}

const stancesOf = (page: ClaimPage): string[] =>
  page.events.flatMap((event) => (event.kind === "response" ? event.targets.map(({ stance }) => `${event.responder.nameAr} ${stance}`) : []));

describe("the demo seed", () => {
  let first: Seeded = { seeded: false, claims: 0 };

  beforeAll(async () => {
    // What a seed leaves behind that was killed at its beginning.
    await logParties(sharedParties.slice(0, 1));
    first = await seedDemo();
  });

  it("starts anew after one that was killed, and fills the record", async () => {
    expect(first).toEqual({ seeded: true, claims: claims.length });
    expect(await db.claim.count()).toBe(claims.length);
    expect(await db.party.count({ where: { demo: false } })).toBe(0);
    expect(await db.claim.count({ where: { demo: false } })).toBe(0);
  });

  it("does nothing where something is recorded", async () => {
    const before = await db.revision.count();
    expect(await seedDemo()).toEqual({ seeded: false, claims: 0 });
    expect(await db.revision.count()).toBe(before);
  });

  it("leaves each claim in the status its answers make", async () => {
    const rows = await db.claim.findMany({ where: { editorialState: "published" }, select: { statementAr: true, status: true } });
    const found = Object.fromEntries(rows.map(({ statementAr, status }) => [claims.find((claim) => claim.statementAr === statementAr)?.key ?? statementAr, status]));
    expect(found).toEqual(STATUS);
  });

  it("tells the founding case in order: the admission of one call does not undo the denial", async () => {
    const page = await pageOf("contacts");
    expect(page.events.length).toBeGreaterThanOrEqual(8);
    expect(page.parts).toHaveLength(2);
    expect(page.raised).toHaveLength(1);
    expect(stancesOf(page)).toEqual([
      "دميتري بيسكوف denies",
      "دميتري بيسكوف clarifies",
      "دميتري بيسكوف denies",
      "جون كيربي no_comment",
      "بيل نيلسون calls_for_investigation",
      "سبيس إكس disputes",
    ]);
    expect(page.self.status.who.map(({ stance, party }) => `${party.nameAr} ${stance}`)).toContain("الكرملين denies");
    expect(page.chain.hops.map(({ carrier }) => carrier.nameAr)).toEqual(["وول ستريت جورنال", "وكالة فرانس برس", "لوموند", "نشرة نورسة"]);
    expect(page.chain.origins.map(({ party, hops }) => [party.nameAr, hops])).toEqual([["مصادر لم تسمّها الصحيفة", 4]]);
  });

  it("counts six outlets with one text as one origin", async () => {
    const versions = await db.articleVersion.findMany({ where: { article: { url: { endsWith: "/coastal-train" } } }, select: { contentHash: true } });
    expect(versions).toHaveLength(6);
    expect(new Set(versions.map(({ contentHash }) => contentHash)).size).toBe(1);
    const { chain } = await pageOf("train");
    expect(chain.hops).toHaveLength(7);
    expect(chain.origins).toHaveLength(1);
  });

  it("leads the home page with the founding case", async () => {
    const lead = await db.claim.findFirstOrThrow({
      where: { editorialState: "published" },
      orderBy: [{ movedAt: "desc" }, { id: "desc" }],
      select: { statementAr: true },
    });
    expect(lead.statementAr).toBe(statementOf("contacts"));
  });
});
