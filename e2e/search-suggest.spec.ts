import { expect, test, type Locator, type Page } from "@playwright/test";
import { tabTo } from "./support/keys.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./support/page-checks.ts";
import { watch } from "./support/watch.ts";

const box = (page: Page): Locator => page.getByRole("combobox", { name: "ابحث في الادعاءات والردود والأطراف والمقالات" });
const list = (page: Page): Locator => page.getByRole("listbox", { name: "اقتراحات" });

test("suggestions come while one types, in any spelling, and are walked through and taken by keys", async ({ page }) => {
  const faults = watch(page);
  await page.goto("/search");
  await tabTo(page, box(page));
  await page.keyboard.type("أيلون");
  const person = list(page).getByRole("option", { name: /إيلون ماسك/ }).first();
  await expect(person.locator("mark").first()).toHaveText("إيلون");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(person).toHaveAttribute("aria-selected", "true");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await person.getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(box(page)).not.toHaveAttribute("aria-activedescendant", /./);
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue("أيلون");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(person).toBeVisible();
  await expectAccessible(page, "with the list open");
  await expectNoSidewaysScroll(page, "with the list open");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "إيلون ماسك" })).toBeVisible();
  expect(faults).toEqual([]);
});

test("Enter without a choice searches for what was typed; a name with a typo is found", async ({ page }) => {
  await page.goto("/search");
  await tabTo(page, box(page));
  await page.keyboard.type("بيسكووف");
  await expect(list(page).getByRole("option", { name: /دميتري بيسكوف/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole("region", { name: "أطراف" }).getByRole("link", { name: "دميتري بيسكوف" })).toBeVisible();
});

test("what comes too late is dropped, and without an answer the box still searches", async ({ page }) => {
  await page.goto("/search");
  const late = Promise.withResolvers<undefined>();
  await page.route(/suggest\?.*q=%D8%A8%D9%88%D8%AA$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    const answer = await route.fetch();
    await route.fulfill({ response: answer }).catch(() => undefined);
    late.resolve(undefined);
  });
  await tabTo(page, box(page));
  const asked = page.waitForRequest(/q=%D8%A8%D9%88%D8%AA$/);
  await page.keyboard.type("بوت");
  await asked;
  await box(page).fill("ماسك");
  await expect(list(page).getByRole("option", { name: "إيلون ماسك طرف" })).toBeVisible();
  await late.promise;
  await expect(list(page).getByRole("option", { name: /فلاديمير بوتين طرف/ })).toHaveCount(0);
  await page.route(/suggest/, (route) => route.abort());
  await box(page).fill("الكرملين");
  await expect(list(page)).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
});

test("an English reader is shown English words", async ({ page }) => {
  await page.goto("/en/search");
  const field = page.getByRole("combobox", { name: "Search claims, responses, parties and articles" });
  await tabTo(page, field);
  await page.keyboard.type("putin mus");
  const option = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { name: "The contacts between Putin and Musk began in 2022. Claim" });
  await expect(option.locator("mark")).toHaveText(["Putin", "Mus"]);
  while ((await option.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/claims\//);
});

test("every readers' page leads to the search: by «/» into the masthead's box, on a phone by its link", async ({ page, isMobile }) => {
  await page.goto("/");
  if (isMobile) {
    await page.getByRole("banner").getByRole("link", { name: "البحث" }).click();
    await expect(page).toHaveURL(/\/search$/);
    return;
  }
  await expect(box(page)).toBeVisible();
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("الكرمل");
  await expect(list(page).getByRole("option", { name: /الكرملين/ }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
});
