import { expect, type Locator, type Page } from "@playwright/test";
import { choose, makeParty } from "./combo.ts";

export type NewHop = {
  readonly carrier: string;
  readonly verb: string;
  /** The hop before it in the chain. */
  readonly after?: string;
  /** Unnamed people behind it, added in place. */
  readonly sources?: string;
  readonly article?: string;
  readonly on: string;
};

const chain = (page: Page): Locator => page.getByRole("region", { name: "سلسلة الإسناد" });

/** Adds a hop to the chain of the claim whose page is open. */
export async function addHop(page: Page, hop: NewHop): Promise<void> {
  const form = chain(page).getByRole("form", { name: "أضف حلقة" });
  if (!(await form.isVisible())) await chain(page).getByText("أضف حلقة", { exact: true }).click();
  await choose(form, "اسم الناقل", hop.carrier, hop.carrier);
  await form.getByRole("textbox", { name: "عبارة النقل" }).fill(hop.verb);
  if (hop.after !== undefined) await form.getByRole("checkbox", { name: hop.after }).check();
  if (hop.sources !== undefined) await makeParty(form, "مصدره", hop.sources, "مصادر لم تُسمَّ");
  if (hop.article !== undefined) await choose(form, "المقال", hop.article, hop.article);
  await form.getByRole("textbox", { name: "تاريخه" }).fill(hop.on);
  await form.getByRole("button", { name: "أضف إلى السلسلة" }).click();
  await expect(chain(page).getByRole("listitem").filter({ hasText: hop.carrier }).filter({ hasText: hop.verb })).toBeVisible();
}
