import { afterEach, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { READER } from "#lib/domain/actor.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { sealQuotes } from "#lib/jobs/seal-quotes.ts";
import { getArticlePage } from "#lib/queries/article.ts";
import { listChangedPassages, listSealTroubles, passageChange } from "#lib/queries/passage.ts";
import { storeArticle } from "./article.ts";
import { recheckArticle } from "./recheck.ts";
import { aSite, anOpenArticle, closeSites, html, JOB, LINES, QUOTE, type Page } from "./recheck/testing.ts";
import { changeArticleState } from "./state.ts";
import { admin, codes, editor, must, reporter, unique } from "./testing.ts";

afterEach(closeSites);

describe("checking an article's page again", () => {
  it("notes that nothing changed, and asks with the page's tag the next time", async () => {
    const { article, page, site, check, stands } = await anOpenArticle();
    page.etag = '"one"';
    const now = new Date();
    expect(must(await check(now))).toEqual({ kind: "unchanged" });
    expect(must(await check(now))).toEqual({ kind: "unchanged" });
    expect(site.asked.at(-1)?.headers["if-none-match"]).toBe('"one"');
    const row = await db.articleCheck.findUniqueOrThrow({ where: { articleId: article.id } });
    expect(row).toMatchObject({ etag: '"one"', refusal: null, failures: 0, nextAt: new Date(now.getTime() + 15 * 60_000) });
    expect(await stands()).toMatchObject({ state: "intact", version: { number: 1 } });
  });

  it("asks by the date of the last change where the page has no tag", async () => {
    const { page, site, check } = await anOpenArticle();
    page.changed = "Fri, 25 Oct 2024 10:00:00 GMT";
    must(await check());
    must(await check());
    expect(site.asked.at(-1)?.headers["if-modified-since"]).toBe(page.changed);
    expect(site.asked.at(-1)?.headers["if-none-match"]).toBeUndefined();
  });

  type Case = readonly [what: string, lines: readonly string[], state: string, version: number];
  it.each<Case>([
    ["a change elsewhere, further down", [LINES.lead, LINES.quote, `${LINES.end} ولم ترد الوزارة.`], "intact", 2],
    ["a sentence put in before it", [LINES.lead, "ولم ترد الوزارة على الأسئلة.", LINES.quote, LINES.end], "moved", 2],
    ["a changed word in the quote", [LINES.lead, LINES.quote.replace("الجامعي", "الحكومي"), LINES.end], "edited", 1],
    ["a quote taken out", [LINES.lead, LINES.end], "removed", 1],
  ])("sees %s", async (_, lines, state, version) => {
    const { page, title, check, stands } = await anOpenArticle();
    page.body = html(title, lines);
    expect(must(await check())).toMatchObject({ kind: "changed" });
    const now = await stands();
    expect([now.state, now.version.number]).toEqual([state, version]);
    if (version === 2) expect(now.version.text.slice(now.start, now.start + QUOTE.length)).toBe(QUOTE);
  });

  it("shows the words that changed, to readers too, and takes them back when the source does", async () => {
    const { article, page, title, check, stands, passageId } = await anOpenArticle();
    expect(await passageChange(READER, passageId)).toBeNull();
    page.body = html(title, [LINES.lead, LINES.quote.replace("الجامعي", "الحكومي"), LINES.end]);
    must(await check());
    const change = await passageChange(READER, passageId);
    expect(change).toMatchObject({ state: "edited", was: QUOTE, now: QUOTE.replace("الجامعي", "الحكومي") });
    expect(change?.words.filter(({ kind }) => kind !== "same")).toEqual([{ kind: "gone", text: "الجامعي" }, { kind: "new", text: "الحكومي" }]);
    const shown = await getArticlePage(READER, article.shortId);
    const marks = shown?.kind === "page" ? shown.page.marks : [];
    expect(marks).toMatchObject([{ passageId, state: "edited", words: change?.words }]);
    expect((await listChangedPassages(editor)).map((one) => one.passageId)).toContain(passageId);
    expect(await listChangedPassages(READER)).toEqual([]);
    page.body = html(title, Object.values(LINES));
    must(await check());
    expect(await stands()).toMatchObject({ state: "intact", version: { number: 3 } });
    expect(await passageChange(READER, passageId)).toBeNull();
  });

  it("looks at what moved before, too", async () => {
    const { page, title, check, passageId } = await anOpenArticle();
    page.body = html(title, [LINES.lead, "ولم ترد الوزارة على الأسئلة.", LINES.quote, LINES.end]);
    must(await check());
    const later = new Date(Date.now() + 3_600_000);
    must(await check(later));
    expect(await db.passage.findUniqueOrThrow({ where: { id: passageId }, select: { state: true, checkedAt: true } })).toEqual({ state: "moved", checkedAt: later });
  });

  type Meanwhile = readonly [what: string, happens: (article: { readonly id: string; readonly versionId: string }) => Promise<unknown>];
  it.each<Meanwhile>([
    ["got another address", ({ id }) => db.article.update({ where: { id }, data: { url: "https://elsewhere.example/" } })],
    ["was withdrawn", ({ id }) => db.article.update({ where: { id }, data: { editorialState: "withdrawn", withdrawnAt: new Date(), withdrawnReason: "خطأ" } })],
    ["got another version", async ({ id, versionId }) => {
      const { removed, ...same } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } });
      const number = 1 + (await db.articleVersion.count({ where: { articleId: id } }));
      await db.articleVersion.create({ data: { ...same, removed: removed ?? [], id: newId(), number } });
    }],
  ])("says nothing of an article that %s while its page was fetched", async (_, happens) => {
    const { article, page, title, check, stands } = await anOpenArticle();
    const bodies = [page.body, html(title, [LINES.lead, LINES.end])];
    for (const body of bodies) {
      page.body = body;
      page.meanwhile = () => happens(article);
      expect(codes(await check())).toEqual(["stale"]);
      await db.article.update({ where: { id: article.id }, data: { url: article.url, editorialState: "published", withdrawnAt: null, withdrawnReason: null } });
    }
    expect(await db.articleCheck.count({ where: { articleId: article.id } })).toBe(0);
    expect(await stands()).toMatchObject({ state: "intact", version: { number: 1 } });
  });

  it.each<[string, (page: Page) => void, string, string]>([
    ["a page that grew beyond all measure", (page) => void (page.body = html("خبر", ["كلمة ".repeat(210_000)])), "fetch_too_large", "intact"],
    ["a page that is gone", (page) => void (page.status = 404), "fetch_gone", "unseen"],
    ["another page in its place", (page) => void (page.body = html("الصفحة الرئيسية", ["أهلًا بكم في موقعنا الجديد، تصفحوا أقسامه كلها من القائمة الجانبية."])), "seal_unlike", "unseen"],
    ["a site that fails", (page) => void (page.status = 503), "fetch_status", "intact"],
    ["a page without words", (page) => void (page.body = "<html></html>"), "html_empty", "unseen"],
  ])("stores nothing of %s, and says so", async (_, spoil, code, state) => {
    const { article, page, check, stands } = await anOpenArticle();
    spoil(page);
    expect(must(await check())).toMatchObject({ kind: "failed", code });
    expect(await stands()).toMatchObject({ state, version: { number: 1 } });
    const troubles = await listSealTroubles(editor);
    expect(troubles.some(({ article: { shortId } }) => shortId === article.shortId)).toBe(code === "fetch_gone" || code === "seal_unlike");
    for (let more = 0; more < 2; more += 1) must(await check());
    const [now] = (await listSealTroubles(editor)).filter(({ article: { shortId } }) => shortId === article.shortId);
    expect(refusalWords("ar", now ?? { code: "" })).not.toMatch(/[{}]|fetch_|seal_|html_/u);
    expect(now).toMatchObject({ code, failures: 3, values: code === "fetch_status" ? { status: 503 } : {} });
  });

  it("refuses what is not public, has no address, or is asked by a reporter", async () => {
    const draft = must(await storeArticle(editor, { raw: unique("خبر"), url: `https://news.example/${unique("x").replace(" ", "")}` }));
    const bare = must(await storeArticle(editor, { raw: unique("خبر") }));
    must(await changeArticleState(editor, { id: bare.id, to: "published", expected: 1 }));
    const options = { publicUrl: null };
    expect(codes(await recheckArticle(JOB, draft.id, new Date(), options))).toEqual(["not_published"]);
    expect(codes(await recheckArticle(JOB, bare.id, new Date(), options))).toEqual(["address_missing"]);
    expect(codes(await recheckArticle(reporter, bare.id, new Date(), options))).toEqual(["not_allowed"]);
    expect(codes(await recheckArticle(admin, bare.id, new Date(), options))).toEqual(["address_missing"]);
  });
});

