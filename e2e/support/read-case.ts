import { expect, type Page } from "@playwright/test";
import type { Case, Logged } from "./case.ts";
import type { NewResponse } from "./response-form.ts";
import { events, expectDay, expectEvent, inOrder, openClaimFromHome, status } from "./reader.ts";
import { wordsIn } from "./select-words.ts";

const quoteOf = ({ article }: Case, { words }: Logged<NewResponse>): string => `«${wordsIn(article.raw, words)}»`;

/** The report: its parts, then denial, admission and call for an inquiry in their order, and the status they add up to. */
export async function readReport(page: Page, told: Case): Promise<void> {
  const { claims, responses } = told;
  await openClaimFromHome(page, claims.report.statement);
  await expect(status(page)).toContainText("نفاه الكرملين");
  await expect(status(page)).toContainText("يطالب بيل نيلسون بالتحقيق");
  await expect(status(page)).not.toContainText("أكّده");
  await expectEvent(status(page), ["تُحسب آليًّا من 3 ردود مسجّلة"]);
  const [report, denial, oneCall, inquiry] = await inOrder(page, [
    claims.report.statement,
    quoteOf(told, responses.denial),
    quoteOf(told, responses.oneCall),
    quoteOf(told, responses.inquiry),
  ]);
  await expectEvent(report, ["وول ستريت جورنال", "مطابق للنص المحفوظ"]);
  await expectEvent(denial, ["ينفي", "دميتري بيسكوف", "المتحدث باسم الكرملين", "مطابق للنص المحفوظ"]);
  await expectEvent(oneCall, ["يوضح", "دميتري بيسكوف", "المتحدث باسم الكرملين", "يتحدث عن زمن: قبل عام 2022"]);
  await expectEvent(inquiry, ["يطالب بتحقيق", "بيل نيلسون", "مدير وكالة ناسا"]);
  await expectDay(report, claims.report.saidOn.startsWith("..") ? "حتى 25 أكتوبر 2024" : "24 أكتوبر 2024");
  for (const event of [denial, oneCall, inquiry]) await expectDay(event, "25 أكتوبر 2024");
  for (const part of [claims.began, claims.starlink]) await expect(page.getByRole("region", { name: "ادعاءات فرعية" })).toContainText(part.statement);
}

/** The chain from the unnamed sources to the Arabic site, each hop after the one it was taken from. */
export async function readChain(page: Page, { chain }: Case): Promise<void> {
  const region = page.getByRole("region", { name: "سلسلة الإسناد" });
  const hops = region.getByRole("listitem");
  await expect(hops).toHaveCount(chain.length + 1);
  await expect(hops.first()).toContainText(chain[0]?.sources ?? "");
  await expect(hops.first()).toContainText("الأصل المشترك");
  for (const [index, { carrier, verb }] of chain.entries()) await expectEvent(hops.nth(index + 1), [verb, carrier]);
  await expect(region).toContainText("4 منشورات، أصل واحد");
}

/** The article with the passages marked, each mark leading to a note. */
export async function readArticle(page: Page, told: Case): Promise<void> {
  const { claims, responses, title, article } = told;
  await page.getByRole("region", { name: "الادعاء والرد" }).getByRole("link", { name: article.outlet }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  // A quote is one mark or several in a row, cut where lines may break.
  const marked = (await page.locator("mark").allTextContents()).join("");
  for (const { words } of [claims.starlink, responses.denial, responses.inquiry]) expect(marked).toContain(wordsIn(article.raw, words));
  await expect(page.getByRole("complementary").filter({ hasText: claims.starlink.statement })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("في هذا النص 5 ادعاءات، و4 ردود");
  for (const [line] of told.removed.slice(1)) await expect(page.locator(".text")).not.toContainText(line);
}

/** One sentence of the spokesman stands on both of the book's claims, with a stance of its own on each. */
export async function readBookClaims(page: Page, { claims, responses }: Case): Promise<void> {
  const expected = [[claims.tests.statement, "أكّده الكرملين", "يؤكد"], [claims.calls.statement, "نفاه الكرملين", "ينفي"]] as const;
  for (const [statement, words, stance] of expected) {
    await openClaimFromHome(page, statement);
    await expect(status(page)).toContainText(words);
    await expect(page.getByRole("main")).toContainText("بوب وودوارد");
    await expectEvent(events(page).filter({ hasText: responses.testsNotCalls.summary }), [stance, "دميتري بيسكوف", "المتحدث باسم الكرملين", "كلام منقول بالمعنى"]);
  }
}
