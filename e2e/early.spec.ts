import { expect, test, type Page } from "@playwright/test";
import { logged } from "./support/claim-form.ts";
import { drawn, hold, holdScripts } from "./support/hold.ts";
import { admin } from "./support/people.ts";
import { expectDraftSaved, statement, store, suggestion, unlike, waterStory } from "./support/workbench.ts";

// What is done before a page has all that it needs counts, and what comes late leads nobody astray.

test.use({ storageState: admin.session });

const response = (page: Page) => page.getByRole("form", { name: "رد جديد" });
const stance = (page: Page, name: string) => response(page).getByRole("checkbox", { name });

async function recordOf(page: Page, kind: "claims" | "responses"): Promise<string> {
  await page.goto("/desk?state=published");
  const link = page.getByRole("main").getByRole("listitem").locator(`a[href^="/desk/${kind}/"]`).first();
  return (await link.getAttribute("href")) ?? "";
}

test("stances ticked before the page's scripts run count", async ({ page }) => {
  await store(page, waterStory(`الساحل ${unlike()}`));
  await expect(suggestion(page, 1)).toBeFocused();
  await page.keyboard.press("x");
  await expect(suggestion(page, 2)).toBeVisible();
  await expect(page.getByText("واحد متجاهَل")).toBeVisible();
  const letGo = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await stance(page, "يطالب بتحقيق").check();
  await stance(page, "يوضح").check();
  letGo();
  await expectDraftSaved(page);
  for (const name of ["ينفي", "يوضح", "يطالب بتحقيق"]) await expect(stance(page, name)).toBeChecked();
});

test("how far a stance reaches, and when somebody was asked, count too", async ({ page }) => {
  const [answered, asked] = [await recordOf(page, "responses"), await recordOf(page, "claims")];
  const letGo = await holdScripts(page);
  await page.goto(answered, { waitUntil: "commit" });
  const scope = page.getByRole("textbox", { name: "في حدود" }).first();
  const tick = page.getByRole("group", { name: "الموقف" }).first().getByRole("checkbox", { name: "يهدد قضائيًا" });
  await scope.fill("ما نُشر أمس");
  await tick.check();
  letGo();
  await expect(page.getByText("في النموذج كلام لم يُحفظ بعد.")).toBeVisible();
  await expect(scope).toHaveValue("ما نُشر أمس");
  await expect(tick).toBeChecked();
  await page.getByRole("button", { name: "تخلَّ عنه" }).click();

  const go = await holdScripts(page);
  await page.goto(asked, { waitUntil: "commit" });
  await page.locator("summary", { hasText: "سجّل طلب تعليق" }).click();
  const deadline = page.getByLabel("المهلة حتى");
  await deadline.fill("2031-05-06T07:08");
  go();
  await page.getByRole("combobox", { name: "ممن طُلب" }).fill("الكرملين");
  await page.getByRole("option", { name: "الكرملين", exact: true }).click();
  await expect(deadline).toHaveValue("2031-05-06T07:08");
});

test("what was begun before and comes late leaves the form be that somebody is in", async ({ page }) => {
  await store(page, waterStory(`المضيق ${unlike()}`));
  await expect(suggestion(page, 1)).toBeFocused();
  await page.keyboard.press("j");
  await response(page).getByRole("textbox", { name: "خلاصة الرد" }).fill("خلاصة بدأتُها وتركتُها");
  await expectDraftSaved(page);
  const letGo = await hold(page, /api\/desk\/drafts\?/u);
  await page.reload();
  await expect(suggestion(page, 1)).toBeFocused();
  await page.getByRole("textbox", { name: statement }).focus();
  const answer = page.waitForResponse(/api\/desk\/drafts\?prefix=bench/u);
  letGo();
  await answer;
  await drawn(page);
  await page.keyboard.press("End");
  await page.keyboard.type(" حقًّا");
  await expectDraftSaved(page);
  await expect(suggestion(page, 1)).toBeVisible();
  await expect(page.getByRole("textbox", { name: statement })).toHaveValue(/ حقًّا$/u);
});

test("a response saved before the page shows the claim just saved answers it all the same", async ({ page }) => {
  await store(page, waterStory(`الجزيرة ${unlike()}`));
  await expect(suggestion(page, 1)).toBeFocused();
  await page.getByRole("checkbox", { name: "غير منسوب" }).check();
  await page.route("**/desk/articles/**", async (route) => {
    if (route.request().method() === "GET" && route.request().headers()["rsc"] !== undefined) await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.keyboard.press("Control+Enter");
  await expect(suggestion(page, 2)).toBeVisible();
  await response(page).getByRole("combobox", { name: "قائل الرد" }).fill("بيل نيلسون");
  await page.getByRole("option", { name: "بيل نيلسون", exact: true }).click();
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  await expect(page.getByRole("status").filter({ hasText: "حُفظ الرد مسودةً." })).toBeVisible();
  await expect(logged(page).getByRole("listitem").filter({ hasText: "ينفي" })).toHaveCount(1);
});
