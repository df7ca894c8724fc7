import { expect, test as setup } from "@playwright/test";
import { admin, editor } from "./support/people.ts";
import { signIn } from "./support/sign-in.ts";

// Both stay signed in for the other tests. The link is handed over as a person would: it is read off the page.
setup("the administrator adds an editor, who comes in by a one-time link", async ({ page, browser }) => {
  await signIn(page, admin);
  await page.context().storageState({ path: admin.session });

  await page.getByRole("link", { name: "المستخدمون" }).click();
  const form = page.getByRole("form", { name: "أضف مستخدمًا" });
  await form.getByLabel("الاسم").fill(editor.name);
  await form.getByLabel("البريد الإلكتروني").fill(editor.email);
  await form.getByLabel("الصلاحية").selectOption("محرر");
  await form.getByRole("button", { name: "أضف وأنشئ الرابط" }).click();
  const link = await form.getByRole("status").locator("code").textContent();

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(link ?? "");
  await theirs.getByRole("textbox", { name: "كلمة المرور الجديدة" }).fill(editor.password);
  await theirs.getByRole("button", { name: "احفظ كلمة المرور وادخل" }).click();
  await expect(theirs.getByRole("heading", { level: 1, name: "الوارد" })).toBeVisible();
  await other.storageState({ path: editor.session });
  await other.close();

  await page.goto(link ?? "");
  await expect(page.getByText("هذا الرابط مستعمَل أو انتهت صلاحيته")).toBeVisible();
});
