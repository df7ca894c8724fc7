import type { IncomingMessage, RequestListener } from "node:http";
import { db } from "#lib/db/client.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import { testSite, type TestSite } from "#lib/intake/testing.ts";
import { storeArticle } from "../article.ts";
import { logClaim } from "../claim.ts";
import { recheckArticle } from "../recheck.ts";
import { changeArticleState, changeClaimState } from "../state.ts";
import { aParty, editor, must, passage, unique } from "../testing.ts";

export const JOB: SystemActor = { kind: "job", name: "quotes" };
export const LINES = {
  lead: "قالت وزارة المياه في بيان وزعته مساء أمس إن مياه المدينة صالحة للشرب، وإن الفحوص لم تُظهر أي تلوث في الشبكة.",
  quote: "وقال رئيس البلدية: «وصلتنا نتائج أخرى من المختبر الجامعي، وسننشرها كاملة غدًا أمام الجميع».",
  end: "وطالبت جمعية الأهالي بتحقيق مستقل، وقالت إن السكان يشترون الماء منذ شهرين لأن لونه تغيّر.",
};
export const QUOTE = "وصلتنا نتائج أخرى من المختبر الجامعي، وسننشرها كاملة غدًا";

/** A page with a title and paragraphs. */
export const html = (title: string, lines: readonly string[]): string =>
  `<html lang="ar"><head><title>${title}</title></head><body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;

/** `meanwhile`: what happens on our side while the page is on its way. */
export type Page = { body: string; etag: string | null; changed: string | null; status: number; meanwhile: (() => Promise<unknown>) | null };

const sites: TestSite[] = [];

/** A site of a test's own, until `closeSites`. */
export async function aSite(answer: RequestListener): Promise<TestSite> {
  const site = await testSite(answer);
  sites.push(site);
  return site;
}

/** After each test: closes the sites that it opened. */
export async function closeSites(): Promise<void> {
  for (const site of sites.splice(0)) await site.close();
}

type Story = { readonly title?: string; readonly lines?: readonly string[]; readonly quote?: string; readonly origin?: "fetch" | "paste"; readonly body?: (title: string) => string };

/** A published article whose page a test can change, with a published claim that hangs on its quote. */
export async function anOpenArticle({ title: called = "مياه المدينة صالحة للشرب", lines = Object.values(LINES), quote = QUOTE, origin = "fetch", body }: Story = {}) {
  const title = unique(called);
  const page: Page = { body: body?.(title) ?? html(title, lines), etag: null, changed: null, status: 200, meanwhile: null };
  const answer: RequestListener = (request: IncomingMessage, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    const same = page.etag !== null && request.headers["if-none-match"] === page.etag;
    response.writeHead(same ? 304 : page.status, { "Content-Type": "text/html; charset=utf-8", ...(page.etag === null ? {} : { ETag: page.etag }), ...(page.changed === null ? {} : { "Last-Modified": page.changed }) });
    void (page.meanwhile?.() ?? Promise.resolve()).then(() => response.end(same ? "" : page.body));
  };
  const site = await aSite(answer);
  const article = must(await storeArticle(editor, { raw: [title, ...lines].join("\n\n"), url: `${site.origin}/news/1`, html: page.body, origin }));
  must(await changeArticleState(editor, { id: article.id, to: "published", expected: 1 }));
  const claimant = await aParty();
  const words = passage(article, quote);
  const claim = must(await logClaim(editor, { statementAr: unique("نتائج المختبر مختلفة"), claimantId: claimant.id, saidOn: "2024-03-01", passages: [words] }));
  must(await changeClaimState(editor, { id: claim.id, to: "published", expected: 1 }));
  const { id: passageId } = await db.passage.findFirstOrThrow({ where: { articleVersionId: article.versionId }, select: { id: true } });
  const check = (now = new Date()) => recheckArticle(JOB, article.id, now, { publicUrl: null, allow: site.allow });
  const stands = () => db.passage.findUniqueOrThrow({ where: { id: passageId }, select: { state: true, start: true, version: { select: { number: true, text: true } } } });
  return { article: { ...article, url: `${site.origin}/news/1` }, page, site, title, passageId, check, stands };
}
