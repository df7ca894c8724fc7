import { expect, test } from "@playwright/test";
import { admin } from "./support/people.ts";
import { fillSignIn } from "./support/sign-in.ts";

const MOST = 10;

// Runs when all others are done: from then on nobody signs in from here for a minute.
test("after many attempts the door stays shut for a while, and says so", async ({ page }) => {
  await page.goto("/desk/sign-in");
  const refused = page.getByText("محاولات كثيرة متتالية");
  for (let attempt = 1; attempt <= MOST + 1 && !(await refused.isVisible()); attempt += 1) {
    const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
    await fillSignIn(page, admin.email, `تخمين ${String(attempt)}`);
    await answered;
    await expect(page.getByRole("textbox", { name: "كلمة المرور" })).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("button", { name: "ادخل" })).toBeEnabled();
  }
  await expect(refused).toBeVisible();
  await fillSignIn(page, admin.email, admin.password);
  await expect(refused).toBeVisible();
  await expect(page.getByRole("textbox", { name: "البريد الإلكتروني" })).toHaveValue(admin.email);
});
