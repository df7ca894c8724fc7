import { expect, test } from "@playwright/test";
import { claimForm, expectQuote, logged } from "./support/claim-form.ts";
import { enter, tabTo, takeByKeys, typeInto } from "./support/keys.ts";
import { admin } from "./support/people.ts";
import { articleText, selectByKeyboard } from "./support/select-words.ts";

const QUOTE = "أعلنت البلدية إغلاق السوق القديم";
const RAW = `البلدية تغلق السوق القديم\n\n${QUOTE} شهرًا كاملًا لإصلاح سقفه.\n\n[ad_1]\n\nوقال تجار إنهم لم يُبلَّغوا.`;
const STATEMENT = "يُغلق السوق القديم شهرًا كاملًا.";

test("from the door to a published claim without a mouse", async ({ page, request }) => {
  await page.goto("/desk/articles/new");
  await typeInto(page, page.getByRole("textbox", { name: "البريد الإلكتروني" }), admin.email);
  await typeInto(page, page.getByRole("textbox", { name: "كلمة المرور" }), admin.password);
  await page.keyboard.press("Enter");

  await test.step("pastes an article, having come back to the page that was asked for", async () => {
    const form = page.getByRole("form", { name: "أضف مقالًا" });
    await tabTo(page, form.getByRole("textbox", { name: "نص المقال" }));
    await page.keyboard.insertText(RAW);
    await typeInto(page, form.getByRole("textbox", { name: "عنوان المقال على الشبكة" }), "https://souq.example/roof");
    await typeInto(page, form.getByRole("textbox", { name: "تاريخ النشر" }), "20 نوفمبر 2026");
    await page.keyboard.press("ControlOrMeta+Enter");
  });

  await test.step("selects words and logs a claim", async () => {
    await tabTo(page, articleText(page));
    await selectByKeyboard(page, QUOTE);
    await page.keyboard.press("c");
    const form = claimForm(page);
    await expectQuote(form, QUOTE);
    await expect(form.getByRole("textbox", { name: "نص الادعاء" })).toBeFocused();
    await typeInto(page, form.getByRole("textbox", { name: "نص الادعاء" }), STATEMENT);
    await takeByKeys(page, form.getByRole("combobox", { name: "صاحب الادعاء" }), "رويترز", "رويترز");
    await typeInto(page, form.getByRole("textbox", { name: "قيل في" }), "20 نوفمبر 2026");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(logged(page).getByRole("link", { name: STATEMENT })).toBeVisible();
    await expect(articleText(page)).toBeFocused();
  });

  await test.step("publishes it and reads it", async () => {
    await enter(page, logged(page).getByRole("link", { name: STATEMENT }));
    await enter(page, page.getByRole("form", { name: "انشر" }).getByRole("button"));
    const link = page.getByRole("link", { name: "صفحته العامة" });
    await enter(page, link);
    await expect(page.getByRole("heading", { level: 1, name: STATEMENT })).toBeVisible();
    expect((await request.get(page.url())).status()).toBe(200);
  });
});
