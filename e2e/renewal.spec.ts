import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { stranger } from "./support/stranger.ts";
import { admin } from "./support/people.ts";
import { draftClaim } from "./support/plain-claim.ts";

test.use({ storageState: admin.session });

// Only a bound: how fast it is, is measured by the bench and printed here.
const SLOWEST = 10_000;

/** Presses, and once the desk says it is done asks again and again until readers get it; says how long that took. */
async function renewedAfter(page: Page, press: () => Promise<void>, ask: () => Promise<boolean>, what: string): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
  await press();
  await saved;
  const begun = performance.now();
  await expect.poll(ask, { message: what, intervals: [20], timeout: SLOWEST }).toBe(true);
  console.log(`${what}: readers have it ${(performance.now() - begun).toFixed(0)} ms after the desk`);
}

const statusIs = (request: APIRequestContext, path: string, status: number) => async (): Promise<boolean> => (await request.get(path)).status() === status;

async function withdraw(page: Page, reason: string): Promise<void> {
  await page.getByText("اسحب…").click();
  const form = page.getByRole("form", { name: "اسحب" });
  await form.getByRole("textbox", { name: "السبب" }).fill(reason);
  await form.getByRole("button", { name: "اسحب" }).click();
}

test("what is published and withdrawn is so for readers at once", async ({ page }) => {
  const statement = "أُغلق جسر المرفأ القديم يومين دون إعلان.";
  const reader = await stranger();
  const path = await draftClaim(page, statement);
  expect((await reader.get(path)).status()).toBe(404);
  expect(await (await reader.get("/")).text()).not.toContain(statement);

  const publish = (): Promise<void> => page.getByRole("form", { name: "انشر" }).getByRole("button").click();
  await renewedAfter(page, publish, statusIs(reader, path, 200), "published");
  expect(await (await reader.get(path)).text()).toContain(statement);
  expect(await (await reader.get("/")).text()).toContain(statement);
  expect(await (await reader.get("/claims")).text()).toContain(statement);

  const reason = "كان الجسر مفتوحًا طوال الوقت.";
  await renewedAfter(page, () => withdraw(page, reason), statusIs(reader, path, 410), "withdrawn");
  const notice = await (await reader.get(path)).text();
  expect(notice).toContain(reason);
  expect(notice).not.toContain(statement);
  expect(await (await reader.get("/")).text()).not.toContain(statement);
  await reader.dispose();
});

test("a stored page is answered compressed, and not again to whoever has it", async () => {
  const reader = await stranger();
  await reader.get("/method");
  for (const encoding of ["gzip", "br"]) {
    const answer = await reader.get("/method", { headers: { "accept-encoding": encoding } });
    expect(answer.headers()["content-encoding"]).toBe(encoding);
    expect(answer.headers()["vary"]?.toLowerCase()).toContain("accept-encoding");
  }
  const plain = await reader.get("/method", { headers: { "accept-encoding": "identity" } });
  expect(plain.headers()["content-encoding"]).toBeUndefined();
  expect(plain.headers()["set-cookie"]).toBeUndefined();
  const again = await reader.get("/method", { headers: { "if-none-match": plain.headers()["etag"] ?? "" } });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
  await reader.dispose();
});

test("a page for one person is never stored", async ({ page }) => {
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1, name: "الوارد" })).toBeVisible();
  const other = await stranger();
  const answer = await other.get("/desk");
  expect(await answer.text()).not.toContain(admin.name);
  expect(answer.url()).toContain("/desk/sign-in");
  await other.dispose();
});
