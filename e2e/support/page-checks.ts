import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation that axe can find; a failure names the rule and where it was broken. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all }) => `${id}: ${target.join(" ")}: ${[...any, ...all].map(({ message }) => message).join("; ")}`));
  expect(told, what).toEqual([]);
}

/** Colours alone, on a page whose structure was looked at already. */
export async function expectContrast(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => `${target.join(" ")}: ${any.map(({ message }) => message).join("; ")}`)), what).toEqual([]);
}

/** Nothing makes the whole page wider than the window. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, what).toBeLessThanOrEqual(0);
}

/** The same at a given width in CSS pixels; the window keeps it. */
export async function expectFits(page: Page, width: number, what: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expectNoSidewaysScroll(page, `${what}, ${String(width)} px`);
}
