import { expect, test, type Locator } from "@playwright/test";
import { z } from "zod";
import { publish } from "./support/claim-form.ts";
import { admin, editor } from "./support/people.ts";
import { draftClaim, openNewClaim } from "./support/plain-claim.ts";
import { fillSignIn } from "./support/sign-in.ts";
import { alike } from "./support/workbench.ts";

/** The Arabic names among the parties that the desk finds. */
const namesIn = (found: unknown): string[] => z.array(z.object({ nameAr: z.string() })).parse(found).map(({ nameAr }) => nameAr).toSorted();

/** The sentence stands beside its field, and the field says so to whoever cannot see it. */
async function expectRefused(field: Locator, sentence: string): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(sentence, "u"));
}

test("a wrong password is refused with a sentence, and the e-mail stays", async ({ page }) => {
  await page.goto("/desk/articles");
  await fillSignIn(page, admin.email, "ليست هذه كلمة المرور");
  const password = page.getByRole("textbox", { name: "كلمة المرور" });
  await expectRefused(password, "البريد أو كلمة المرور غير صحيحين");
  await expect(password).toBeFocused();
  await expect(page.getByRole("textbox", { name: "البريد الإلكتروني" })).toHaveValue(admin.email);
  await expect(page.getByRole("alert").filter({ hasText: "حقل واحد يحتاج نظرًا" })).toBeVisible();
});

