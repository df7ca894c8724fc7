import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { unpack } from "#lib/intake/kept.ts";
import { keepLines, storeArticle } from "./article.ts";
import { logClaim } from "./claim.ts";
import { aParty, codes, editor, must, passage, removedLines, reporter, unique } from "./testing.ts";

const noisy = (title: string): string => [title, title, "[ad_1]", "قالت البلدية إن الحديقة ستفتح قريبًا.", "اقرأ أيضًا: أخبار أخرى", "المصدر"].join("\n\n");

describe("storing an article", () => {
  it("cleans it, keeps what was removed with its reason, and never stores the same text twice", async () => {
    const title = unique("افتتاح الحديقة");
    const first = must(await storeArticle(editor, { raw: noisy(title) }));
    const again = must(await storeArticle(editor, { raw: noisy(title) }));
    expect(again).toMatchObject({ id: first.id, versionId: first.versionId, isNew: false });
    expect(first.text).toBe(`${title}\n\nقالت البلدية إن الحديقة ستفتح قريبًا.`);
    const version = await db.articleVersion.findUniqueOrThrow({ where: { id: first.versionId } });
    expect(JSON.stringify(version.removed)).toContain("shortcode");
  });

  it("makes a new version of the same address only when the text differs", async () => {
    const url = `https://news.example/${String(process.pid)}/${unique("a").replace(" ", "-")}`;
    const title = unique("خبر");
    const first = must(await storeArticle(editor, { raw: `${title}\n\nالنص الأول.`, url }));
    const same = must(await storeArticle(editor, { raw: `${title}\n\nالنص الأول.`, url: `${url}?utm_source=x#top` }));
    const next = must(await storeArticle(editor, { raw: `${title}\n\nالنص الثاني.`, url }));
    expect([same.id, next.id]).toEqual([first.id, first.id]);
    expect(same.versionId).toBe(first.versionId);
    const numbers = await db.articleVersion.findMany({ where: { articleId: first.id }, select: { number: true }, orderBy: { number: "asc" } });
    expect(numbers.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("takes somebody who is named twice in a byline once", async () => {
    const author = await aParty();
    const { id } = must(await storeArticle(editor, { raw: noisy(unique("خبر الحديقة")), authorIds: [author.id, author.id], agencyIds: [author.id, author.id] }));
    expect(await db.articleAuthor.count({ where: { articleId: id } })).toBe(1);
    expect(await db.articleAgency.count({ where: { articleId: id } })).toBe(1);
  });

  it("counts whoever puts a line back as its last editor, whom four eyes keep from publishing it", async () => {
    const article = must(await storeArticle(reporter, { raw: noisy(unique("افتتاح الحديقة")) }));
    must(await keepLines(editor, { id: article.id, keep: await removedLines(article.versionId, "shortcode"), expected: 1 }));
    const { lastEditedById } = await db.article.findUniqueOrThrow({ where: { id: article.id }, select: { lastEditedById: true } });
    expect(lastEditedById).toBe(editor.id);
  });

  it("keeps six sites with one agency text as six articles with equal hashes", async () => {
    const raw = noisy(unique("خبر الوكالة"));
    const outlets = await Promise.all([1, 2, 3, 4, 5, 6].map(() => aParty()));
    const stored = [];
    for (const outlet of outlets) stored.push(must(await storeArticle(editor, { raw, outletId: outlet.id })));
    const versions = await db.articleVersion.findMany({ where: { articleId: { in: stored.map(({ id }) => id) } }, select: { contentHash: true } });
    expect(versions).toHaveLength(6);
    expect(new Set(versions.map(({ contentHash }) => contentHash)).size).toBe(1);
  });

  it("puts a removed line back as a new version and anchors the passages again", async () => {
    const title = unique("افتتاح");
    const article = must(await storeArticle(editor, { raw: noisy(title) }));
    const claim = must(await logClaim(editor, { statementAr: "الحديقة ستفتح", passages: [passage(article, "الحديقة ستفتح قريبًا")] }));
    const kept = must(await keepLines(editor, { id: article.id, keep: await removedLines(article.versionId, "shortcode"), expected: 1 }));
    expect(kept.text).toContain("[ad_1]");
    const { passages } = await db.claim.findUniqueOrThrow({ where: { id: claim.id }, select: { passages: { select: { passage: true } } } });
    const moved = passages[0]?.passage;
    expect(moved).toMatchObject({ articleVersionId: kept.versionId, state: "intact" });
    expect(kept.text.slice(moved?.start, moved?.end)).toBe("الحديقة ستفتح قريبًا");
  });

  it("keeps the page beside the text also when lines of it are put back", async () => {
    const [title, page] = [unique("افتتاح"), "<html><body><p>الحديقة ستفتح قريبًا</p></body></html>"];
    const article = must(await storeArticle(editor, { raw: noisy(title), html: page }));
    const kept = must(await keepLines(editor, { id: article.id, keep: await removedLines(article.versionId, "shortcode"), expected: 1 }));
    const { html } = await db.articleVersion.findUniqueOrThrow({ where: { id: kept.versionId }, select: { html: true } });
    expect(html === null ? null : unpack(html)).toBe(page);
  });

  it("says nothing of the source when the same capture is cleaned otherwise", async () => {
    const text = ["قالت البلدية إن الحديقة ستفتح قريبًا.", "اقرأ أيضًا: أخبار أخرى عن الحديقة العامة", "ثم حدّدت موعد الافتتاح يوم السبت."].join("\n\n");
    const first = must(await storeArticle(editor, { raw: `${unique("افتتاح")}\n\n${text}`, origin: "fetch" }));
    const keep = await removedLines(first.versionId);
    const article = must(await keepLines(editor, { id: first.id, keep, expected: 1 }));
    const quotes = ["أخبار أخرى عن الحديقة العامة", "حدّدت موعد الافتتاح يوم السبت"];
    const claim = must(await logClaim(editor, { statementAr: unique("الحديقة"), passages: quotes.map((quote) => passage(article, quote)) }));
    const states = async () => (await db.claimPassage.findMany({ where: { claimId: claim.id }, select: { passage: { select: { state: true, articleVersionId: true } } }, orderBy: { position: "asc" } })).map((row) => row.passage);
    const bare = must(await keepLines(editor, { id: first.id, keep: [], expected: 2 }));
    expect(await states()).toEqual([{ state: "intact", articleVersionId: article.versionId }, { state: "intact", articleVersionId: bare.versionId }]);
    const back = must(await keepLines(editor, { id: first.id, keep, expected: 3 }));
    expect(await states()).toEqual([{ state: "intact", articleVersionId: back.versionId }, { state: "intact", articleVersionId: back.versionId }]);
  });

  it("refuses a paste without words, a wrong address, a date to come", async () => {
    expect(codes(await storeArticle(editor, { raw: " \n " }))).toEqual(["text_empty@raw"]);
    expect(codes(await storeArticle(editor, { raw: "نص", url: "javascript:alert(1)" }))).toEqual(["address_invalid@url"]);
    expect(codes(await storeArticle(editor, { raw: unique("نص"), publishedOn: "2999" }))).toEqual(["date_future@publishedOn"]);
  });
});
