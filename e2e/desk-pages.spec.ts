import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectContrast, expectFits, expectNoSidewaysScroll } from "./support/page-checks.ts";
import { admin } from "./support/people.ts";
import { at, type Locale } from "./support/public-places.ts";
import { watch } from "./support/watch.ts";

test.use({ storageState: admin.session });
test.describe.configure({ mode: "parallel" });

const PLACES = [
  "/desk",
  "/desk/articles",
  "/desk/articles/new",
  "/desk/claims/new",
  "/desk/responses/new",
  "/desk/parties",
  "/desk/users",
  "/desk/settings",
  "/desk/account",
] as const;

/** Pages of one record: where a link to one stands, and how such an address begins. The one with most on it also in English. */
const RECORDS = [
  ["an article's page", "/desk/articles", "/desk/articles/", ["ar"]],
  ["a claim's page", "/desk?state=published", "/desk/claims/", ["ar", "en"]],
  ["a response's page", "/desk?state=published", "/desk/responses/", ["ar"]],
  ["a party's page", "/desk/parties", "/desk/parties/", ["ar"]],
] as const;

type Find = (page: Page) => Promise<string>;

function usable(name: string, locale: Locale, find: Find): void {
  test(`${name}, ${locale}`, async ({ page }) => {
    const path = await find(page);
    const faults = watch(page);
    await page.goto(at(locale, path));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page, path);
    await page.emulateMedia({ colorScheme: "light" });
    await expectAccessible(page, "light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page, "dark");
    await expectFits(page, 320, path);
    expect(faults).toEqual([]);
  });
}

for (const path of PLACES) usable(path, "ar", () => Promise.resolve(path));
for (const [name, list, begins, locales] of RECORDS) {
  const find: Find = async (page) => {
    await page.goto(list);
    const link = page.getByRole("main").getByRole("listitem").locator(`a[href^="${begins}"]`).first();
    return (await link.getAttribute("href")) ?? "";
  };
  for (const locale of locales) usable(name, locale, find);
}
