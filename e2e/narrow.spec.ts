import { expect, test, type Page } from "@playwright/test";
import { logged } from "./support/claim-form.ts";
import { expectNoSidewaysScroll } from "./support/page-checks.ts";
import { admin } from "./support/people.ts";
import { statement, store, unlikeName } from "./support/workbench.ts";

test.use({ storageState: admin.session, viewport: { width: 320, height: 800 } });

const tab = (page: Page, name: string) => page.getByRole("navigation", { name: "أقسام الصفحة" }).getByRole("button", { name });

async function expectNarrow(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page, path);
}

/** Makes the party that stands in the open form's field as the article names it. */
async function makeProposed(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^أضف «/u }).first().click();
  const dialog = page.getByRole("dialog", { name: "جهة جديدة" });
  await dialog.getByRole("textbox", { name: "الاسم بالعربية" }).fill(name);
  await expectNoSidewaysScroll(page, "the dialog of a new party");
  await dialog.getByRole("button", { name: "أضف الجهة" }).click();
  await expect(dialog).toHaveCount(0);
}

test("a word without end makes no page wider than a phone", async ({ page }) => {
  test.setTimeout(90_000);
  const word = `مسمى_طويل_بلا_فراغ_${unlikeName()}_${"يستمر_".repeat(12)}`;
  const mayor = `${"نعمانالدالي".repeat(6)}${unlikeName()}`;
  await store(page, `بلدية الميناء تنفي تلوث المياه\n\nزعمت صحيفة ${word} أن مياه الميناء ملوثة منذ عام 2021.\n\nونفى رئيس البلدية ${mayor} ذلك، وقال: «المياه سليمة تمامًا ولا صحة لما نشره ${word}».`);
  for (const name of ["النص", "المشابه", "النموذج"]) {
    await tab(page, name).click();
    await expectNoSidewaysScroll(page, name);
  }
  await page.getByRole("textbox", { name: statement }).fill(`نشر ${word} أن المياه ملوثة`);
  await makeProposed(page, word);
  await page.getByRole("button", { name: "احفظ وانشر" }).click();
  await expect(page.getByText("نُشر الادعاء.")).toBeVisible();
  await tab(page, "المشابه").click();
  await expect(logged(page).getByRole("link")).toHaveCount(1);
  await tab(page, "النموذج").click();
  await expectNoSidewaysScroll(page, "a response's form");
  await makeProposed(page, mayor);
  await page.getByRole("button", { name: "احفظ وانشر" }).click();
  await expect(page.getByText("نُشر الرد.")).toBeVisible();
  await tab(page, "المشابه").click();
  await expectNoSidewaysScroll(page, "what is logged");
  await expect(logged(page).getByRole("link")).toHaveCount(2);
  const records = await logged(page).getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const [claim = "", response = ""] = records;
  for (const path of [claim, response, claim.replace("/desk", ""), claim.replace("/desk", "/en"), "/desk", "/desk?state=published", "/desk/parties", "/", "/parties"]) await expectNarrow(page, path);
});
