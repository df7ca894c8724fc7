import type { RequestListener } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { READER } from "#lib/domain/actor.ts";
import { testSite, type TestSite } from "#lib/intake/testing.ts";
import { getDeskArticle } from "#lib/queries/desk/article.ts";
import { getProposals } from "#lib/queries/desk/proposals.ts";
import { previewIntake } from "#lib/queries/intake.ts";
import { storeIntake } from "./intake.ts";
import { createParty } from "./party.ts";
import { census, codes, editor, must, reporter, unique } from "./testing.ts";

const LINES = [
  "قالت وزارة المياه في بيان وزعته مساء أمس إن مياه المدينة صالحة للشرب، وإن الفحوص لم تُظهر أي تلوث في الشبكة.",
  "ونفى رئيس البلدية ما قالته الوزارة، وقال إن نتائج أخرى وصلته من المختبر الجامعي وسينشرها كاملة غدًا.",
];

const html = (title: string, outlet: string): string => `<html lang="ar"><head><title>${title} | ${outlet}</title>
  <meta property="og:title" content="${title}"><meta property="og:site_name" content="${outlet}">
  <meta property="article:published_time" content="2024-10-25T10:00:00+03:00"></head>
  <body><nav><a href="/">الرئيسية</a></nav><article>${LINES.map((line) => `<p>${line}</p>`).join("")}<p>اقرأ أيضًا: خبر آخر</p></article></body></html>`;

const sites: TestSite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

async function serve(body: string, type = "text/html; charset=utf-8"): Promise<TestSite> {
  const answer: RequestListener = (request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    return void response.writeHead(200, { "Content-Type": type }).end(body);
  };
  const site = await testSite(answer);
  sites.push(site);
  return site;
}

const stored = (id: string) =>
  db.article.findUniqueOrThrow({
    where: { id },
    select: { title: true, outletId: true, url: true, publishedOn: true, language: true, versions: { select: { origin: true, html: true, text: true } } },
  });