test.describe("at the desk", () => {
  test.use({ storageState: admin.session });

  test("a missing speaker and target are said beside their fields, and what was typed stays", async ({ page }) => {
    await page.goto("/desk/responses/new");
    const form = page.getByRole("form", { name: "رد جديد" });
    const summary = form.getByRole("textbox", { name: "خلاصة الرد" });
    await summary.fill("قال إن الجسر مفتوح.");
    await form.getByRole("button", { name: "احفظ وانشر" }).click();
    await expect(form.getByRole("group", { name: "الاقتباس" })).toHaveAccessibleDescription(/اكتب سبب غيابه/u);
    await expectRefused(form.getByRole("combobox", { name: "قائل الرد" }), "اختر قائل الرد");
    await expectRefused(form.getByRole("combobox", { name: "يرد على" }), "اختر ما يرد عليه");
    await expectRefused(form.getByRole("textbox", { name: "قيل في" }), "اكتب تاريخ القول");
    await expect(form.getByRole("alert").filter({ hasText: "4 حقول تحتاج نظرًا" })).toBeFocused();
    await expect(summary).toHaveValue("قال إن الجسر مفتوح.");
  });

  test("a field refused for two reasons is one field", async ({ page }) => {
    await page.goto("/desk/settings");
    const zone = page.getByRole("combobox", { name: "المنطقة الزمنية" });
    await zone.fill("");
    await zone.press("Enter");
    await expectRefused(zone, "لا يُترك هذا الحقل فارغًا.*اختر منطقة زمنية");
    await expect(zone).toBeFocused();
    await expect(page.getByRole("alert").filter({ hasText: "حقل واحد يحتاج نظرًا" })).toBeVisible();
  });

  test("a date nobody can read is refused, and stays as it was typed", async ({ page }) => {
    const form = await openNewClaim(page);
    await form.getByRole("textbox", { name: "نص الادعاء" }).fill("أُجّل افتتاح الجسر.");
    const saidOn = form.getByRole("textbox", { name: "قيل في" });
    await saidOn.fill("2024-13-45");
    await form.getByRole("button", { name: "احفظ مسودة" }).click();
    await expectRefused(saidOn, "لم نفهم هذا التاريخ");
    await expect(saidOn).toBeFocused();
    await expect(saidOn).toHaveValue("2024-13-45");
    await expect(form.getByRole("textbox", { name: "نص الادعاء" })).toHaveValue("أُجّل افتتاح الجسر.");
  });

  test("a date that has not come yet is refused, and drawn as such while one types", async ({ page }) => {
    const form = await openNewClaim(page);
    await form.getByRole("textbox", { name: "نص الادعاء" }).fill("يُفتتح الجسر يومًا ما.");
    const saidOn = form.getByRole("textbox", { name: "قيل في" });
    await saidOn.fill("2999-01-01");
    await expect(form.getByText("هذا التاريخ لم يحِن بعد.").first()).toBeVisible();
    await form.getByRole("button", { name: "احفظ مسودة" }).click();
    await expectRefused(saidOn, "هذا التاريخ لم يحِن بعد");
  });

  test("typed text outlives a reload", async ({ page }) => {
    const form = await openNewClaim(page);
    const statement = form.getByRole("textbox", { name: "نص الادعاء" });
    await statement.fill("كلام لم يُحفظ بعد.");
    await expect(form.getByText("في النموذج كلام لم يُحفظ بعد.")).toBeVisible();
    await page.reload();
    await expect(statement).toHaveValue("كلام لم يُحفظ بعد.");
    await form.getByRole("button", { name: "تخلَّ عنه" }).click();
    await expect(statement).toHaveValue("");
  });

  test("a save that the server does not answer leaves the page and what is typed", async ({ page, context }) => {
    const form = await openNewClaim(page);
    const statement = form.getByRole("textbox", { name: "نص الادعاء" });
    await statement.fill("كلام حُفظ بلا اتصال.");
    await context.setOffline(true);
    await form.getByRole("button", { name: "احفظ مسودة" }).click();
    await expect(form.getByRole("alert").filter({ hasText: "لم يجب الخادم" })).toBeFocused();
    await expect(statement).toHaveValue("كلام حُفظ بلا اتصال.");
    await context.setOffline(false);
    await form.getByRole("button", { name: "احفظ مسودة" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "كلام حُفظ بلا اتصال." })).toBeVisible();
  });

  for (const { button, state } of [{ button: "احفظ مسودة", state: "draft" }, { button: "احفظ وانشر", state: "published" }]) {
    test(`a save whose answer is lost and that is sent again is stored once (${button})`, async ({ page }, { project }) => {
      // As on a page that is served without TLS.
      await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, "randomUUID"));
      const words = `جواب ضاع في الطريق: ${button}. (${project.name})`;
      const form = await openNewClaim(page);
      await form.getByRole("textbox", { name: "نص الادعاء" }).fill(words);
      await form.getByRole("checkbox", { name: "غير منسوب" }).check();
      await form.getByRole("textbox", { name: "قيل في" }).fill("2024-03-01");
      await form.getByRole("textbox", { name: "لماذا لا مقطع" }).fill("قيل في مؤتمر صحفي.");
      let lost = 0;
      await page.route("**/desk/claims/new", async (route) => {
        if (route.request().method() !== "POST" || lost > 0) return route.fallback();
        lost += 1;
        await route.fetch();
        return route.abort();
      });
      const press = form.getByRole("button", { name: button, exact: true });
      await press.click();
      await expect(form.getByRole("alert").filter({ hasText: "لن يُسجَّل مرتين" })).toBeFocused();
      await press.click();
      await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible();
      await page.goto(`/desk?state=${state}`);
      await expect(page.getByRole("link", { name: words })).toHaveCount(1);
    });
  }

  for (const { changed, names } of [
    { changed: null, names: { phone: "دار القلعة الضائعة", desktop: "مرصد الجواب الضائع" } },
    { changed: " والجديدة", names: { phone: "مجلة الرصيف البعيد", desktop: "إذاعة الوادي الأخضر" } },
  ]) {
    test(`a party made within a form, whose answer is lost and which is sent again${changed === null ? "" : " by another name"}, is made once`, async ({ page }, { project }) => {
      const name = project.name === "phone" ? names.phone : names.desktop;
      const form = await openNewClaim(page);
      const claimant = form.getByRole("combobox", { name: "صاحب الادعاء", exact: true });
      await claimant.fill(name);
      await page.getByRole("option", { name: `أضف «${name}»` }).click();
      const dialog = page.getByRole("dialog", { name: "جهة جديدة" });
      let lost = 0;
      await page.route("**/desk/claims/new", async (route) => {
        if (route.request().method() !== "POST" || !(route.request().postData() ?? "").includes(name) || lost > 0) return route.fallback();
        lost += 1;
        await route.fetch();
        return route.abort();
      });
      const press = dialog.getByRole("button", { name: "أضف الجهة" });
      await press.click();
      await expect(dialog.getByRole("alert").filter({ hasText: "لن يُسجَّل مرتين" })).toBeVisible();
      if (changed !== null) {
        await dialog.getByRole("textbox", { name: "الاسم بالعربية" }).fill(name + changed);
        await press.click();
        await expect(dialog.getByRole("alert").filter({ hasText: "ضغطتك السابقة حُفظت" })).toBeVisible();
      }
      await press.click();
      await expect(dialog).toBeHidden();
      await page.goto("/desk/claims/new");
      const found = page.waitForResponse((response) => response.url().endsWith("/parties") && (response.request().postData() ?? "").includes(name));
      await claimant.fill("");
      await claimant.fill(`${name} `);
      const expected = changed === null ? [name] : [name, name + changed];
      expect(namesIn(await (await found).json()).filter((each) => each.startsWith(name))).toEqual(expected);
    });
  }

  test("what is wrong in a folded part is unfolded", async ({ page }) => {
    const form = await openNewClaim(page);
    await form.getByRole("textbox", { name: "نص الادعاء" }).fill("أُغلق الجسر.");
    const english = form.getByRole("textbox", { name: "نصه بالإنجليزية" });
    await form.getByText("تفاصيل أخرى", { exact: true }).click();
    await english.fill("closed ".repeat(200));
    await form.getByText("تفاصيل أخرى", { exact: true }).click();
    await expect(english).toBeHidden();
    await form.getByRole("button", { name: "احفظ مسودة" }).click();
    await expect(english).toBeFocused();
  });

  test("what cannot be published yet says why", async ({ page }) => {
    const form = await openNewClaim(page);
    await form.getByRole("textbox", { name: "نص الادعاء" }).fill("أُجّل افتتاح المكتبة.");
    await form.getByRole("button", { name: "احفظ مسودة" }).click();
    const button = page.getByRole("form", { name: "انشر" }).getByRole("button");
    await expect(button).toBeDisabled();
    for (const reason of ["اختر صاحب الادعاء", "اكتب تاريخ القول", "اكتب سبب غيابه"]) await expect(button).toHaveAccessibleDescription(new RegExp(reason, "u"));
  });

  test("of two editors the second is shown both versions, and loses nothing", async ({ page, browser }, { project }) => {
    await draftClaim(page, `توقفت العبّارة عن العمل. (${project.name})`);
    const context = await browser.newContext({ storageState: editor.session });
    const other = await context.newPage();
    await other.goto(page.url());
    const theirs = other.getByRole("form", { name: "تعديل الادعاء" });
    // Once it has looked for others that say the same, the page is alive: before, its first drawing and the typing meet in one field.
    await expect(alike(other).getByText("جارٍ البحث")).toHaveCount(0);
    await theirs.getByRole("textbox", { name: "نص الادعاء" }).fill("توقفت العبّارة أسبوعًا.");
    await theirs.getByRole("checkbox", { name: "غير منسوب" }).uncheck();

    const mine = page.getByRole("form", { name: "تعديل الادعاء" });
    await mine.getByRole("textbox", { name: "نص الادعاء" }).fill("توقفت العبّارة يومين.");
    await mine.getByRole("button", { name: "احفظ التعديل" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "توقفت العبّارة يومين." })).toBeVisible();

    // Drawn anew over the other's change, the form has what was typed, and still knows on what it was begun.
    await other.reload();
    await expect(other.getByRole("heading", { level: 1, name: "توقفت العبّارة يومين." })).toBeVisible();
    await expect(theirs.getByRole("textbox", { name: "نص الادعاء" })).toHaveValue("توقفت العبّارة أسبوعًا.");
    await theirs.getByRole("button", { name: "احفظ التعديل" }).click();
    await expect(other.getByRole("alert").filter({ hasText: "عدّل غيرك هذه المادة" })).toBeFocused();
    const versions = other.getByRole("table", { name: "ما حفظه غيرك، وما كتبتَه أنت" });
    await expect(versions.getByRole("row", { name: "نص الادعاء" }).getByRole("cell")).toHaveText(["توقفت العبّارة يومين.", "توقفت العبّارة أسبوعًا."]);
    await expect(versions.getByRole("row", { name: "غير منسوب" }).getByRole("cell")).toHaveText(["نعم", "لا"]);
    await expect(theirs.getByRole("textbox", { name: "نص الادعاء" })).toHaveValue("توقفت العبّارة أسبوعًا.");
    await theirs.getByRole("button", { name: "احفظ التعديل" }).click();
    await expect(other.getByRole("heading", { level: 1, name: "توقفت العبّارة أسبوعًا." })).toBeVisible();
    await expect(other.getByRole("region", { name: "سجل التعديلات" }).getByText(editor.name).first()).toBeVisible();
    await context.close();
  });

  test("a change of something published says what kind of change it is", async ({ page }, { project }) => {
    await draftClaim(page, `نُقل المتحف إلى الضفة الأخرى. (${project.name})`);
    await publish(page);
    const form = page.getByRole("form", { name: "تعديل الادعاء" });
    await form.getByRole("textbox", { name: "نص الادعاء" }).fill(`نُقل المتحف إلى الضفة الشرقية. (${project.name})`);
    await form.getByRole("button", { name: "احفظ التعديل" }).click();
    await expect(form.getByRole("group", { name: "نوع التعديل" })).toHaveAccessibleDescription(/حدّد هل التعديل خطأ طباعي/u);
    await form.getByRole("radio", { name: "خطأ طباعي" }).check();
    await form.getByRole("button", { name: "احفظ التعديل" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "الضفة الشرقية" })).toBeVisible();
  });
});
