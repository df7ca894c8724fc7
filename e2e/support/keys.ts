import { expect, type Locator, type Page } from "@playwright/test";

const FAR = 120;

/** Presses Tab until the focus is there: whoever has no mouse gets there too. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let presses = 0; presses < FAR; presses += 1) {
    if (await goal.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(goal).toBeFocused();
}

/** Goes to a control and presses Enter. */
export async function enter(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press("Enter");
}

/** Goes to a field and types; what stood there is replaced. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Types into a field that finds records, goes down to the one of this name, and takes it. */
export async function takeByKeys(page: Page, field: Locator, typed: string, name: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(typed);
  const option = page.getByRole("option", { name, exact: true });
  await option.waitFor();
  while ((await field.getAttribute("aria-activedescendant")) !== (await option.getAttribute("id"))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(name);
}
