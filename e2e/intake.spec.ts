import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import { admin } from "./support/people.ts";
import { articleText } from "./support/select-words.ts";

test.use({ storageState: admin.session });

/** One byte a letter, by turning the platform's decoder around. */
function windows1256(text: string): Buffer {
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder("windows-1256").decode(new Uint8Array([byte])));
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)));
}

const story = (title: string): string =>
  [title, "بقلم: رنا الخوري", "الجمعة 25 أكتوبر 2024", "قالت إدارة المتحف إن القاعة الكبرى ستُفتح للزوار يوم الأحد بعد ترميم دام عامين.", "ونفت وجود أي تأخير في تسليم الأعمال.", "صحيفة الضفة مع وكالة فرانس برس"].join("\r\n\r\n");

async function openForm(page: Page): Promise<Locator> {
  await page.goto("/desk/articles/new");
  return page.getByRole("form", { name: "أضف مقالًا" });
}

async function withoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: admin.session, locale: "ar" });
  return context.newPage();
}

const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
const chooser = (form: Locator): Locator => form.getByLabel("أو ملف من جهازك");
const store = (form: Locator): Promise<void> => form.getByRole("button", { name: "نظّف واحفظ" }).click();

for (const scripts of [true, false]) {
  test(`a Windows-1256 file is read, and its own words fill the details, ${scripts ? "with" : "without"} scripts`, async ({ page, browser }) => {
    const desk = scripts ? page : await withoutScripts(browser);
    const title = `افتتاح القاعة الكبرى ${scripts ? "الآن" : "غدًا"}`;
    const form = await openForm(desk);
    await chooser(form).setInputFiles(file("خبر.txt", "text/plain", windows1256(story(title))));
    await store(form);
    await expect(desk.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(desk.getByText("قالت إدارة المتحف إن القاعة الكبرى")).toBeVisible();
    await expect(desk.locator("time[datetime='2024-10-25']").first()).toBeVisible();
    await desk.context().storageState();
    if (!scripts) await desk.context().close();
  });
}

test("what the text names and we do not know is proposed, and taken over by one press", async ({ page }) => {
  const form = await openForm(page);
  await form.getByRole("textbox", { name: "نص المقال" }).fill(story("القاعة الكبرى تستقبل الزوار"));
  await store(form);
  const said = page.getByRole("region", { name: "يذكر النص" });
  await said.getByText("يذكر النص").click();
  await said.getByRole("button", { name: "أضفه واعتمده: صحيفة الضفة" }).click();
  await expect(said.getByText("صحيفة الضفة")).toHaveCount(0);
  await said.getByRole("button", { name: "أضفه واعتمده: رنا الخوري" }).click();
  await expect(said.getByText("رنا الخوري")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("صحيفة الضفة");

  await page.getByText("عدّل بيانات المقال").click();
  const details = page.getByRole("form", { name: "عدّل بيانات المقال" });
  await details.getByRole("textbox", { name: "العنوان", exact: true }).fill("القاعة الكبرى تستقبل زوارها");
  await details.getByRole("textbox", { name: "عنوان المقال على الشبكة" }).fill("ليس عنوانًا");
  await details.getByRole("button", { name: "احفظ التعديل" }).click();
  await expect(details.getByRole("textbox", { name: "عنوان المقال على الشبكة" })).toHaveAccessibleDescription(/اكتب عنوانًا كاملًا/u);
  await details.getByRole("textbox", { name: "عنوان المقال على الشبكة" }).fill("https://daffa.example/hall");
  await details.getByRole("button", { name: "احفظ التعديل" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "القاعة الكبرى تستقبل زوارها" })).toBeVisible();
  await expect(page.getByRole("region", { name: "سجل التعديلات" }).getByText("https://daffa.example/hall").first()).toBeVisible();
});

test("a file that is no text, and a file beside a text, are refused beside the field", async ({ page }) => {
  const form = await openForm(page);
  await chooser(form).setInputFiles(file("تقرير.pdf", "application/pdf", Buffer.from("%PDF-1.7")));
  await store(form);
  await expect(chooser(form)).toHaveAccessibleDescription(/لا يُقرأ إلا ملف نص/u);
  await form.getByRole("textbox", { name: "نص المقال" }).fill("خبر قصير");
  await chooser(form).setInputFiles(file("a.txt", "text/plain", Buffer.from("خبر آخر")));
  await store(form);
  await expect(chooser(form)).toHaveAccessibleDescription(/أبقِ أحدهما/u);
  await expect(form.getByRole("textbox", { name: "نص المقال" })).toHaveValue("خبر قصير");
});

test("an address that leads inside is refused beside the field, and stays as it was typed", async ({ page }) => {
  const form = await openForm(page);
  await form.getByRole("radio", { name: "عنوان" }).check();
  const address = form.getByRole("textbox", { name: "عنوان المقال" });
  await address.fill("http://169.254.169.254/latest/meta-data/");
  await store(form);
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await expect(address).toHaveAccessibleDescription(/يقود إلى شبكة داخلية/u);
  await expect(address).toHaveValue("http://169.254.169.254/latest/meta-data/");
});

test("an Arabic text that begins with a Latin word is set from right to left", async ({ page }) => {
  const form = await openForm(page);
  await form.getByRole("textbox", { name: "نص المقال" }).fill("OpenAI تنفي تدريب نماذجها على رسائل المستخدمين\n\nOpenAI قالت أمس إنها لا تقرأ الرسائل، وإن السياسة قديمة.");
  await store(form);
  const text = articleText(page);
  await expect(text).toHaveCSS("direction", "rtl");
  await expect(text.getByRole("paragraph").first()).toHaveCSS("unicode-bidi", "isolate");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "rtl");
});

