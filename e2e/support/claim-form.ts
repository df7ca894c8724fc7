import { expect, type Locator, type Page } from "@playwright/test";
import { choose } from "./combo.ts";

export type NewClaim = {
  readonly statement: string;
  /** Found by any of its names: what is typed, and the name shown. */
  readonly claimant: readonly [typed: string, name: string];
  readonly saidOn: string;
  readonly eventOn?: string;
  readonly parent?: string;
};

/** The form that opens beside the article's text when words are selected. */
export const claimForm = (page: Page): Locator => page.getByRole("form", { name: "ادعاء جديد" });

/** Fills the form of a claim whose words are selected already. */
export async function fillClaim(form: Locator, claim: NewClaim): Promise<void> {
  await form.getByRole("textbox", { name: "نص الادعاء" }).fill(claim.statement);
  await choose(form, "صاحب الادعاء", ...claim.claimant);
  await form.getByRole("textbox", { name: "قيل في" }).fill(claim.saidOn);
  if (claim.eventOn !== undefined) await form.getByRole("textbox", { name: "زمن الواقعة" }).fill(claim.eventOn);
  if (claim.parent !== undefined) await choose(form, "جزء من ادعاء أكبر", claim.parent, claim.parent);
}

/** The quote of the open form is sealed to its place in the text. */
export async function expectQuote(form: Locator, exact: string): Promise<void> {
  await expect(form.getByRole("group", { name: "الاقتباس" }).getByRole("blockquote")).toHaveText(exact);
}

/** What was read out of the article whose page is open. */
export const logged = (page: Page): Locator => page.getByRole("region", { name: "المسجَّل من هذا المقال" });

/** Saves the open form; then the record stands in the list beside the text. */
export async function saveLogged(form: Locator, button: string, label: string): Promise<void> {
  await form.getByRole("button", { name: button }).click();
  await expect(logged(form.page()).getByRole("link", { name: label })).toBeVisible();
}

/** Opens a record from the list beside the text and publishes it. */
export async function publishLogged(page: Page, label: string): Promise<void> {
  const articlePage = page.url();
  await logged(page).getByRole("link", { name: label }).click();
  await publish(page);
  await page.goto(articlePage);
}

/** Publishes the record whose page is open. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole("form", { name: "انشر" }).getByRole("button").click();
  await expect(page.getByRole("list", { name: "حالة المادة" }).getByRole("listitem").filter({ hasText: "منشور" })).toHaveAttribute("aria-current", "step");
}
