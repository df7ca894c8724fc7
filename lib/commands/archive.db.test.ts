import type { RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { READER, type SystemActor } from "#lib/domain/actor.ts";
import { testSite, type TestSite } from "#lib/intake/testing.ts";
import { archivePages } from "#lib/jobs/archive-pages.ts";
import { getArticlePage } from "#lib/queries/article.ts";
import { getSourceState } from "#lib/queries/desk/source-state.ts";
import { listArchiveTroubles } from "#lib/queries/passage.ts";
import { archiveArticle } from "./archive.ts";
import { storeArticle } from "./article.ts";
import { changeArticleState } from "./state.ts";
import { codes, editor, must, reporter, unique } from "./testing.ts";

const JOB: SystemActor = { kind: "job", name: "archive" };

const sites: TestSite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

/** An archive of our own on loopback: it leads to the copy, or answers as told. */
async function anArchive(answer?: RequestListener): Promise<TestSite> {
  const site = await testSite((request, response) => {
    const url = request.url ?? "";
    if (answer !== undefined) answer(request, response);
    else if (url.startsWith("/save/")) response.writeHead(302, { Location: `/web/20241025101500/${url.slice("/save/".length)}` }).end();
    else response.writeHead(200, { "Content-Type": "text/html" }).end("<html></html>");
  });
  sites.push(site);
  return site;
}

async function anOpenArticle() {
  const url = `https://news.example/${unique("a").replaceAll(" ", "")}`;
  const article = must(await storeArticle(editor, { raw: unique("خبر منشور"), url }));
  must(await changeArticleState(editor, { id: article.id, to: "published", expected: 1 }));
  return { ...article, url };
}

const ask = (id: string, { origin, allow }: TestSite, now = new Date()) => archiveArticle(JOB, id, now, origin, { publicUrl: null, allow });

describe("keeping an article's page in a web archive", () => {
  it("stores where the copy stands and when it was taken, beside the source for readers and desk", async () => {
    const [article, site] = [await anOpenArticle(), await anArchive()];
    const copy = { url: `${site.origin}/web/20241025101500/${article.url}`, at: "2024-10-25T10:15:00Z" };
    expect(must(await ask(article.id, site))).toEqual({ kind: "kept", copy });
    expect(site.asked.map(({ url }) => url)).toEqual([`/save/${article.url}`, `/web/20241025101500/${article.url}`]);
    expect((await getSourceState(editor, article.id)).copies).toEqual([copy]);
    const shown = await getArticlePage(READER, article.shortId);
    expect(shown?.kind === "page" ? shown.page.archived : null).toBe(copy.url);
    expect(await db.revision.findFirst({ where: { entityId: article.id, number: 3 }, select: { after: true } })).toEqual({ after: { archives: [copy.url] } });
    expect(await getSourceState(READER, article.id)).toEqual({ copies: [], check: null, archiving: null });
  });

  it("believes an answer that says where the copy is", async () => {
    const [article, site] = [await anOpenArticle(), await anArchive((_, response) => void response.writeHead(200, { "Content-Location": "/web/20250101000000/https://news.example/" }).end())];
    expect(must(await ask(article.id, site))).toMatchObject({ kind: "kept", copy: { at: "2025-01-01T00:00:00Z" } });
  });

  it.each<[string, RequestListener, string]>([
    ["an archive that is busy", (_, response) => void response.writeHead(429).end(), "fetch_limited"],
    ["an archive that fails", (_, response) => void response.writeHead(523).end(), "archive_failed"],
    ["an answer without a copy", (_, response) => void response.writeHead(200).end(), "archive_failed"],
    ["a copy on another host", (_, response) => void response.writeHead(200, { "Content-Location": "https://elsewhere.example/web/20250101000000/x" }).end(), "archive_failed"],
    ["a way into our own network", (_, response) => void response.writeHead(302, { Location: "http://169.254.169.254/web/20250101000000/x" }).end(), "fetch_address_refused"],
  ])("changes nothing for %s, and asks again later and later", async (_, answer, code) => {
    const [article, site, now] = [await anOpenArticle(), await anArchive(answer), new Date()];
    expect(must(await ask(article.id, site, now))).toEqual({ kind: "failed", code });
    const row = await db.articleArchiving.findUniqueOrThrow({ where: { articleId: article.id } });
    expect(row).toMatchObject({ failures: 1, refusal: code, nextAt: new Date(now.getTime() + 3_600_000) });
    expect(await db.article.findUniqueOrThrow({ where: { id: article.id }, select: { revision: true, archives: true } })).toEqual({ revision: 2, archives: [] });
    const listed = async () => (await listArchiveTroubles(editor)).some(({ article: { shortId } }) => shortId === article.shortId);
    expect(await listed()).toBe(false);
    must(await ask(article.id, site, now));
    must(await ask(article.id, site, now));
    expect(await listed()).toBe(true);
    expect(await listArchiveTroubles(READER)).toEqual([]);
  });

  it("is an editor's or a job's, of what is public and has an address", async () => {
    const site = await anArchive();
    const [open, bare] = [await anOpenArticle(), must(await storeArticle(editor, { raw: unique("خبر") }))];
    const as = (actor: typeof reporter, id: string) => archiveArticle(actor, id, new Date(), site.origin, { publicUrl: null, allow: site.allow });
    expect(codes(await as(reporter, open.id))).toEqual(["not_allowed"]);
    expect(codes(await as(editor, bare.id))).toEqual(["not_published"]);
    must(await changeArticleState(editor, { id: bare.id, to: "published", expected: 1 }));
    expect(codes(await as(editor, bare.id))).toEqual(["address_missing"]);
    expect(codes(await as(editor, bare.versionId))).toEqual(["unknown_record"]);
    expect(site.asked).toEqual([]);
  });
});

describe("the job", () => {
  it("is off until the settings say so, leaves the demo alone, and asks once for what was kept", async () => {
    const [article, site] = [await anOpenArticle(), await anArchive()];
    const run = (now = new Date()) => archivePages(JOB, now, site.origin, { publicUrl: null, allow: site.allow }, { pause: 1, batch: 100, budget: 10_000 });
    expect(await run()).toBe(0);
    expect(site.asked).toEqual([]);
    await db.settings.update({ where: { id: 1 }, data: { archiveOn: true } });
    await db.article.update({ where: { id: (await anOpenArticle()).id }, data: { demo: true } });
    expect(await run()).toBeGreaterThan(0);
    expect(site.asked.filter(({ url }) => url === `/save/${article.url}`)).toHaveLength(1);
    expect(await run()).toBe(0);
    await db.settings.update({ where: { id: 1 }, data: { archiveOn: false } });
  });

  it("leaves the rest to the next run when the archive takes its time", async () => {
    const site = await anArchive((_, response) => void setTimeout(() => response.writeHead(523).end(), 60));
    await Promise.all([anOpenArticle(), anOpenArticle(), anOpenArticle()]);
    await db.settings.update({ where: { id: 1 }, data: { archiveOn: true } });
    const run = (budget: number) => archivePages(JOB, new Date(), site.origin, { publicUrl: null, allow: site.allow }, { pause: 1, batch: 3, budget });
    expect(await run(50)).toBe(1);
    expect(await run(10_000)).toBeGreaterThan(1);
    await db.settings.update({ where: { id: 1 }, data: { archiveOn: false } });
  });
});
