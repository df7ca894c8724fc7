import { expect, test, type Locator, type Page } from "@playwright/test";
import { tabTo } from "./support/keys.ts";
import { expectAccessible, expectFits } from "./support/page-checks.ts";
import { admin } from "./support/people.ts";
import { watch } from "./support/watch.ts";

test.use({ storageState: admin.session });

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "افتح أو ابحث" });
const box = (page: Page): Locator => dialog(page).getByRole("combobox", { name: "ابحث في المنضدة أو اختر أمرًا" });
const ready = async (page: Page): Promise<void> => page.getByRole("button", { name: "افتح أو ابحث" }).waitFor();

async function open(page: Page): Promise<void> {
  // The page takes keys once its script runs.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(box(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
}

test("finds a claim under another spelling by keys alone, and opens it", async ({ page }) => {
  const faults = watch(page);
  await page.goto("/desk");
  await ready(page);
  await open(page);
  await page.keyboard.type("إتصالات ماسك وبوت");
  const claim = dialog(page).getByRole("group", { name: "ادعاءات" }).getByRole("option", { name: /بين الرئيس الروسي فلاديمير بوتين وإيلون ماسك اتصالات سرية منتظمة/ });
  await expect(claim).toBeVisible();
  await expect(claim).toContainText("منشور");
  await expectAccessible(page, "with the palette open");
  while ((await claim.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await claim.getAttribute("id")) ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-z]{8}$/);
  expect(faults).toEqual([]);
});

test("finds drafts with their state, parties with a typo, and commands", async ({ page }) => {
  await page.goto("/desk");
  await ready(page);
  await open(page);
  await page.keyboard.type("ستحول السفن");
  await expect(dialog(page).getByRole("option", { name: /السفن/ }).filter({ hasText: "مسودة" })).toBeVisible();
  await box(page).fill("بيسكووف");
  await expect(dialog(page).getByRole("group", { name: "جهات" }).getByRole("option", { name: /دميتري بيسكوف/ })).toBeVisible();
  await box(page).fill("كلمة طويلة ".repeat(60));
  await expect(dialog(page).getByRole("status")).toHaveText("هذا أطول من أن يُبحث عنه. اختصره إلى كلمات قليلة.");
  await box(page).fill("اعدادات");
  await expect(dialog(page).getByRole("group", { name: "أوامر" }).getByRole("option", { name: "الإعدادات" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/settings$/);
});

test("opens over a form, and gives back the focus and every letter of it", async ({ page }) => {
  await page.goto("/desk/claims/new");
  await ready(page);
  const field = page.getByRole("textbox", { name: "نص الادعاء", exact: true });
  await tabTo(page, field);
  await page.keyboard.type("سطر لم يُحفظ بعد؟");
  await open(page);
  await page.keyboard.type("شيء آخر");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("سطر لم يُحفظ بعد؟");
});

test("leaves a word alone that an input method is still composing", async ({ page }) => {
  await page.goto("/desk");
  await ready(page);
  await open(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "k", code: "KeyK", ctrlKey: true, isComposing: true, bubbles: true, cancelable: true })));
  await expect(dialog(page)).toBeHidden();
  // On an Arabic layout the same key writes ن.
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ن", code: "KeyK", ctrlKey: true, bubbles: true, cancelable: true })));
  await expect(box(page)).toBeFocused();
});

test("«?» shows the keys by place, not while one types; focus comes back", async ({ page }) => {
  await page.goto("/desk");
  await ready(page);
  const keys = page.getByRole("dialog", { name: "اختصارات لوحة المفاتيح" });
  const inbox = page.getByRole("navigation", { name: "أقسام المنضدة" }).getByRole("link", { name: "الوارد" });
  await inbox.focus();
  await expect(async () => {
    await page.keyboard.press("Shift+?");
    await expect(keys).toBeVisible({ timeout: 1000 });
  }).toPass();
  for (const place of ["في كل مكان", "في نص المقال", "عند الاقتراحات", "في النموذج"]) await expect(keys.getByRole("region", { name: place })).toBeVisible();
  await expectAccessible(page, "with the list of keys open");
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(inbox).toBeFocused();
});

test("works on a phone by touch", async ({ page }) => {
  await page.goto("/desk");
  await ready(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(async () => {
    await page.getByRole("button", { name: "افتح أو ابحث" }).click();
    await expect(box(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
  await box(page).fill("بيسك");
  await expect(dialog(page).getByRole("option", { name: /دميتري بيسكوف/ })).toBeVisible();
  await expectFits(page, 390, "the palette");
  await dialog(page).getByRole("option", { name: /دميتري بيسكوف/ }).click();
  await expect(page).toHaveURL(/\/desk\/parties\/[0-9a-z]{8}$/);
});

/** Answers to what is asked for come this much later than the keys. */
const SLOW = 500;

test("Enter waits for the answer to what is typed, and never opens what was found for something else", async ({ page }) => {
  await page.goto("/desk");
  await ready(page);
  await open(page);
  await page.keyboard.type("ترامب");
  await expect(dialog(page).getByRole("option", { name: /ترامب/u }).first()).toBeVisible();
  await page.route("**/api/desk/find/anything", async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, SLOW); });
    await route.continue();
  });
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("بيل نيلسون");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/(?:parties|claims|responses)\/[0-9a-z]{8}$/u);
  await expect(page.getByRole("main")).toContainText("نيلسون");
});
