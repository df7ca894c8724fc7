import { expect, type Locator, type Page } from "@playwright/test";

let serial = 0;

/** Words that stand in no other article, so that each test has its own. */
export const unlike = (): string => `${String(process.pid)}${String((serial += 1))}${String(Date.now() % 100_000)}`;

const LETTERS = "بتثجحخدذرز";

/** A name that nobody logged: its digits written as letters, since a name has none. */
export const unlikeName = (): string => unlike().replaceAll(/\d/gu, (digit) => LETTERS.charAt(Number(digit)));

export const statement = "نص الادعاء";

type Named = { readonly paper: string; readonly mayor: string };

/** A short article that suggests a claim and then its denial. */
export const waterStory = (town: string, { paper, mayor }: Named = { paper: "المساء البلدي", mayor: "نعمان الدالي" }): string => `بلدية ${town} تنفي تلوث المياه

زعمت صحيفة ${paper} أن مياه الشرب في ${town} ملوثة منذ عام 2021.

ونفى رئيس البلدية ${mayor} ذلك، وقال: «المياه سليمة تمامًا ولا صحة لما نشر».`;

/** Stores a text, with the day it was published, and waits for its first suggestion. */
export async function store(page: Page, raw: string, publishedOn = "2024-03-02"): Promise<void> {
  await page.goto("/desk/articles/new");
  const form = page.getByRole("form", { name: "أضف مقالًا" });
  await form.getByRole("textbox", { name: "نص المقال" }).fill(raw);
  await form.getByRole("textbox", { name: "تاريخ النشر" }).fill(publishedOn);
  await form.getByRole("button", { name: "نظّف واحفظ" }).click();
  await expect(page.getByRole("status").filter({ hasText: "نُظّف النص وحُفظ" })).toBeVisible();
}

/** The form's heading: which suggestion it is about. */
export const suggestion = (page: Page, number: number): Locator => page.getByRole("heading", { level: 2, name: new RegExp(`الاقتراح ${String(number)} من`, "u") });

export const alike = (page: Page): Locator => page.getByRole("region", { name: "مسجَّل سابقًا ويشبهه" });

/** The server has what was typed. */
export async function expectDraftSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^المسودة محفوظة/u).first()).toBeVisible();
}
