import { describe, expect, test } from "vitest";
import { cleanText } from "#lib/arabic/clean.ts";
import { isFuture, parseDate } from "#lib/domain/date.ts";
import { STANCES } from "#lib/domain/stance.ts";
import { articleInput } from "#lib/schema/article.ts";
import { claimInput } from "#lib/schema/claim.ts";
import { partyInput } from "#lib/schema/party.ts";
import type { DemoCase, DemoQuote } from "./case.ts";
import { demoCases } from "./cases.ts";
import { logOrder } from "./order.ts";
import { sharedParties } from "./parties.ts";
import { placeOf } from "./place.ts";

const NOW = new Date("2026-03-01T09:30:00Z");
const cases = demoCases(NOW);
const parties = [...sharedParties, ...cases.flatMap((story) => story.parties)];
const each = cases.map((story): [string, DemoCase] => [story.key, story]);
const utc = (instant: Date): Date => instant;
const given = (values: readonly (string | null | undefined)[]): string[] => values.filter((value) => typeof value === "string");
const twice = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

const quotesOf = (story: DemoCase): DemoQuote[] => [...story.claims, ...story.responses].flatMap((record) => record.quotes ?? []);
const cleaned = (story: DemoCase): Map<string, string> => new Map(story.articles.map(({ key, raw }) => [key, cleanText(raw).text]));

describe.each(each)("case %s", (_key, story) => {
  test("every quote stands in the cleaned text of its article", () => {
    const texts = cleaned(story);
    const missing = quotesOf(story).filter((quote) => placeOf(texts.get(quote.article) ?? "", quote) === null);
    expect(missing).toEqual([]);
  });

  test("every key names a record", () => {
    const partyKeys = new Set(parties.map(({ key }) => key));
    const named = [
      ...story.articles.flatMap((article) => [article.outlet, ...(article.authors ?? []), ...(article.agencies ?? [])]),
      ...story.claims.flatMap((claim) => [claim.claimant, ...(claim.about ?? [])]),
      ...story.responses.flatMap((response) => [response.responder, response.onBehalfOf, response.translation?.outlet]),
      ...story.reports.flatMap((report) => [report.outlet, report.party, report.source]),
      ...story.requests.map(({ party }) => party),
    ];
    expect(given(named).filter((key) => !partyKeys.has(key))).toEqual([]);
    const articles = new Set(story.articles.map(({ key }) => key));
    const cited = [...quotesOf(story).map(({ article }) => article), ...story.reports.map(({ article }) => article)];
    expect(given(cited).filter((key) => !articles.has(key))).toEqual([]);
    const claims = new Set(story.claims.map(({ key }) => key));
    const claimed = [...story.reports.map(({ claim }) => claim), ...story.requests.map(({ claim }) => claim)];
    expect(claimed.filter((key) => !claims.has(key))).toEqual([]);
    expect(logOrder(story)).toHaveLength(story.claims.length + story.responses.length);
  });

  test("a report rests on earlier reports of the same claim", () => {
    const known = new Map<string, string>();
    for (const { key, claim, onAuthorityOf = [] } of story.reports) {
      expect(onAuthorityOf.map((authority) => known.get(authority))).toEqual(onAuthorityOf.map(() => claim));
      known.set(key, claim);
    }
  });

  test("every date can be read, and nothing is said after today", () => {
    const said = [...story.claims.map(({ saidOn }) => saidOn), ...story.responses.map(({ saidOn }) => saidOn), ...story.articles.map(({ publishedOn }) => publishedOn), ...story.reports.map(({ on }) => on)];
    const told = given([...story.claims.map(({ eventOn }) => eventOn), ...story.responses.map(({ eventOn }) => eventOn)]);
    for (const text of [...said, ...told]) expect(parseDate(text, utc), text).toMatchObject({ ok: true });
    const future = said.filter((text) => {
      const read = parseDate(text, utc);
      return read.ok && isFuture(read.value, NOW);
    });
    expect(future).toEqual([]);
  });

  test("what is published can be published", () => {
    for (const response of story.responses) {
      expect(response.quotes.length + (response.noPassageReason ? 1 : 0), response.key).toBeGreaterThan(0);
      expect(response.targets.length, response.key).toBeGreaterThan(0);
    }
    for (const claim of story.claims) expect((claim.quotes ?? []).length + (claim.noPassageReason ? 1 : 0), claim.key).toBeGreaterThan(0);
    for (const state of story.states.filter(({ to }) => to === "withdrawn")) expect(state.reason, state.key).toBeTruthy();
  });

  test("cleaning takes noise away and leaves the story", () => {
    for (const { key, raw, kind } of story.articles) {
      const { text, removed } = cleanText(raw);
      expect(text.length, key).toBeGreaterThan(kind === "book" ? 50 : 300);
      expect(text, key).not.toMatch(/\[ad_|اقرأ المزيد|اقرأ أيضًا|المصدر:/u);
      if (kind !== "book" && !key.startsWith("train-bareed")) expect(removed.length, key).toBeGreaterThan(0);
    }
  });
});

describe("all cases together", () => {
  test("keys, names and addresses stand once", () => {
    expect(twice(parties.map(({ key }) => key))).toEqual([]);
    expect(twice(parties.map(({ nameAr }) => nameAr))).toEqual([]);
    expect(twice(given(cases.flatMap((story) => story.articles.map(({ url }) => url))))).toEqual([]);
    expect(twice(cases.map(({ key }) => key))).toEqual([]);
  });

  test("every stance is used, and lists have something to show", () => {
    const used = new Set(cases.flatMap((story) => story.responses.flatMap(({ targets }) => targets.map(({ stance }) => stance))));
    expect(STANCES.filter((stance) => !used.has(stance))).toEqual([]);
    expect(cases.flatMap((story) => story.claims).length).toBeGreaterThanOrEqual(12);
    expect(cases.length).toBeGreaterThanOrEqual(9);
  });

  test("six outlets carry one text", () => {
    const story = cases.find(({ key }) => key === "six-outlets");
    const texts = (story?.articles ?? []).map(({ raw }) => cleanText(raw).text);
    expect(texts).toHaveLength(6);
    expect(new Set(texts).size).toBe(1);
  });

  test("a demo says so, and a real outlet is named by its home page only", () => {
    for (const party of parties) {
      expect(party.about, party.key).toMatch(/ديمو/u);
      expect(partyInput.safeParse({ ...party, aliases: [...(party.aliases ?? [])] }).success, party.key).toBe(true);
      if (party.site !== undefined) expect(new URL(party.site).pathname, party.key).toBe("/");
    }
    for (const article of cases.flatMap((story) => story.articles)) {
      if (typeof article.url === "string") expect(new URL(article.url).hostname, article.key).toMatch(/\.example$/u);
      expect(articleInput.pick({ url: true, raw: true }).safeParse(article).success, article.key).toBe(true);
    }
    for (const claim of cases.flatMap((story) => story.claims)) {
      expect(claimInput.pick({ statementAr: true, statementEn: true }).safeParse(claim).success, claim.key).toBe(true);
    }
  });
});
