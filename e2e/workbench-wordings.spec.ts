import { expect, test } from "@playwright/test";
import { expectQuote } from "./support/claim-form.ts";
import { admin } from "./support/people.ts";
import { expectDraftSaved, store, unlike, waterStory } from "./support/workbench.ts";

test.use({ storageState: admin.session });

test("an answer is taken in other words of its party by one key", async ({ page }) => {
  const town = `الوادي ${unlike()}`;
  await store(page, waterStory(town).replace(" ذلك، وقال:", ` نفيًا قاطعًا ما نشرته الصحيفة عن تلوث مياه الشرب في ${town}.\n\nوقال الدالي:`));
  await page.keyboard.press("j");
  const response = page.getByRole("form", { name: "رد جديد" });
  await expectQuote(response, "المياه سليمة تمامًا ولا صحة لما نشر");
  await expect(response.getByRole("radio", { name: "اقتباس حرفي" })).toBeChecked();
  await page.keyboard.press("w");
  await expect(response.getByRole("button", { name: "صيغة أخرى (2 من 2)" })).toBeVisible();
  await expect(response.getByRole("radio", { name: "كلام منقول بالمعنى" })).toBeChecked();
  await expect(response.getByRole("textbox", { name: "خلاصة الرد" })).toHaveValue(/^ونفى رئيس البلدية نعمان الدالي نفيًا قاطعًا/u);
  await expect(response.getByRole("group", { name: "الاقتباس" }).getByRole("listitem")).toHaveCount(1);
  // Who does not see the text hears which words stand there now.
  await expect(page.getByRole("status").filter({ hasText: "ما نشرته الصحيفة عن تلوث مياه الشرب" })).toHaveCount(1);
  await expectDraftSaved(page);
  await page.reload();
  await page.keyboard.press("j");
  await expect(response.getByRole("button", { name: "صيغة أخرى (2 من 2)" })).toBeVisible();
  await response.getByRole("button", { name: "صيغة أخرى (2 من 2)" }).click();
  await expectQuote(response, "المياه سليمة تمامًا ولا صحة لما نشر");
  // Read as a claim it answers nothing.
  await page.keyboard.press("c");
  await expect(page.getByRole("form", { name: "ادعاء جديد" })).toBeVisible();
  await page.keyboard.press("w");
  await expect(page.getByText("لا صيغة أخرى لهذا في المقال.")).toBeVisible();
});
