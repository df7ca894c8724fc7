import { expect, test, type Page, type Request } from "@playwright/test";
import { admin } from "./support/people.ts";

test.use({ storageState: admin.session });

const isQuestion = (request: Request): boolean => request.headers()["next-action"] !== undefined;

/** Holds back what the server answers to the desk's questions until it is let go. */
async function holdAnswers(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route("**/desk/**", async (route) => {
    if (isQuestion(route.request())) await free;
    await route.continue();
  });
  return letGo;
}

/** Until the page has had time to draw what it was answered. */
const drawn = (page: Page): Promise<void> => page.evaluate(async () => {
  for (let frame = 0; frame < 20; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
});

/** Holds back the page's scripts until they are let go: what a slow line or a busy machine does. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

test("a name typed before the page's scripts run is looked for as soon as they do", async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto("/desk/claims/new", { waitUntil: "commit" });
  const field = page.getByRole("combobox", { name: "صاحب الادعاء", exact: true });
  await field.fill("الكرم");
  letGo();
  await page.getByRole("option", { name: "الكرملين", exact: true }).click();
  await expect(field).toHaveValue("الكرملين");
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
    page.on("request", (request) => (isQuestion(request) ? saves.push(request.postData() ?? "") : undefined));
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