test("an English text is set from left to right though nobody said its language, and an editor's word goes first", async ({ page }) => {
  const english = `Council denies closing the bridge ${String(Date.now())}\n\nThe council said on Friday that the bridge stays open, and denied a report of its closing.`;
  const form = await openForm(page);
  await form.getByRole("textbox", { name: "نص المقال" }).fill(english);
  await store(form);
  const text = articleText(page);
  await expect(text).toHaveAttribute("lang", "en");
  await expect(text).toHaveCSS("direction", "ltr");
  await openForm(page);
  await form.getByRole("radio", { name: "صفحة HTML" }).check();
  await form.getByRole("textbox", { name: "صفحة المقال (HTML)" }).fill(`<html><body><article><h1>جسر البلدة</h1><p>${english}</p></article></body></html>`);
  await form.getByRole("combobox", { name: "لغة النص" }).selectOption("العربية");
  await store(form);
  await expect(text).toHaveAttribute("lang", "ar");
});

test("a page's source pasted as a text is read as the page that it is", async ({ page }) => {
  const title = `جسر البلدة يُغلق يومين ${String(Date.now())}`;
  const form = await openForm(page);
  await form.getByRole("textbox", { name: "نص المقال" }).fill(`<!doctype html>\n<html lang="ar"><head><title>${title}</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>${title}</h1><p>قالت البلدية إن الجسر يُغلق يومين لأعمال الصيانة، وإن المرور يُحوَّل إلى الطريق القديم.</p></article></body></html>`);
  await store(form);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(articleText(page)).not.toContainText("<");
});

test("an old draft that is offered stands over both columns of the form", async ({ page, browser }) => {
  const words = `خبر بدأته وتركته ${String(Date.now())}`;
  const form = await openForm(page);
  const kept = page.waitForResponse((response) => response.request().method() === "PUT" && (response.request().postData() ?? "").includes(words));
  await form.getByRole("textbox", { name: "نص المقال" }).fill(words);
  expect((await kept).ok()).toBe(true);
  await expect(page.getByText(/^المسودة محفوظة/u)).toBeVisible();
  await page.goto("about:blank");
  const again = await (await browser.newContext({ storageState: admin.session, viewport: { width: 1280, height: 800 } })).newPage();
  const other = await openForm(again);
  await expect(again.getByRole("status").filter({ hasText: words })).toBeVisible();
  const [offer, whole] = [await again.locator(".offer").boundingBox(), await other.boundingBox()];
  expect(offer?.width ?? 0).toBeGreaterThan((whole?.width ?? 0) * 0.95);
  await again.getByRole("button", { name: "تخلَّ عنه" }).click();
  await again.context().close();
});

test("an empty file is said to be empty", async ({ page }) => {
  const form = await openForm(page);
  await chooser(form).setInputFiles(file("فارغ.txt", "text/plain", Buffer.from("")));
  await store(form);
  await expect(chooser(form)).toHaveAccessibleDescription(/الملف فارغ/u);
});
