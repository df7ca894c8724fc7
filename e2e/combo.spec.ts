import { expect, test, type Page, type Request } from "@playwright/test";
import { drawn, hold, holdScripts } from "./support/hold.ts";
import { admin } from "./support/people.ts";

test.use({ storageState: admin.session });

const isQuestion = (request: Request): boolean => request.url().includes("/api/desk/find/parties");
const isSave = (request: Request): boolean => request.headers()["next-action"] !== undefined;

const holdAnswers = (page: Page): Promise<() => void> => hold(page, "**/api/desk/find/**");

test("a name typed before the page's scripts run is looked for as soon as they do", async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto("/desk/claims/new", { waitUntil: "commit" });
  const field = page.getByRole("combobox", { name: "صاحب الادعاء", exact: true });
  await field.fill("الكرم");
  letGo();
  await page.getByRole("option", { name: "الكرملين", exact: true }).click();
  await expect(field).toHaveValue("الكرملين");
});

test("what is ticked before the page's scripts run counts, and is kept", async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto("/desk/claims/new", { waitUntil: "commit" });
  const tick = page.getByRole("checkbox", { name: "غير منسوب" });
  await tick.check();
  letGo();
  await expect(page.getByRole("combobox", { name: "صاحب الادعاء", exact: true })).toHaveCount(0);
  await expect(tick).toBeChecked();
  await page.reload();
  await expect(page.getByRole("combobox", { name: "صاحب الادعاء", exact: true })).toHaveCount(0);
  await expect(tick).toBeChecked();
});

test("what is chosen before the page's scripts run counts, and is kept", async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto("/desk/articles/new", { waitUntil: "commit" });
  const [way, kind] = [page.getByRole("radio", { name: "صفحة HTML" }), page.getByRole("combobox", { name: "النوع", exact: true })];
  await way.check();
  await kind.selectOption({ index: 1 });
  const chosen = await kind.inputValue();
  letGo();
  await expect(page.getByRole("textbox", { name: "صفحة المقال (HTML)" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "صفحة المقال (HTML)" })).toBeVisible();
  await expect(way).toBeChecked();
  await expect(kind).toHaveValue(chosen);
});

test("a field stood in before the page's scripts run opens its list to what is typed after", async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto("/desk/claims/new", { waitUntil: "commit" });
  await page.getByRole("textbox", { name: "قيل في" }).fill("2024-10-25");
  await page.getByRole("combobox", { name: "صاحب الادعاء", exact: true }).focus();
  letGo();
  // The scripts run once they draw what the date means.
  await expect(page.getByText("2024-10-25", { exact: true })).toBeVisible();
  await page.keyboard.type("الكرم", { delay: 40 });
  await expect(page.getByRole("option", { name: "الكرملين", exact: true })).toBeVisible();
});

