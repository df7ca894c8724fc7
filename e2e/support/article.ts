import { expect, type Page } from "@playwright/test";
import { choose, makeParty } from "./combo.ts";
import { articleText } from "./select-words.ts";

export type NewArticle = {
  readonly raw: string;
  readonly url: string;
  /** A site that nobody logged before: it is added in place. */
  readonly outlet: string;
  readonly publishedOn: string;
  readonly agency?: string;
};

/** Pastes an article and stores it; the page then shows what was removed. */
export async function newArticle(page: Page, article: NewArticle): Promise<void> {
  await page.goto("/desk");
  await page.getByRole("link", { name: "أضف مقالًا" }).click();
  const form = page.getByRole("form", { name: "أضف مقالًا" });
  await form.getByRole("textbox", { name: "نص المقال" }).fill(article.raw);
  await form.getByRole("textbox", { name: "عنوان المقال على الشبكة" }).fill(article.url);
  // The form says so once it listens: a name typed before that finds nothing.
  await expect(form.getByText("في النموذج كلام لم يُحفظ بعد.")).toBeVisible();
  await makeParty(form, "الناشر", article.outlet, "وسيلة إعلام");
  await form.getByRole("textbox", { name: "تاريخ النشر" }).fill(article.publishedOn);
  if (article.agency !== undefined) await choose(form, "وكالات الأنباء", article.agency, article.agency);
  await form.getByRole("button", { name: "نظّف واحفظ" }).click();
  await expect(page.getByRole("status").filter({ hasText: "نُظّف النص وحُفظ" })).toBeVisible();
}

/** A line that cleaning took out, with its reason. */
export async function expectRemoved(page: Page, text: string, reason: string): Promise<void> {
  await expect(page.getByRole("listitem").filter({ hasText: text }).filter({ hasText: reason }).first()).toBeVisible();
}

/** Puts a removed line back into the text, sees it there, and takes it out again. */
export async function putBackAndRemove(page: Page, line: string): Promise<void> {
  const text = articleText(page);
  await expect(text).not.toContainText(line);
  await page.getByRole("button", { name: `أعِد: ${line.slice(0, 40)}` }).click();
  await expect(text).toContainText(line);
  await page.getByRole("button", { name: `أزل ثانية: ${line.slice(0, 40)}` }).click();
  await expect(text).not.toContainText(line);
}
