import { expect, test } from "@playwright/test";
import { logged } from "./support/claim-form.ts";
import { admin, editor } from "./support/people.ts";
import { Presses } from "./support/presses.ts";
import { articleText } from "./support/select-words.ts";
import { alike, expectDraftSaved, statement, store, suggestion, unlike, unlikeName, waterStory } from "./support/workbench.ts";
import { kremlin } from "./texts/kremlin.ts";

test.use({ storageState: admin.session });

test("from the pasted founding article to a published claim and a published response, by keyboard alone", async ({ page }) => {
  await page.goto("/desk/articles/new");
  const form = page.getByRole("form", { name: "أضف مقالًا" });
  const keys = new Presses(page);
  await keys.tabTo(form.getByRole("textbox", { name: "نص المقال" }));
  // Under a heading of its own: another journey finds its article by this one's.
  await keys.paste(kremlin.article.raw.replaceAll(kremlin.title, `${kremlin.title} ${unlike()}`));
  await keys.tabTo(form.getByRole("textbox", { name: "تاريخ النشر" }));
  await keys.type("2024-10-26");
  await keys.press("Control+Enter");

  await expect(suggestion(page, 1)).toBeVisible();
  await expect(page.getByRole("form", { name: "ادعاء جديد" }).getByRole("combobox", { name: "صاحب الادعاء" })).toHaveValue("وول ستريت جورنال");
  await keys.press("Control+Shift+Enter");
  await expect(logged(page).getByRole("listitem").filter({ hasText: "ادعاء" }).filter({ hasText: "منشور" })).toHaveCount(1);

  const response = page.getByRole("form", { name: "رد جديد" });
  for (let steps = 0; steps < 12 && !(await response.isVisible()); steps += 1) await keys.press("j");
  await expect(response.getByRole("combobox", { name: "قائل الرد" })).toHaveValue("دميتري بيسكوف");
  await expect(response.getByRole("textbox", { name: "صفته يومها" })).toHaveValue("المتحدث باسم الكرملين");
  await expect(response.getByRole("list", { name: "ما يرد عليه" }).getByRole("checkbox", { name: "ينفي" })).toBeChecked();
  await keys.press("Control+Shift+Enter");
  await expect(logged(page).getByRole("listitem").filter({ hasText: "رد" }).filter({ hasText: "منشور" })).toHaveCount(1);

  console.log(`founding article to claim and response: ${String(keys.count)} key presses, ${keys.seconds.toFixed(1)} s with pauses of 300 ms`);
  expect(keys.count).toBeLessThanOrEqual(60);
  expect(keys.seconds).toBeLessThan(60);
});

