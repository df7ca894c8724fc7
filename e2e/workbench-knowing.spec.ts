import { expect, test, type Page } from "@playwright/test";
import { logged } from "./support/claim-form.ts";
import { admin, editor } from "./support/people.ts";
import { selectByKeyboard } from "./support/select-words.ts";
import { alike, statement, store, suggestion, unlike, unlikeName, waterStory } from "./support/workbench.ts";

// That nobody decides unknowingly: on what others logged meanwhile, on what a save leaves out, on what is not in sight.

test.use({ storageState: admin.session });

const response = (page: Page) => page.getByRole("form", { name: "رد جديد" });
const unattributed = (page: Page) => page.getByRole("checkbox", { name: "غير منسوب" });

test("a claim that another editor logged of the same words meanwhile is not logged again unknowingly", async ({ page, browser }) => {
  await store(page, waterStory(`الشعب ${unlike()}`));
  const mine = page.getByRole("textbox", { name: statement });
  await expect(suggestion(page, 1)).toBeVisible();

  const theirs = await (await browser.newContext({ storageState: editor.session })).newPage();
  await theirs.goto(page.url());
  // The workbench points at its form once it is ready for a press.
  await expect(theirs.getByRole("heading", { name: /^ادعاء جديد/ })).toBeFocused();
  await unattributed(theirs).check();
  await theirs.keyboard.press("Control+Enter");
  await expect(logged(theirs).getByRole("link")).toHaveCount(1);
  await theirs.context().close();

  await unattributed(page).check();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "سُجّل هذا الكلام بعد أن فتحتَ الصفحة" })).toBeFocused();
  await expect(logged(page).getByRole("link")).toHaveCount(1);
  await expect(suggestion(page, 1)).toBeVisible();
  await mine.fill(`ادعاء آخر من الكلام نفسه ${unlike()}`);
  await page.keyboard.press("Control+Enter");
  await expect(logged(page).getByRole("link")).toHaveCount(2);
});

test("what is typed is compared again with what is logged, when one comes back to the page", async ({ page, context }) => {
  const said = `أُغلق معبر ${unlikeName()} أمام الشاحنات منذ الصباح`;
  await page.goto("/desk/claims/new");
  await page.getByRole("textbox", { name: statement }).fill(said);
  await expect(alike(page)).toContainText("لم يُسجَّل من قبل ما يشبهه");
  const other = await context.newPage();
  await other.goto("/desk/claims/new");
  await other.getByRole("textbox", { name: statement }).fill(said);
  await unattributed(other).check();
  await other.getByRole("button", { name: "احفظ مسودة" }).click();
  await expect(other.getByRole("heading", { level: 1, name: said })).toBeVisible();
  await other.close();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(alike(page).getByRole("link", { name: said })).toBeVisible();
});

test("a save says which stance and which speaker it would leave out, and goes on when it is pressed again", async ({ page }) => {
  const mayor = `نعمان ${unlikeName()}`;
  await store(page, waterStory(`الوادي ${unlike()}`, { paper: "المساء البلدي", mayor }));
  await page.keyboard.press("j");
  await expect(response(page)).toBeVisible();
  await expect(response(page).getByRole("checkbox", { name: "ينفي" })).toBeChecked();
  await page.keyboard.press("6");
  await page.keyboard.press("Control+Enter");
  const form = response(page);
  await expect(form.getByRole("combobox", { name: "يرد على" })).toHaveAccessibleDescription(/لا يُحفظ الموقف \(ينفي · يطالب بتحقيق\)/u);
  await expect(form.getByRole("combobox", { name: "قائل الرد" })).toHaveAccessibleDescription(new RegExp(`يذكر المقال «${mayor}»`, "u"));
  await expect(logged(page).getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  await expect(logged(page).getByRole("link")).toHaveCount(1);
});

test("publishing is told apart from saving, and a response that readers do not see yet says why", async ({ page }) => {
  await store(page, waterStory(`النبع ${unlike()}`));
  await unattributed(page).check();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: "حُفظ الادعاء مسودةً." })).toBeVisible();
  const form = response(page);
  await form.getByRole("combobox", { name: "قائل الرد" }).fill("بيل نيلسون");
  await page.getByRole("option", { name: "بيل نيلسون", exact: true }).click();
  await page.keyboard.press("Control+Shift+Enter");
  await expect(page.getByRole("status").filter({ hasText: "نُشر الرد. لا يراه القرّاء بعد" })).toBeVisible();
  await logged(page).getByRole("listitem").filter({ hasText: "منشور" }).getByRole("link").click();
  await expect(page.getByRole("note")).toContainText("لم يُنشر شيء مما يرد عليه");
});

