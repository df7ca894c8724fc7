import type { Browser, Page } from "@playwright/test";
import { admin } from "./people.ts";

export type Locale = "ar" | "en";

/** Arabic stands at the root. */
export const at = (locale: Locale, path: string): string => (locale === "ar" ? path : path === "/" ? "/en" : `/en${path}`);

/** A public page: what it is called here, its answer, and how its Arabic address is found. */
export type Place = { readonly name: string; readonly status: 200 | 404 | 410; readonly find: (page: Page, browser: Browser) => Promise<string> };

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Somebody with a long record: a spokesman in several of the demo's cases. */
async function openSpokesman(page: Page): Promise<void> {
  await page.goto("/parties");
  await page.getByRole("main").getByRole("link", { name: "دميتري بيسكوف" }).first().click();
}

async function openClaim(page: Page): Promise<void> {
  await openSpokesman(page);
  await page.getByRole("main").locator('a[href^="/claims/"]').last().click();
}

async function openArticle(page: Page): Promise<void> {
  await openClaim(page);
  await page.getByRole("main").locator('a[href^="/articles/"]').first().click();
}

const through = (open: (page: Page) => Promise<void>) => async (page: Page): Promise<string> => {
  await open(page);
  return pathOf(page);
};

/** A claim in this state, by what the desk's inbox says: its address without the readable words. */
export async function claimInState(browser: Browser, state: "draft" | "withdrawn"): Promise<string> {
  const context = await browser.newContext({ storageState: admin.session });
  const page = await context.newPage();
  await page.goto(`/desk?state=${state}`);
  const link = page.getByRole("main").getByRole("listitem").locator('a[href*="/desk/claims/"]').first();
  const path = await link.getAttribute("href");
  await context.close();
  return (path ?? "").replace("/desk", "");
}

const fixed = (path: string) => () => Promise.resolve(path);

/** Every kind of page that readers get. */
export const PLACES: readonly Place[] = [
  { name: "the front page", status: 200, find: fixed("/") },
  { name: "the claims", status: 200, find: fixed("/claims") },
  { name: "a claim", status: 200, find: through(openClaim) },
  { name: "an article", status: 200, find: through(openArticle) },
  { name: "the parties", status: 200, find: fixed("/parties") },
  { name: "a party", status: 200, find: through(openSpokesman) },
  { name: "the search", status: 200, find: fixed("/search?q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86") },
  { name: "the method", status: 200, find: fixed("/method") },
  { name: "an address of nothing", status: 404, find: fixed("/claims/bbbbbbbb") },
  { name: "a withdrawn claim", status: 410, find: (_page, browser) => claimInState(browser, "withdrawn") },
];
