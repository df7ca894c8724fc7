import { afterEach, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { getArticlePage } from "#lib/queries/article.ts";
import { listChangedPassages, listSealTroubles } from "#lib/queries/passage.ts";
import { keepLines } from "../article.ts";
import { editor, must, removedLines } from "../testing.ts";
import { anOpenArticle, closeSites, html, LINES, QUOTE } from "./testing.ts";

afterEach(closeSites);

const { lead, quote, end } = LINES;
const SHORT = "رئيس البلدية ينفي تلوث مياه الشبكة تماما";
const ENGLISH = [
  "The spokesman said on Friday that the report about the secret contacts is true and that nobody in the capital denies it.",
  "The head of the agency said the contacts should be investigated, and that they would be worrying if they were confirmed.",
] as const;

/** What readers see of an article's one quote. */
async function shown(shortId: string): Promise<string[]> {
  const found = await getArticlePage(READER, shortId);
  return found?.kind === "page" ? found.page.marks.map(({ state }) => state) : [];
}

describe("words that cleaning takes out", () => {
  type Case = readonly [what: string, was: readonly string[], exact: string, now: readonly string[]];
  it.each<Case>([
    ["a link behind it", [lead, quote, end], QUOTE, [lead, `${quote.replace(/\.$/u, "")} pic.twitter.com/Ab12Cd34`, end]],
    ["an agency behind it", [lead, quote, end], QUOTE, [lead, `${quote.replace(/\.$/u, "")} / رويترز`, end]],
    ["lines without a full stop behind it", [lead, SHORT, end], SHORT, [lead, SHORT, "البلدية تنشر نتائج الفحوص يوم غد", "الوزارة ترسل فرقا جديدة إلى المدينة", end]],
  ])("leave a quote standing: %s", async (_, lines, exact, now) => {
    const { article, page, title, check, stands } = await anOpenArticle({ lines, quote: exact });
    page.body = html(title, now);
    must(await check());
    expect((await stands()).state).toMatch(/^(?:intact|moved)$/u);
    expect(await shown(article.shortId)).not.toContain("removed");
    expect(must(await check())).toEqual({ kind: "unchanged" });
  });

  it.each([
    ["in its midst", "the secret contacts is true and that nobody in the capital denies it"],
    ["right before it", "true and that nobody in the capital denies it"],
  ])("change a quote: a negation in brackets %s", async (_, exact) => {
    const { article, page, title, check, stands } = await anOpenArticle({ title: "Secret contacts denied", lines: ENGLISH, quote: exact });
    page.body = html(title, [ENGLISH[0].replace("is true", "is [not] true"), ENGLISH[1]]);
    expect(must(await check())).toMatchObject({ kind: "changed" });
    expect(await stands()).toMatchObject({ state: "edited" });
    const [change] = (await listChangedPassages(editor)).filter(({ article: { shortId } }) => shortId === article.shortId);
    expect(change?.now).toContain("[not] true");
  });

  it("change nothing where they stood in the capture before", async () => {
    const lines = [ENGLISH[0].replace("is true", "is [ad_1] true"), ENGLISH[1]];
    const { page, title, check, stands } = await anOpenArticle({ title: "Secret contacts denied", lines, quote: "is true and that nobody" });
    page.body = html(title, [`${lines[0] ?? ""} Nobody objected.`, ...lines.slice(1)]);
    must(await check());
    expect(await stands()).toMatchObject({ state: "intact", version: { number: 2 } });
  });
});

describe("words that reading a page leaves out", () => {
  const marked = (title: string, lines: readonly string[], rest = ""): string =>
    html(title, lines).replace(`<p>${quote}</p>`, `<p class="related-quote">${quote}</p>`).replace("</article>", `</article>${rest}`);

  it.each([
    ["amid the story", [lead, quote, end]],
    ["at its end", [lead, end, quote]],
  ])("leave a quote standing %s", async (_, lines) => {
    const { page, title, check, stands } = await anOpenArticle({ lines });
    page.body = marked(title, lines);
    must(await check());
    expect((await stands()).state).toBe("intact");
    expect((await stands()).version.text).toContain(quote);
    expect(must(await check())).toEqual({ kind: "unchanged" });
  });

  it("are no words of the story elsewhere on the page", async () => {
    const { page, title, check, stands } = await anOpenArticle();
    page.body = marked(title, [lead, end], `<div class="comments"><p>تعليقات</p><p>قارئ من المدينة</p><p>${quote}</p></div>`);
    must(await check());
    expect((await stands()).state).toBe("removed");
  });
});

describe("a page that is another now", () => {
  const CUT = ["قالت وزارة المياه في بيان إن مياه المدينة صالحة للشرب.", "حذفت الصحيفة تصريح رئيس البلدية بعد أن تبين أنه لم يدل به، وتعتذر إليه وإلى قرائها عن هذا الخطأ الجسيم، وقد أحيل كاتب الخبر إلى التحقيق."];

  it("tells readers that the quote was not found, and editors why, until it is back", async () => {
    const { article, page, title, check, stands } = await anOpenArticle();
    page.body = html(title, CUT);
    expect(must(await check())).toMatchObject({ kind: "failed", code: "seal_unlike" });
    expect(await shown(article.shortId)).toEqual(["unseen"]);
    const troubles = await listSealTroubles(editor);
    expect(troubles.filter(({ article: { shortId } }) => shortId === article.shortId)).toMatchObject([{ code: "seal_unlike" }]);
    expect((await listChangedPassages(editor)).map(({ article: { shortId } }) => shortId)).not.toContain(article.shortId);
    page.body = html(title, Object.values(LINES));
    expect(must(await check())).toEqual({ kind: "unchanged" });
    expect(await stands()).toMatchObject({ state: "intact", version: { number: 1 } });
  });

  it("says what became of the quote once the page is the article's again", async () => {
    const { page, check, title, stands } = await anOpenArticle();
    page.status = 410;
    must(await check());
    expect((await stands()).state).toBe("unseen");
    page.status = 200;
    page.body = html(title, [lead, end]);
    must(await check());
    expect((await stands()).state).toBe("removed");
    page.status = 404;
    must(await check());
    expect((await stands()).state).toBe("removed");
  });

  it("leaves a quote intact that is on it", async () => {
    const { article, page, check } = await anOpenArticle({ lines: [lead, quote, end, ...ENGLISH, ...ENGLISH.map((line) => `Again: ${line}`)] });
    page.body = html("موجز اليوم", [quote]);
    expect(must(await check())).toMatchObject({ kind: "failed", code: "seal_unlike" });
    expect(await shown(article.shortId)).toEqual(["intact"]);
  });

  it("says nothing of an article that was pasted and never seen on its page", async () => {
    const { article, page, title, check } = await anOpenArticle({ origin: "paste" });
    page.body = html(title, ["سجّل الدخول لقراءة هذا المقال كاملًا، أو اشترك في الصحيفة اليوم لتقرأ ما فاتك من أخبارها."]);
    expect(must(await check())).toMatchObject({ kind: "failed", code: "seal_unlike" });
    expect(await shown(article.shortId)).toEqual(["intact"]);
  });
});

describe("a page that this program reads otherwise than when it was stored", () => {
  const items = ["وقف إطلاق النار لمدة ستين يوما في المدينة وحولها", "عودة النازحين إلى بيوتهم قبل نهاية الشهر المقبل"];
  const listed = (title: string, more: readonly string[] = []): string =>
    html(title, [lead, quote, end]).replace("</article>", `<p>وجاءت أبرز البنود كالتالي:</p><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>${more.map((line) => `<p>${line}</p>`).join("")}</article>`);

  it("says nothing of its source", async () => {
    const { page, title, check, stands } = await anOpenArticle({ lines: [lead, quote, end, "وجاءت أبرز البنود كالتالي:", ...items], body: listed });
    expect(must(await check())).toEqual({ kind: "unchanged" });
    expect((await stands()).state).toBe("intact");
    page.body = listed(title, ["وأضافت الوزارة بندا جديدا يوم أمس بعد اجتماع طويل مع لجان الأهالي في المدينة."]);
    expect(must(await check())).toMatchObject({ kind: "changed" });
  });

  it("says nothing of it either where lines of it were put back", async () => {
    const teaser = "اقرأ أيضًا: أخبار أخرى عن مياه المدينة";
    const { article, page, check, stands } = await anOpenArticle({ lines: [lead, quote, end, "وجاءت أبرز البنود كالتالي:", ...items, teaser], body: (title) => listed(title, [teaser]) });
    must(await keepLines(editor, { id: article.id, keep: await removedLines(article.versionId, "read_more"), expected: 2 }));
    expect(must(await check())).toEqual({ kind: "unchanged" });
    expect((await stands()).state).toBe("intact");
    page.body = page.body.replace(items[0] ?? "", "وقف إطلاق النار لمدة تسعين يوما");
    expect(must(await check())).toMatchObject({ kind: "changed" });
  });
});