test("a passage joined to a logged claim, and «not the same», are taken back by one press", async ({ page }) => {
  const town = `الضفة ${unlike()}`;
  const said = `مياه الشرب في ${town} ملوثة منذ عام 2021.`;
  await page.goto("/desk/claims/new");
  await page.getByRole("textbox", { name: statement }).fill(said);
  await unattributed(page).check();
  await page.getByRole("button", { name: "احفظ مسودة" }).click();
  await expect(page.getByRole("heading", { level: 1, name: said })).toBeVisible();
  await store(page, waterStory(town));
  const match = alike(page).getByRole("link", { name: said });
  await expect(match).toBeVisible();
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "لماذا ليس هو؟" }).fill("سد آخر");
  await page.keyboard.press("Control+Enter");
  await expect(match).toHaveCount(0);
  await expect(logged(page).getByRole("link")).toHaveCount(0);
  await alike(page).getByRole("button", { name: "تراجع" }).click();
  await expect(match).toBeVisible();

  await page.keyboard.press("l");
  await expect(logged(page).getByRole("link", { name: said })).toBeVisible();
  await page.getByRole("button", { name: "تراجع" }).click();
  await expect(logged(page).getByRole("link", { name: said })).toHaveCount(0);
  await expect(suggestion(page, 1)).toBeVisible();
});

test("words selected that are suggested already open the filled suggestion; a response begins at its stance", async ({ page }) => {
  const mayor = `نعمان ${unlikeName()}`;
  await store(page, waterStory(`الجرد ${unlike()}`, { paper: "المساء البلدي", mayor }));
  await page.keyboard.press("j");
  const quote = await response(page).getByRole("group", { name: "الاقتباس" }).getByRole("blockquote").innerText();
  await page.keyboard.press("k");
  await expect(suggestion(page, 1)).toBeVisible();
  await selectByKeyboard(page, quote);
  await page.keyboard.press("r");
  await expect(suggestion(page, 2)).toBeVisible();
  const form = response(page);
  await expect(form.getByRole("checkbox", { name: "ينفي" })).toBeChecked();
  await expect(form.getByRole("checkbox", { name: "ينفي" })).toBeFocused();
  await expect(form.getByRole("button", { name: `أضف «${mayor}»` })).toBeVisible();
});

test("on arrival the workbench is in sight with the focus, and no key decides on what is not", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await store(page, waterStory(`التل ${unlike()}`));
  await expect(suggestion(page, 1)).toBeFocused();
  await expect(suggestion(page, 1)).toBeInViewport();
  await expect(page.getByRole("button", { name: "احفظ مسودة" })).toBeInViewport();
  // A reload does not say again what was said on arrival.
  await page.reload();
  await expect(suggestion(page, 1)).toBeFocused();
  await expect(page.getByText("نُظّف النص وحُفظ")).toHaveCount(0);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => document.querySelector(".panes")?.insertAdjacentHTML("afterend", "<div data-far></div>"));
  await page.locator("[data-far]").evaluate((far) => {
    if (far instanceof HTMLElement) far.style.blockSize = "3000px";
    window.scrollTo(0, document.body.scrollHeight);
  });
  await page.keyboard.press("x");
  await expect(page.getByText("لا متجاهَل")).toBeInViewport();
  await expect(suggestion(page, 1)).toBeInViewport();
});

test("at the size of a usual screen the stance stands in sight where a key publishes it", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await store(page, waterStory(`المنارة ${unlike()}`));
  await unattributed(page).check();
  await page.keyboard.press("Control+Enter");
  const answered = response(page).getByRole("list", { name: "ما يرد عليه" });
  await expect(answered.getByText("ينفي").first()).toBeInViewport({ ratio: 1 });
  await expect(answered.getByRole("checkbox", { name: "ينفي" })).toBeInViewport();
});
