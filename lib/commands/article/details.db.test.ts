import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { getDeskArticle } from "#lib/queries/desk/article.ts";
import { storeArticle } from "../article.ts";
import { createParty } from "../party.ts";
import { changeArticleState } from "../state.ts";
import { aParty, anArticle, codes, editor, must, unique } from "../testing.ts";
import { updateArticle } from "./details.ts";

const anAddress = (): string => `https://news.example/${unique("d").replaceAll(" ", "")}`;

describe("an article's details", () => {
  it("are changed in one revision that names what changed", async () => {
    const [article, outlet, agency] = [await anArticle(), must(await createParty(editor, { kind: "outlet", nameAr: unique("جريدة") })), await aParty()];
    const url = anAddress();
    must(await updateArticle(editor, { id: article.id, expected: 1, title: "عنوان جديد", kind: "statement", outletId: outlet.id, agencyIds: [agency.id], authorIds: [outlet.id], url: `${url}?utm_source=x#top`, publishedOn: "2024-03" }));
    const shown = await getDeskArticle(editor, article.shortId);
    expect(shown).toMatchObject({ title: "عنوان جديد", kind: "statement", publishedOn: "2024-03", revision: 2, outlet: { id: outlet.id }, agencies: [{ id: agency.id }], authors: [{ id: outlet.id }] });
    expect(await db.article.findUniqueOrThrow({ where: { id: article.id }, select: { canonicalUrl: true } })).toEqual({ canonicalUrl: url });
    const { before, after } = await db.revision.findFirstOrThrow({ where: { entityId: article.id, number: 2 }, select: { before: true, after: true } });
    expect(before).toMatchObject({ outletId: null, agencyIds: [] });
    expect(after).toMatchObject({ outletId: outlet.id, agencyIds: [agency.id], authorIds: [outlet.id], publishedOn: "2024-03" });
  });

  it("refuse what is stale, unknown, in the future, without a title, or another article's address", async () => {
    const [article, url] = [await anArticle(), anAddress()];
    must(await storeArticle(editor, { raw: unique("مقال آخر"), url }));
    const title = "عنوان";
    const edit = (more: object) => updateArticle(editor, { id: article.id, expected: 1, title, ...more });
    expect(codes(await edit({ expected: 2 }))).toEqual(["stale"]);
    expect(codes(await edit({ outletId: article.versionId, agencyIds: [article.versionId] }))).toEqual(["unknown_record@outletId", "unknown_record@agencyIds"]);
    expect(codes(await edit({ publishedOn: "2999-01-01" }))).toEqual(["date_future@publishedOn"]);
    expect(codes(await edit({ title: " " }))).toEqual(["required@title"]);
    expect(codes(await edit({ url: "ليس عنوانًا" }))).toEqual(["address_invalid@url"]);
    expect(codes(await edit({ url: `${url}#part` }))).toEqual(["address_taken@url"]);
    expect(codes(await updateArticle(editor, { id: article.versionId, expected: 1, title }))).toEqual(["unknown_record"]);
  });

  it("of a public article change as a typo or an announced correction, and another address is checked anew", async () => {
    const article = must(await storeArticle(editor, { raw: unique("خبر"), url: anAddress() }));
    must(await changeArticleState(editor, { id: article.id, to: "published", expected: 1 }));
    const now = new Date();
    await db.articleCheck.create({ data: { articleId: article.id, checkedAt: now, nextAt: now, etag: '"old"' }, select: { articleId: true } });
    const unchecked = async () => (await db.$queryRaw<{ unchecked: boolean }[]>`SELECT unchecked FROM "Article" WHERE id = ${article.id}::uuid`)[0]?.unchecked;
    expect(await unchecked()).toBe(false);
    const edit = { id: article.id, expected: 2, title: "عنوان مصحح", url: anAddress() };
    expect(codes(await updateArticle(editor, edit))).toEqual(["change_kind_needed@change"]);
    expect(codes(await updateArticle(editor, { ...edit, change: "correction" }))).toEqual(["reason_needed@why"]);
    must(await updateArticle(editor, { ...edit, change: "correction", why: "أخطأنا في العنوان" }));
    expect(await db.correction.findMany({ where: { entityId: article.id }, select: { field: true, newText: true } })).toEqual([{ field: "title", newText: "عنوان مصحح" }]);
    expect(await db.articleCheck.findUnique({ where: { articleId: article.id }, select: { etag: true } })).toBeNull();
    expect(await unchecked()).toBe(true);
  });
});