describe("storing a page", () => {
  it("fetches it, reads what it says of itself, and keeps it beside the text", async () => {
    const [title, outlet] = [unique("مياه المدينة صالحة للشرب"), unique("جريدة النهر")];
    const party = must(await createParty(editor, { kind: "outlet", nameAr: outlet }));
    const page = html(title, outlet);
    const { origin, allow } = await serve(page);
    const url = `${origin}/news/${String(process.pid)}`;
    const { id } = must(await storeIntake(reporter, { url }, { publicUrl: null, allow }));
    const { versions, ...article } = await stored(id);
    expect(article).toEqual({ title, outletId: party.id, url, publishedOn: "2024-10-25", language: "ar" });
    expect(versions).toMatchObject([{ origin: "fetch", text: [title, ...LINES].join("\n\n") }]);
    expect(gunzipSync(versions[0]?.html ?? new Uint8Array()).toString("utf8")).toBe(page);
  });

  it("lets the editor's word go before the page's", async () => {
    const page = html(unique("مياه المدينة"), unique("جريدة النهر"));
    const { id } = must(await storeIntake(editor, { html: page, title: "عنواني", publishedOn: "2024-10", outletId: "" }, { publicUrl: null }));
    expect(await stored(id)).toMatchObject({ title: "عنواني", publishedOn: "2024-10", outletId: null, url: null, versions: [{ origin: "paste" }] });
  });

  it("lets the address that the editor typed go before the one that pasted markup names", async () => {
    const [typed, named] = [1, 2].map((which) => `https://news.example/${unique(String(which)).replaceAll(" ", "")}`);
    const page = html(unique("مياه المدينة"), unique("جريدة النهر")).replace("</head>", `<link rel="canonical" href="${named ?? ""}"></head>`);
    const own = must(await storeIntake(editor, { html: page, url: typed ?? "" }, { publicUrl: null }));
    expect(await stored(own.id)).toMatchObject({ url: typed });
    expect(await stored(must(await storeIntake(editor, { html: page, url: " " }, { publicUrl: null })).id)).toMatchObject({ url: named });
  });

  it("fills what a pasted text states with parties we know, by any of their names, and proposes the rest", async () => {
    const agency = must(await createParty(editor, { kind: "outlet", nameAr: unique("الوكالة الفرنسية"), aliases: ["أ ف ب"] }));
    const writer = unique("سليم الخطيب").replaceAll(/[\d-]/gu, "").trim();
    const person = must(await createParty(editor, { kind: "person", nameAr: writer }));
    const text = [unique("مياه المدينة"), `بقلم: ${writer}`, "الجمعة 25 أكتوبر 2024", ...LINES, "لوموند مع وكالة فرانس برس"].join("\n\n");
    const { id, shortId } = must(await storeIntake(reporter, { text }, { publicUrl: null }));
    const article = await getDeskArticle(editor, shortId);
    expect(article).toMatchObject({ id, publishedOn: "2024-10-25", agencies: [{ id: agency.id }], authors: [{ id: person.id }], outlet: null });
    if (article === null) throw new Error("no article");
    expect(await getProposals(editor, article)).toEqual([{ field: "outletId", kind: "outlet", value: "لوموند", party: null }]);
    expect(await getProposals(READER, article)).toEqual([]);
    await db.party.update({ where: { id: agency.id }, data: { aliases: [] } });
  });

  it("chooses nothing between two parties of one name, and lets the editor's word go first", async () => {
    const name = unique("النهار");
    for (const time of [1, 2]) must(await createParty(editor, { kind: "outlet", nameAr: name, site: `https://twice-${String(time)}.example/` }));
    const mine = must(await createParty(editor, { kind: "outlet", nameAr: unique("جريدتي") }));
    const page = (title: string): string => html(title, name);
    const [two, own] = [must(await storeIntake(editor, { html: page(unique("خبر")) }, { publicUrl: null })), must(await storeIntake(editor, { html: page(unique("خبر")), outletId: mine.id, publishedOn: "2023" }, { publicUrl: null }))];
    expect(await stored(two.id)).toMatchObject({ outletId: null, publishedOn: "2024-10-25" });
    expect(await stored(own.id)).toMatchObject({ outletId: mine.id, publishedOn: "2023" });
  });

  it("knows an outlet by the address of a pasted text", async () => {
    const site = `${unique("nahr").replaceAll(" ", "-")}.example`;
    const outlet = must(await createParty(editor, { kind: "outlet", nameAr: unique("النهر"), site: `https://www.${site}/` }));
    const { id } = must(await storeIntake(editor, { text: [unique("خبر"), ...LINES].join("\n\n"), url: `https://${site}/news/1` }, { publicUrl: null }));
    expect(await stored(id)).toMatchObject({ outletId: outlet.id });
  });

  it("stores nothing for what cannot be had, and says why beside its field", async () => {
    const { origin, allow } = await serve("{}", "application/json");
    const before = await census();
    const options = { publicUrl: null, allow };
    expect(codes(await storeIntake(editor, { url: origin }, options))).toEqual(["fetch_type_refused@url"]);
    expect(codes(await storeIntake(editor, { url: "http://127.0.0.1/" }, { publicUrl: null }))).toEqual(["fetch_address_refused@url"]);
    expect(codes(await storeIntake(editor, { url: "x" }, options))).toEqual(["address_invalid@url"]);
    expect(codes(await storeIntake(editor, { html: "" }, options))).toEqual(["required@raw"]);
    expect(codes(await storeIntake(editor, { html: "<html></html>" }, options))).toEqual(["html_empty@raw"]);
    expect(await census()).toBe(before);
  });
});

describe("a first look", () => {
  it("is for those who may store, and reads plain text from an address too", async () => {
    const { origin, allow } = await serve(LINES.join("\n\n"), "text/plain; charset=utf-8");
    const options = { publicUrl: null, allow };
    expect(codes(await previewIntake(READER, { url: origin }, options))).toEqual(["not_allowed"]);
    expect(must(await previewIntake(reporter, { url: origin }, options)).article).toMatchObject({ title: null, paragraphs: LINES, language: "ar" });
  });
});
