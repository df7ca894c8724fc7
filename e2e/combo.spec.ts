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
