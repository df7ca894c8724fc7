import { expect, test, type Page } from "@playwright/test";
import { admin } from "./support/people.ts";
import { articleText } from "./support/select-words.ts";
import { statement, store, unlike, waterStory } from "./support/workbench.ts";

// The workbench on a phone: one pane at a time, and nothing said where nobody sees it.

test.use({ storageState: admin.session, viewport: { width: 390, height: 844 }, hasTouch: true });

const tab = (page: Page, name: string) => page.getByRole("navigation", { name: "أقسام الصفحة" }).getByRole("button", { name });

test("what was done and its undoing are said in the pane that is open", async ({ page }) => {
  await store(page, waterStory(`المرسى ${unlike()}`));
  await tab(page, "النموذج").tap();
  await page.getByRole("button", { name: "تجاهل" }).tap();
  await expect(articleText(page)).toBeVisible();
  await expect(page.getByText("تُجوهل.")).toBeInViewport();
  await page.getByRole("button", { name: "تراجع" }).tap();
  await expect(page.getByText("لا متجاهَل")).toBeVisible();
  await tab(page, "النموذج").tap();
  await page.getByRole("checkbox", { name: "غير منسوب" }).check();
  await page.getByRole("button", { name: "احفظ مسودة" }).tap();
  await expect(articleText(page)).toBeVisible();
  await expect(page.getByText("حُفظ الادعاء مسودةً.")).toBeInViewport();
});

test("the form opens at its beginning", async ({ page }) => {
  const long = Array.from({ length: 12 }, (_, at) => `فقرة رقم ${String(at)} عن أعمال الصيانة في الحي وما يليها من أخبار البلدية.`).join("\n\n");
  await store(page, `${waterStory(`المصب ${unlike()}`)}\n\n${long}`);
  await articleText(page).getByRole("paragraph").last().scrollIntoViewIfNeeded();
  await tab(page, "النموذج").tap();
  await expect(page.getByRole("heading", { name: /الاقتراح 1 من/u })).toBeInViewport({ ratio: 1 });
});

for (const path of ["/desk/articles/new", "/desk/claims/new", "/desk/responses/new"]) {
  test(`without the server ${path} says so, wherever it is scrolled to`, async ({ page, context }) => {
    await page.goto(path);
    const field = page.getByRole("textbox", { name: path.includes("claims") ? statement : path.includes("articles") ? "نص المقال" : "خلاصة الرد" });
    await field.fill(`كلام ${unlike()}`);
    await expect(page.getByText(/^المسودة محفوظة/u).first()).toBeVisible();
    await context.setOffline(true);
    await field.fill(`كلام آخر ${unlike()}`);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByText("لا اتصال بالخادم").first()).toBeInViewport();
    await context.setOffline(false);
  });
}
