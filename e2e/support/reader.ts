import { devices, expect, type Browser, type Locator, type Page } from "@playwright/test";

/** A reader on a phone of 390 px who runs no scripts. */
export async function phoneReader(browser: Browser): Promise<Page> {
  const phone = { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } };
  const context = await browser.newContext({ ...phone, locale: "ar", javaScriptEnabled: false });
  return context.newPage();
}

/** Follows a claim from the front page, through older movement when it is not on the first. */
export async function openClaimFromHome(page: Page, statement: string): Promise<void> {
  await page.goto("/");
  const link = page.getByRole("main").getByRole("link", { name: statement }).first();
  while ((await link.count()) === 0) await page.getByRole("link", { name: "حركة أقدم" }).click();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: statement })).toBeVisible();
}

const timeline = (page: Page): Locator => page.getByRole("region", { name: "الادعاء والرد" });

/** The claims and responses of the timeline, in their order. */
export const events = (page: Page): Locator => timeline(page).getByRole("article");

/** The events that say these words, each later on the timeline than the one before. */
export async function inOrder(page: Page, said: readonly [string, string, string, string]): Promise<[Locator, Locator, Locator, Locator]> {
  const texts = await events(page).allTextContents();
  const places = said.map((words) => texts.findIndex((text) => text.includes(words)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const [first, second, third, fourth] = said.map((words) => events(page).filter({ hasText: words }).first());
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error("Four events were asked for.");
  return [first, second, third, fourth];
}

/** An event says all of this: stance, name, capacity, quote, date. */
export async function expectEvent(event: Locator, parts: readonly string[]): Promise<void> {
  for (const part of parts) await expect(event, part).toContainText(part);
}

/** The day an event stands under. */
export async function expectDay(event: Locator, day: string): Promise<void> {
  const place = await event.evaluate((node) => {
    const headings = [...document.querySelectorAll("h3")].filter((heading) => (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    return headings.at(-1)?.textContent ?? "";
  });
  expect(place.replaceAll(/\s+/gu, " ").trim(), day).toContain(day);
}

/** The status of the claim in words. */
export const status = (page: Page): Locator => page.getByRole("complementary", { name: "حالة الادعاء" });