describe("the job", () => {
  it("does nothing until the settings say so, then asks what is due, and not again before its time", async () => {
    const { site } = await anOpenArticle();
    const pace = { pause: 1, budget: 10_000, batch: 200 };
    const run = (now: Date) => sealQuotes(JOB, now, { publicUrl: null, allow: site.allow }, pace);
    await db.settings.update({ where: { id: 1 }, data: { sealOn: false } });
    const now = new Date();
    expect(await run(now)).toBe(0);
    expect(site.asked).toEqual([]);
    await db.settings.update({ where: { id: 1 }, data: { sealOn: true } });
    expect(await run(now)).toBeGreaterThan(0);
    const asked = site.asked.length;
    expect(asked).toBeGreaterThan(0);
    await run(now);
    expect(site.asked).toHaveLength(asked);
    await run(new Date(now.getTime() + 16 * 60_000));
    expect(site.asked.length).toBeGreaterThan(asked);
    await db.settings.update({ where: { id: 1 }, data: { sealOn: false } });
  });

  it("asks a host for one page at a time, with a pause between two, and another host meanwhile", async () => {
    let [open, most] = [0, 0];
    const times: number[] = [];
    const site = await aSite((request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      times.push(performance.now());
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        response.writeHead(404).end();
      }, 30);
    });
    for (const path of ["a", "b", "c"]) {
      const { id } = must(await storeArticle(editor, { raw: unique("خبر"), url: `${site.origin}/${path}` }));
      must(await changeArticleState(editor, { id, to: "published", expected: 1 }));
    }
    await db.settings.update({ where: { id: 1 }, data: { sealOn: true } });
    await sealQuotes(JOB, new Date(), { publicUrl: null, allow: site.allow, timeLimit: 2000 }, { pause: 120, budget: 30_000, batch: 200 });
    await db.settings.update({ where: { id: 1 }, data: { sealOn: false } });
    expect([times.length, most]).toEqual([3, 1]);
    expect(Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeGreaterThanOrEqual(120);
  });

  it.each([
    [429, "fetch_limited"],
    [503, "fetch_status"],
  ])("asks a site for nothing more once it answers %i, and notes that of all that was due there", async (status, refusal) => {
    const pages: string[] = [];
    const site = await aSite((request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      pages.push(request.url ?? "");
      response.writeHead(status).end();
    });
    const ids: string[] = [];
    for (const path of ["a", "b", "c"]) {
      const { id } = must(await storeArticle(editor, { raw: unique("خبر"), url: `${site.origin}/${path}` }));
      must(await changeArticleState(editor, { id, to: "published", expected: 1 }));
      ids.push(id);
    }
    await db.settings.update({ where: { id: 1 }, data: { sealOn: true } });
    await sealQuotes(JOB, new Date(), { publicUrl: null, allow: site.allow, timeLimit: 2000 }, { pause: 1, budget: 30_000, batch: 200 });
    await db.settings.update({ where: { id: 1 }, data: { sealOn: false } });
    expect(pages).toHaveLength(1);
    expect((await db.articleCheck.findMany({ where: { articleId: { in: ids } } })).map((check) => [check.refusal, check.failures])).toEqual(ids.map(() => [refusal, 1]));
  });

  it("leaves the pause between two requests that a site's rules ask for", async () => {
    const times: number[] = [];
    const site = await aSite((request, response) => {
      if (request.url === "/robots.txt") return void response.end("User-agent: *\nCrawl-delay: 0.3");
      times.push(performance.now());
      response.writeHead(404).end();
    });
    for (const path of ["a", "b"]) {
      const { id } = must(await storeArticle(editor, { raw: unique("خبر"), url: `${site.origin}/${path}` }));
      must(await changeArticleState(editor, { id, to: "published", expected: 1 }));
    }
    await db.settings.update({ where: { id: 1 }, data: { sealOn: true } });
    await sealQuotes(JOB, new Date(), { publicUrl: null, allow: site.allow, timeLimit: 2000 }, { pause: 1, budget: 30_000, batch: 200 });
    await db.settings.update({ where: { id: 1 }, data: { sealOn: false } });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(300);
  });

  it("notes a check that breaks, and goes on with the others", async () => {
    const [broken, next] = [await anOpenArticle(), await anOpenArticle()];
    const version = await db.articleVersion.findUniqueOrThrow({ where: { id: broken.article.versionId } });
    await db.articleVersion.create({ data: { ...version, id: newId(), number: 2, removed: "no list" } });
    await db.settings.update({ where: { id: 1 }, data: { sealOn: true } });
    const allow = (address: string, port: number): boolean => broken.site.allow(address, port) || next.site.allow(address, port);
    const run = () => sealQuotes(JOB, new Date(), { publicUrl: null, allow, timeLimit: 2000 }, { pause: 1, budget: 30_000, batch: 200 });
    await expect(run()).rejects.toThrow("1 of");
    const asked = broken.site.asked.length;
    await run();
    await db.settings.update({ where: { id: 1 }, data: { sealOn: false } });
    expect(broken.site.asked).toHaveLength(asked);
    expect(await db.articleCheck.findUniqueOrThrow({ where: { articleId: broken.article.id } })).toMatchObject({ refusal: "seal_failed", failures: 1 });
    expect(await db.articleCheck.findUniqueOrThrow({ where: { articleId: next.article.id } })).toMatchObject({ refusal: null });
  });

  it("leaves what the demo brought alone", async () => {
    const { article, site } = await anOpenArticle();
    await db.article.update({ where: { id: article.id }, data: { demo: true } });
    await db.settings.update({ where: { id: 1 }, data: { sealOn: true } });
    await sealQuotes(JOB, new Date(), { publicUrl: null, allow: site.allow, timeLimit: 2000 }, { pause: 1, budget: 30_000, batch: 200 });
    await db.settings.update({ where: { id: 1 }, data: { sealOn: false } });
    expect(site.asked).toEqual([]);
  });
});
