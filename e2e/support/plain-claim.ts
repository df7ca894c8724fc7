import { expect, type Locator, type Page } from "@playwright/test";

/** The form of a claim that stands in no stored article. */
export async function openNewClaim(page: Page): Promise<Locator> {
  await page.goto("/desk/claims/new");
  return page.getByRole("form", { name: "ادعاء جديد" });
}

/** Logs a whole claim without an article, as a draft, and stands on its page; answers its public address. */
export async function draftClaim(page: Page, statement: string): Promise<string> {
  const form = await openNewClaim(page);
  await form.getByRole("textbox", { name: "نص الادعاء" }).fill(statement);
  await form.getByRole("textbox", { name: "لماذا لا مقطع؟" }).fill("قيل في بث مباشر لم يُنشر نصه.");
  await form.getByRole("checkbox", { name: "غير منسوب" }).check();
  await form.getByRole("textbox", { name: "قيل في" }).fill("2024-10-25");
  await form.getByRole("button", { name: "احفظ مسودة" }).click();
  await expect(page.getByRole("heading", { level: 1, name: statement })).toBeVisible();
  return new URL(page.url()).pathname.replace("/desk", "");
}
