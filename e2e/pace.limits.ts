import { expect, test } from "@playwright/test";

/** Searches that one address may make in a minute. */
const MOST = 240;
const AT_ONCE = 12;

test.use({ javaScriptEnabled: false });

// Runs when all others are done: from then on nobody searches from here for a minute.
test("who searches all the time is asked to wait, in both languages, and keeps what was typed", async ({ page, request }) => {
  for (let asked = 0; asked <= MOST; asked += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, () => request.get("/search?q=-")));
  const answer = await page.goto(`/search?q=${encodeURIComponent("ماسك")}`);
  expect(answer?.status()).toBe(429);
  expect(Number(answer?.headers()["retry-after"])).toBeGreaterThan(0);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("طلبات كثيرة في وقت قصير");
  await expect(page.getByRole("searchbox")).toHaveValue("ماسك");
  await page.goto(`/en/search?q=${encodeURIComponent("ماسك")}`);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Too many requests in a short time");
  expect((await page.goto("/search"))?.status()).toBe(200);
});
