import { expect, test, type APIRequestContext, type Page } from "@playwright/test";

/** Searches that one address may make in a minute. */
const MOST = 240;
const AT_ONCE = 12;
/** In seconds: longer than it takes to read the two answers. */
const LONG = 20;

/** Asks until one is refused; how many seconds it is to wait. */
async function askTooOften(request: APIRequestContext): Promise<number> {
  for (let asked = 0; asked <= MOST; asked += AT_ONCE) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => request.get("/search?q=-")));
    const refused = answers.find((answer) => answer.status() === 429);
    if (refused !== undefined) return Number(refused.headers()["retry-after"]);
  }
  return 0;
}

/** Spends the searches of a minute that lasts: one that another journey's search began may end between the two answers, and is let go by. */
async function spendMinute(page: Page): Promise<void> {
  const left = await askTooOften(page.request);
  if (left >= LONG) return;
  // The time that the server itself named: nothing on a page shows that its minute is over, and asking would begin the next.
  await page.waitForTimeout(left * 1000);
  expect(await askTooOften(page.request)).toBeGreaterThanOrEqual(LONG);
}

test.use({ javaScriptEnabled: false });
test.setTimeout(90_000);

// Runs when all others are done: from then on nobody searches from here for a minute.
test("who searches all the time is asked to wait, in both languages, and keeps what was typed", async ({ page }) => {
  await spendMinute(page);
  const answer = await page.goto(`/search?q=${encodeURIComponent("ماسك")}`);
  expect(answer?.status()).toBe(429);
  expect(Number(answer?.headers()["retry-after"])).toBeGreaterThan(0);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("طلبات كثيرة في وقت قصير");
  await expect(page.getByRole("searchbox")).toHaveValue("ماسك");
  await page.goto(`/en/search?q=${encodeURIComponent("ماسك")}`);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Too many requests in a short time");
  expect((await page.goto("/search"))?.status()).toBe(200);
});
