import { expect, test as setup } from "@playwright/test";
import { admin, editor, welcome } from "./support/people.ts";

// Both stay signed in for the other tests.
setup("whoever starts Isnad first is asked for an account, the newsroom and its time zone, which is known already", async ({ browser }) => {
  const there = await browser.newContext({ timezoneId: "Asia/Riyadh" });
  const page = await there.newPage();
  await page.goto(welcome);
  const zone = page.getByRole("combobox", { name: "المنطقة الزمنية" });
  await expect(zone).toHaveValue("Asia/Riyadh");
  await zone.fill("نجد");
  await page.getByRole("button", { name: "أنشئ الحساب وادخل" }).click();
  await expect(zone).toHaveAccessibleDescription(/اختر منطقة زمنية/u);
  await expect(zone).toHaveValue("نجد");
  await expect(zone, "its bar stands on the side where the sentence below has its own").toHaveCSS("border-right-width", "6px");

  await page.getByRole("textbox", { name: "الاسم" }).fill(admin.name);
  await page.getByRole("textbox", { name: "البريد الإلكتروني" }).fill(admin.email);
  await page.getByLabel("كلمة المرور").fill(admin.password);
  await page.getByRole("textbox", { name: "اسم غرفة الأخبار" }).fill("غرفة الأخبار");
  await zone.fill("UTC");
  await page.getByRole("button", { name: "أنشئ الحساب وادخل" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "الوارد" })).toBeVisible();
  await there.storageState({ path: admin.session });
  await there.close();
});

// The link is handed over as a person would: it is read off the page.
setup("the administrator adds an editor, who comes in by a one-time link", async ({ browser }) => {
  const page = await (await browser.newContext({ storageState: admin.session })).newPage();
  await page.goto("/desk");
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
  await page.context().close();
});