test("a row pressed while a newer answer comes in is the row that is taken", async ({ page }) => {
  await page.goto("/desk/claims/new");
  const field = page.getByRole("combobox", { name: "صاحب الادعاء", exact: true });
  await field.fill("الكرم");
  const name = "الكرملين";
  await expect(page.getByRole("option", { name, exact: true })).toBeVisible();

  const letGo = await holdAnswers(page);
  const asked = page.waitForRequest(isQuestion);
  await page.keyboard.type("لي");
  await asked;
  await page.getByRole("option", { name, exact: true }).hover();
  await page.mouse.down();
  const answered = page.waitForResponse((response) => isQuestion(response.request()));
  letGo();
  await answered;
  await drawn(page);
  await page.mouse.up();
  await expect(field).toHaveValue(name);
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("searches that are not answered hold back neither later ones nor a save", async ({ page }) => {
  await page.goto("/desk/claims/new");
  const field = page.getByRole("combobox", { name: "صاحب الادعاء", exact: true });
  const unanswered = page.waitForRequest(isQuestion);
  const letGo = await holdAnswers(page);
  await field.fill("وز");
  await unanswered;
  await page.unroute("**/api/desk/find/**");
  await field.fill("الكرملين");
  await page.getByRole("option", { name: "الكرملين", exact: true }).click();

  await holdAnswers(page);
  const statement = `ادعاء حُفظ والبحث لم يُجب (${crypto.randomUUID().slice(0, 8)})`;
  await page.getByRole("textbox", { name: "نص الادعاء" }).fill(statement);
  await page.getByRole("textbox", { name: "قيل في" }).fill("2024-10-25");
  await page.waitForRequest((request) => request.url().includes("/api/desk/find/similar"));
  await page.getByRole("button", { name: "احفظ مسودة" }).click();
  await expect(page.getByRole("heading", { level: 1, name: statement })).toBeVisible();
  letGo();
});

test.describe("a name that is typed", () => {
  const claimant = (page: Page) => page.getByRole("combobox", { name: "صاحب الادعاء", exact: true });
  const wrong = /كتبتَ اسمًا ولم تختره/u;

  test.beforeEach(async ({ page }) => {
    await page.goto("/desk/claims/new");
    await page.getByRole("textbox", { name: "نص الادعاء" }).fill("لا يُحفظ هذا الكلام.");
    await claimant(page).fill("الكرملين");
    await page.getByRole("option", { name: "الكرملين", exact: true }).click();
  });

  test("over another that was chosen is not saved as the other, by key or by button", async ({ page }) => {
    await claimant(page).fill("اسم لم يُختر");
    await page.keyboard.press("Control+Enter");
    await expect(claimant(page)).toHaveAccessibleDescription(wrong);
    await expect(claimant(page)).toHaveValue("اسم لم يُختر");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "احفظ مسودة" }).click();
    await expect(claimant(page)).toBeFocused();
    await expect(claimant(page)).toHaveValue("اسم لم يُختر");
    await page.keyboard.press("Escape");
    await expect(claimant(page)).toHaveValue("الكرملين");
  });

  test("in the dialog of a new party does not save the form behind it", async ({ page }) => {
    await claimant(page).fill("جهة لا يعرفها أحد");
    await page.getByRole("option", { name: /أضف «جهة لا يعرفها أحد»/u }).click();
    const dialog = page.getByRole("dialog", { name: "جهة جديدة" });
    const saves: string[] = [];
    page.on("request", (request) => (isSave(request) ? saves.push(request.postData() ?? "") : undefined));
    await dialog.getByRole("textbox", { name: "الاسم بالإنجليزية" }).focus();
    await page.keyboard.press("Control+Shift+Enter");
    await dialog.getByRole("button", { name: "ألغِ" }).click();
    await expect(page).toHaveURL(/claims\/new/u);
    expect(saves.filter((body) => body.includes("لا يُحفظ هذا الكلام."))).toEqual([]);
  });

  test("and cannot be looked for is neither said to be missing nor offered as new", async ({ page, context }) => {
    await context.setOffline(true);
    await claimant(page).fill("وزارة");
    await expect(page.getByText("تعذّر البحث: لا جواب من الخادم.")).toBeVisible();
    await expect(page.getByRole("option", { name: /أضف/u })).toHaveCount(0);
  });
});

test("more than anybody is called finds nothing, and that is no fault of the server", async ({ page }) => {
  await page.goto("/desk/claims/new");
  await page.getByRole("combobox", { name: "صاحب الادعاء", exact: true }).fill("كلام طويل لُصق خطأ ".repeat(40));
  await expect(page.getByRole("option", { name: /أضف/u })).toBeVisible();
  await expect(page.getByText("تعذّر البحث: لا جواب من الخادم.")).toHaveCount(0);
});

test("the row gone down to before its list is there is one of what is typed, not of what was typed before", async ({ page }) => {
  await page.goto("/desk/claims/new");
  const field = page.getByRole("combobox", { name: "صاحب الادعاء", exact: true });
  await field.fill("بيسكوف");
  await expect(page.getByRole("option", { name: "دميتري بيسكوف", exact: true })).toBeVisible();
  const letGo = await holdAnswers(page);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("نيلسون");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("نيلسون");
  letGo();
  await expect(field).toHaveValue("بيل نيلسون");
});
