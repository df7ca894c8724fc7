import { expect, test } from "@playwright/test";

// What a reader types, in a spelling that stands nowhere, without JavaScript.
test.use({ javaScriptEnabled: false });

test("search finds a claim under another spelling, marks the words as they are written, and narrows by what came of it", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "ابحث في الادعاءات" }).fill("إتصالات ماسك وبوتين");
  await page.getByRole("button", { name: "ابحث" }).click();
  const claims = page.getByRole("region", { name: "ادعاءات" });
  await expect(claims.getByRole("link", { name: /بوتين وإيلون ماسك اتصالات سرية منتظمة/ })).toBeVisible();
  await expect(claims.locator("mark").filter({ hasText: "اتصالات" }).first()).toBeVisible();
  await page.getByRole("complementary", { name: "ضيّق البحث" }).getByRole("link", { name: "منفيّ" }).click();
  await expect(page).toHaveURL(/status=denied/);
  await expect(page.getByRole("searchbox")).toHaveValue("إتصالات ماسك وبوتين");
  await expect(claims.getByRole("link", { name: /بوتين وإيلون ماسك اتصالات سرية منتظمة/ })).toBeVisible();
});

test("search says what it did not find, and offers a way on", async ({ page }) => {
  await page.goto("/search?q=%D9%82%D8%B7%D8%A7%D8%B1%D8%B2%D8%AE%D8%BA&status=denied");
  await expect(page.getByRole("main")).toContainText("لا شيء يطابق");
  await page.getByRole("link", { name: "أزل ما اخترته" }).click();
  await expect(page).not.toHaveURL(/status=/);
});
