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

export const articleText = (page: Page): Locator => page.getByRole("textbox", { name: "نص المقال" });

/** Where the words stand among the paragraphs: which one, and at which letter. */
async function placeOf(page: Page, exact: string): Promise<{ readonly index: number; readonly at: number }> {
  const paragraphs = await articleText(page).getByRole("paragraph").allTextContents();
  const index = paragraphs.findIndex((paragraph) => paragraph.includes(exact));
  return { index, at: paragraphs[index]?.indexOf(exact) ?? -1 };
}

/** The middles of the first and the last letter, as the mouse would meet them. */
async function endsOf(paragraph: Locator, at: number, length: number) {
  return paragraph.evaluate((node, { from, to }) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let passed = 0;
    const range = document.createRange();
    while (walker.nextNode()) {
      const size = walker.currentNode.textContent?.length ?? 0;
      if (from >= passed && from < passed + size) range.setStart(walker.currentNode, from - passed);
      if (to > passed && to <= passed + size) range.setEnd(walker.currentNode, to - passed);
      passed += size;
    }
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (first === undefined || last === undefined) throw new Error("The words have no place on the page.");
    // Arabic runs from the right: a line begins at its right edge.
    return { start: { x: first.right - 1, y: first.top + first.height / 2 }, end: { x: last.left + 1, y: last.top + last.height / 2 } };
  }, { from: at, to: at + length });
}

/** Draws the mouse over the words. */
export async function selectByMouse(page: Page, exact: string): Promise<void> {
  const { index, at } = await placeOf(page, exact);
  const paragraph = articleText(page).getByRole("paragraph").nth(index);
  await paragraph.scrollIntoViewIfNeeded();
  const { start, end } = await endsOf(paragraph, at, exact.length);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  await expectSelected(page, exact);
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** Arrows to the words, Shift and arrows over them. In Arabic the left arrow goes on. */
export async function selectByKeyboard(page: Page, exact: string): Promise<void> {
  const { index, at } = await placeOf(page, exact);
  await articleText(page).focus();
  await page.keyboard.press("Control+Home");
  const before = (await articleText(page).getByRole("paragraph").allTextContents()).slice(0, index);
  // From a paragraph's end to the next one's beginning is one step.
  const steps = before.reduce((sum, paragraph) => sum + paragraph.length + 1, at);
  await pressTimes(page, "ArrowLeft", steps);
  await pressTimes(page, "Shift+ArrowLeft", exact.length);
  await expectSelected(page, exact);
}

async function expectSelected(page: Page, exact: string): Promise<void> {
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? "");
  expect(selected.trim()).toBe(exact);
}
