import { expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { makeArticle, makeClaim, makeParty, makeResponse, publishAll } from "#prisma/factories.ts";
import type { SearchFilters } from "#lib/views/search.ts";
import { search } from "./search.ts";

const MANY = 620;
const MANY_HOLD = "الأقحوان";

/** Published claims that hold a word, straight into the table; every third is of an earlier year. */
async function manyClaims(many: number, word: string): Promise<void> {
  const now = new Date();
  const dateOf = (at: number): string => (at % 3 === 0 ? "2021-03-04" : "2023-03-04");
  await db.claim.createMany({
    data: Array.from({ length: many }, (_, at) => ({
      id: newId(), shortId: `z${word === MANY_HOLD ? "c" : "d"}${at.toString(36).padStart(6, "0")}`, statementAr: `أزهر ${word} في الحقل ${String(at)}`, unattributed: true,
      saidOn: dateOf(at), saidEarliest: new Date(dateOf(at)), saidLatest: new Date(dateOf(at)), editorialState: "published" as const, publishedAt: now,
    })),
  });
  await db.$executeRaw`ANALYZE "Claim"`;
}

async function page(filters: SearchFilters, cursor?: string) {
  const { sections, facets, facetsOfPart } = await search(READER, "الأقحوان", filters, cursor, 100);
  const [section] = sections;
  return { count: section?.count, more: section?.more, next: section?.next ?? undefined, year: facets.year.map(({ value, count }) => [value, count]), facetsOfPart };
}

it("counts on every page what the first one counts, and as many as each facet brings", async () => {
  await manyClaims(MANY, MANY_HOLD);
  const first = await page({ kind: "claim" });
  expect(first).toMatchObject({ count: MANY, more: false, year: [["2023", 413], ["2021", 207]], facetsOfPart: false });
  const second = await page({ kind: "claim" }, first.next);
  const third = await page({ kind: "claim" }, second.next);
  for (const later of [second, third]) expect({ ...later, next: null }).toEqual({ ...first, next: null });
  expect((await page({ kind: "claim", year: 2021 })).count).toBe(207);
});

it("says so where facets are of the first hits only, which are counted all", async () => {
  await manyClaims(760, "السوسن");
  const { sections, facets, facetsOfPart } = await search(READER, "السوسن", { kind: "claim" });
  expect([sections[0]?.count, facetsOfPart, facets.year.reduce((sum, { count }) => sum + count, 0)]).toEqual([760, true, 700]);
});

it("counts what responses and articles have in common", async () => {
  const [speaker, office, outlet] = [await makeParty({ nameAr: "ليلى الخزاف" }), await makeParty({ nameAr: "مكتب الخزف" }), await makeParty({ kind: "outlet", nameAr: "نشرة الطين" })];
  const claim = await makeClaim({ statementAr: "انكسر الفخار العتيق" });
  const answers = [
    await makeResponse({ responderId: speaker.id, onBehalfOfId: office.id, summaryAr: "الفخار سليم", saidOn: "2022-01-01", targets: [{ claimId: claim.id, stance: "denies" }] }),
    await makeResponse({ responderId: speaker.id, summaryAr: "الفخار في المتحف", saidOn: "2023-01-01", targets: [{ claimId: claim.id, stance: "clarifies" }] }),
  ];
  const article = await makeArticle({ raw: "الفخار العتيق\n\nنص قصير عن المتحف.", outletId: outlet.id, publishedOn: "2022-05-06" });
  await publishAll({ claim: [claim], response: answers, article: [article] });
  const facetsOf = async (filters: SearchFilters) => {
    const { facets } = await search(READER, "الفخار", filters);
    return Object.entries(facets).flatMap(([facet, values]) => values.map(({ value, nameAr, count }) => `${facet} ${nameAr ?? value} ${String(count)}`)).toSorted();
  };
  expect(await facetsOf({ kind: "response" })).toEqual(["party ليلى الخزاف 2", "party مكتب الخزف 1", "stance clarifies 1", "stance denies 1", "year 2022 1", "year 2023 1"]);
  expect(await facetsOf({ kind: "article" })).toEqual(["outlet نشرة الطين 1", "year 2022 1"]);
  expect(await facetsOf({ kind: "party" })).toEqual([]);
});

it("takes what only has an end as of the year of its end", async () => {
  const claims = [await makeClaim({ statementAr: "جفّ الينبوع القديم", saidOn: "../2022" }), await makeClaim({ statementAr: "عاد الينبوع القديم", saidOn: "2023/.." })];
  const answer = await makeResponse({ summaryAr: "الينبوع باق", saidOn: "../2022-06-01", targets: [{ claimId: claims[0]?.id ?? "", stance: "denies" }] });
  const article = await makeArticle({ raw: "الينبوع القديم\n\nنص قصير عن الماء.", publishedOn: "../2022-05" });
  await publishAll({ claim: claims, response: [answer], article: [article] });
  const countsOf = async (filters: SearchFilters) => (await search(READER, "الينبوع", filters)).sections.map(({ kind, count }) => `${kind} ${String(count)}`);
  const yearsOf = async (filters: SearchFilters) => (await search(READER, "الينبوع", filters)).facets.year.map(({ value, count }) => [value, count]);
  expect(await yearsOf({ kind: "claim" })).toEqual([["2023", 1], ["2022", 1]]);
  expect(await yearsOf({ kind: "response" })).toEqual([["2022", 1]]);
  expect(await yearsOf({ kind: "article" })).toEqual([["2022", 1]]);
  expect(await countsOf({ year: 2022 })).toEqual(["claim 1", "response 1", "article 1"]);
  expect(await countsOf({ year: 2023 })).toEqual(["claim 1", "response 0", "article 0"]);
});
