import { expect, type Locator, type Page } from "@playwright/test";

/** Words of an article: all from the first `from` to the next `to`, both included. */
export type Words = { readonly from: string; readonly to: string };

export const words = (from: string, to: string = from): Words => ({ from, to });

/** The words as they stand in the text. */
export function wordsIn(text: string, { from, to }: Words): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`«${from} … ${to}» is not in the article.`);
  return text.slice(start, end + to.length);
}

/** The text on the workbench: its name goes on where that of the field to paste into, which is there until the page comes, ends. */
export const articleText = (page: Page): Locator => page.getByRole("textbox", { name: "نص المقال: حرّك المؤشر" });

/** Where the words stand among the paragraphs: which one, and at which letter. */
async function placeOf(page: Page, exact: string): Promise<{ readonly index: number; readonly at: number }> {
  const paragraphs = await articleText(page).getByRole("paragraph").allTextContents();
  const index = paragraphs.findIndex((paragraph) => paragraph.includes(exact));
  return { index, at: paragraphs[index]?.indexOf(exact) ?? -1 };
}

type Point = { readonly x: number; readonly y: number };

/** Where the mouse meets the beginning of a letter: its right edge, since Arabic runs from there. */
async function beginningOf(paragraph: Locator, at: number): Promise<Point> {
  return paragraph.evaluate((node, offset) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let passed = 0;
    while (walker.nextNode()) {
      const size = walker.currentNode.textContent?.length ?? 0;
      if (offset >= passed && offset < passed + size) {
        range.setStart(walker.currentNode, offset - passed);
        range.setEnd(walker.currentNode, offset - passed + 1);
      }
      passed += size;
    }
    const box = range.getBoundingClientRect();
    return { x: box.right - 1, y: box.top + box.height / 2 };
  }, at);
}

/** Draws the mouse over the words, up to whatever stands after them. */
export async function selectByMouse(page: Page, exact: string): Promise<void> {
  const { index, at } = await placeOf(page, exact);
  const paragraph = articleText(page).getByRole("paragraph").nth(index);
  await paragraph.scrollIntoViewIfNeeded();
  const start = await beginningOf(paragraph, at);
  const end = await beginningOf(paragraph, at + exact.length);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  await expectSelected(page, exact);
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** Steps of the caret: a vowel sign goes with its letter. */
const stepsOver = (text: string): number => text.replaceAll(/\p{M}/gu, "").length;

/** Arrows to the words, Shift and arrows over them. In Arabic the left arrow goes on. */
export async function selectByKeyboard(page: Page, exact: string): Promise<void> {
  // The page's first drawing takes back a caret that was set before it.
  await page.waitForLoadState("networkidle");
  const { index, at } = await placeOf(page, exact);
  await articleText(page).focus();
  await page.keyboard.press("Control+Home");
  const paragraphs = await articleText(page).getByRole("paragraph").allTextContents();
  // From a paragraph's end to the next one's beginning is one step.
  const steps = paragraphs.slice(0, index).reduce((sum, paragraph) => sum + stepsOver(paragraph) + 1, stepsOver(paragraphs[index]?.slice(0, at) ?? ""));
  await pressTimes(page, "ArrowLeft", steps);
  await pressTimes(page, "Shift+ArrowLeft", stepsOver(exact));
  await expectSelected(page, exact);
}

async function expectSelected(page: Page, exact: string): Promise<void> {
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? "");
  expect(selected.trim()).toBe(exact);
}