test("a party that nobody logged is made from the article's words by three keys", async ({ page }) => {
  const names = { paper: `المساء ${unlikeName()}`, mayor: `نعمان ${unlikeName()}` };
  await store(page, waterStory(`القرية ${unlike()}`, names));
  await expect(page.getByRole("form", { name: "ادعاء جديد" }).getByRole("button", { name: `أضف «${names.paper}»` })).toBeVisible();
  await page.keyboard.press("j");
  const response = page.getByRole("form", { name: "رد جديد" });
  await expect(response).toBeVisible();
  await page.keyboard.press("p");
  await expect(response.getByRole("button", { name: `أضف «${names.mayor}»` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "جهة جديدة" }).getByRole("textbox", { name: "الاسم بالعربية" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(response.getByRole("combobox", { name: "قائل الرد" })).toHaveValue(names.mayor);
});

test("a claim that only its denial tells comes first, and the denial then answers it", async ({ page }) => {
  const claim = `وجود إقالات في مدارس القرية ${unlikeName()}`;
  await store(page, `بيان من الوزارة\n\nنفى وزير التربية سامي رزق ${claim} صباح اليوم.`);
  await expect(suggestion(page, 1)).toBeVisible();
  const first = page.getByRole("form", { name: "ادعاء جديد" });
  await expect(first.getByRole("textbox", { name: statement })).toHaveValue(new RegExp(`^${claim}`, "u"));
  await first.getByRole("checkbox", { name: "غير منسوب" }).check();
  await page.keyboard.press("Control+Enter");
  await expect(suggestion(page, 2)).toBeVisible();
  const target = page.getByRole("form", { name: "رد جديد" }).getByRole("list", { name: "ما يرد عليه" });
  await expect(target).toContainText(claim);
  await expect(target.getByRole("checkbox", { name: "ينفي" })).toBeChecked();
});

test("what is typed is on the server: found again in another browser, and gone once it is saved", async ({ page, browser }) => {
  await store(page, waterStory(`العين ${unlike()}`));
  const article = page.url().split("?")[0] ?? "";
  const typed = `مياه العين ملوثة، كما كُتب ${unlike()}`;
  await page.getByRole("textbox", { name: statement }).fill(typed);
  await expectDraftSaved(page);
  await page.close();

  const other = await browser.newContext({ storageState: admin.session });
  const again = await other.newPage();
  await again.goto(article);
  await expect(again.getByRole("textbox", { name: statement })).toHaveValue(typed);
  await again.getByRole("checkbox", { name: "غير منسوب" }).check();
  await again.getByRole("button", { name: "احفظ مسودة" }).click();
  await expect(logged(again).getByRole("link", { name: typed })).toBeVisible();
  await other.close();

  const third = await browser.newContext({ storageState: admin.session });
  const last = await third.newPage();
  await last.goto(article);
  await expect(logged(last).getByRole("link", { name: typed })).toBeVisible();
  await expect(last.getByRole("textbox", { name: statement })).toHaveCount(0);
  await third.close();
});

test("a page that is left at once still sends what was typed last", async ({ page, browser }) => {
  await store(page, waterStory(`النبع ${unlike()}`));
  const article = page.url().split("?")[0] ?? "";
  const field = page.getByRole("textbox", { name: statement });
  await field.fill("كلام كُتب وأُغلقت الصفحة فورًا");
  await page.goto("about:blank");
  const other = await browser.newContext({ storageState: admin.session });
  const again = await other.newPage();
  await again.goto(article);
  await expect(again.getByRole("textbox", { name: statement })).toHaveValue("كلام كُتب وأُغلقت الصفحة فورًا");
  await other.close();
});

test("a dismissed suggestion stays dismissed, for others too, until it is taken back", async ({ page, browser }) => {
  await store(page, waterStory(`الجسر ${unlike()}`));
  const article = page.url().split("?")[0] ?? "";
  await expect(suggestion(page, 1)).toBeVisible();
  await page.keyboard.press("x");
  await expect(page.getByText("واحد متجاهَل")).toBeVisible();
  await expect(suggestion(page, 2)).toBeVisible();

  const other = await browser.newContext({ storageState: editor.session });
  const theirs = await other.newPage();
  await theirs.goto(article);
  await expect(theirs.getByText("واحد متجاهَل")).toBeVisible();
  await expect(suggestion(theirs, 2)).toBeVisible();
  await theirs.keyboard.press("k");
  await expect(suggestion(theirs, 1)).toBeVisible();
  await theirs.keyboard.press("x");
  await expect(theirs.getByText("لا متجاهَل")).toBeVisible();
  await other.close();
});

test("without the server typing goes on, says so, and is saved when it is back", async ({ page, context }) => {
  await store(page, waterStory(`الوادي ${unlike()}`));
  await expect(suggestion(page, 1)).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("textbox", { name: statement }).fill("كُتب بلا اتصال");
  await expect(page.getByText("لا اتصال بالخادم").first()).toBeVisible();
  await expect(alike(page)).toContainText("تعذّر البحث عمّا سُجّل ويشبهه");
  await page.keyboard.press("Escape");
  await page.keyboard.press("x");
  await expect(page.getByText("لم يُحفظ القرار فعاد كما كان.")).toBeVisible();
  await expect(page.getByText("لا متجاهَل")).toBeVisible();
  await page.keyboard.press("k");
  await context.setOffline(false);
  await expectDraftSaved(page);
  await expect(page.getByRole("textbox", { name: statement })).toHaveValue("كُتب بلا اتصال");
});

test("a claim logged before is found while it is suggested; the passage joins it, or it is remembered as another", async ({ page }) => {
  const town = `السد ${unlike()}`;
  const said = `مياه الشرب في ${town} ملوثة منذ عام 2021.`;
  await page.goto("/desk/claims/new");
  await page.getByRole("textbox", { name: statement }).fill(said);
  await page.getByRole("checkbox", { name: "غير منسوب" }).check();
  await page.getByRole("button", { name: "احفظ مسودة" }).click();
  await expect(page.getByRole("heading", { level: 1, name: said })).toBeVisible();

  await store(page, waterStory(town));
  const match = alike(page).getByRole("listitem").filter({ has: page.getByRole("link", { name: said }) });
  await expect(match).toContainText("تشابه قوي");
  await page.keyboard.press("n");
  await match.getByRole("textbox", { name: "لماذا ليس هو؟" }).fill("ادعاء عن سد آخر");
  await page.keyboard.press("Enter");
  await expect(match).toHaveCount(0);
  await page.reload();
  await expect(suggestion(page, 1)).toBeVisible();
  await expect(alike(page).getByText("جارٍ البحث")).toHaveCount(0);
  await expect(match).toHaveCount(0);

  const second = `النهر ${unlike()}`;
  const claim = `مياه الشرب في ${second} ملوثة منذ عام 2021.`;
  await page.goto("/desk/claims/new");
  await page.getByRole("textbox", { name: statement }).fill(claim);
  await page.getByRole("checkbox", { name: "غير منسوب" }).check();
  await page.getByRole("button", { name: "احفظ مسودة" }).click();
  await expect(page.getByRole("heading", { level: 1, name: claim })).toBeVisible();
  await store(page, waterStory(second));
  await expect(alike(page).getByRole("link", { name: claim })).toBeVisible();
  await page.getByRole("textbox", { name: statement }).fill(`${claim} كذلك`);
  await expectDraftSaved(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await expect(page.getByText("أُضيف المقطع مصدرًا إلى الادعاء المسجَّل.")).toBeVisible();
  await expect(logged(page).getByRole("link", { name: claim })).toBeVisible();
  await expect.poll(async () => (await page.request.get("/api/desk/drafts?prefix=bench-")).text()).not.toContain(`${claim} كذلك`);
});

test("keys read a suggestion as the other kind, give stances and leave fields", async ({ page }) => {
  await store(page, waterStory(`الحقل ${unlike()}`));
  await expect(page.getByRole("form", { name: "ادعاء جديد" })).toBeVisible();
  await page.getByRole("toolbar", { name: "ما يُفعل بالمظلَّل" }).getByRole("button", { name: "سجّل ردًّا" }).click({ force: true });
  await expect(page.getByText("ظلّل كلامًا في النص أولًا.")).toBeVisible();
  await expect(page.getByRole("form", { name: "ادعاء جديد" })).toBeVisible();
  await page.keyboard.press("r");
  const response = page.getByRole("form", { name: "رد جديد" });
  await expect(response).toBeVisible();
  await page.keyboard.press("2");
  await expect(response.getByRole("checkbox", { name: "يشكّك" })).toBeChecked();
  await page.keyboard.press("1");
  await expect(response.getByRole("checkbox", { name: "ينفي" })).toBeChecked();
  await expect(response.getByRole("checkbox", { name: "يشكّك" })).not.toBeChecked();
  await page.keyboard.press("d");
  await expect(response.getByRole("textbox", { name: "قيل في" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("c 2024");
  await expect(response.getByRole("textbox", { name: "قيل في" })).toHaveValue("c 2024");
  await page.keyboard.press("Escape");
  await page.keyboard.press("c");
  await expect(page.getByRole("form", { name: "ادعاء جديد" })).toBeVisible();
});

test("on a phone the panes are steps, and a press on a suggestion opens its form", async ({ browser }) => {
  const phone = await browser.newContext({ storageState: admin.session, viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await phone.newPage();
  await store(page, waterStory(`المرج ${unlike()}`));
  await expect(page.getByRole("form", { name: "ادعاء جديد" })).toBeHidden();
  await articleText(page).getByText("المياه سليمة تمامًا").tap();
  await expect(page.getByRole("form", { name: "رد جديد" })).toBeVisible();
  await page.getByRole("button", { name: "المشابه" }).tap();
  await expect(alike(page)).toBeVisible();
  await phone.close();
});

test("a claim begun in one browser and left is offered in another, to be gone on with", async ({ page, browser }) => {
  const typed = `كلام بدأته وتركته ${unlike()}`;
  await page.goto("/desk/claims/new");
  await page.getByRole("textbox", { name: statement }).fill(typed);
  await page.goto("about:blank");

  const other = await browser.newContext({ storageState: admin.session });
  const again = await other.newPage();
  await again.goto("/desk/claims/new");
  const offer = again.getByRole("status").filter({ hasText: typed });
  await offer.getByRole("button", { name: "أكمله هنا" }).click();
  await expect(again.getByRole("textbox", { name: statement })).toHaveValue(typed);
  await expect(offer).toHaveCount(0);
  await other.close();
});
