import { expect, test, type Page } from "@playwright/test";
import { changedArticle, QUOTES } from "./support/changed-quote.ts";
import { expectAccessible, expectContrast, expectFits } from "./support/page-checks.ts";
import { admin } from "./support/people.ts";
import { stranger } from "./support/stranger.ts";

test.use({ storageState: admin.session });

// Two pages are looked at in both schemes and at 320 px.
test.describe.configure({ timeout: 120_000 });

const [WAS, NOW] = QUOTES.edited;

async function expectSound(page: Page, what: string): Promise<void> {
  await expectAccessible(page, `${what}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, `${what}, dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await expectFits(page, 320, what);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("readers see word by word what became of a quote, where it stands and on the claim's page", async ({ page }) => {
  const { article, claim } = await changedArticle("للقرّاء");
  await page.goto(`/articles/${article}`);
  const note = page.getByRole("complementary").filter({ hasText: "يُفتح الجسر في الخامسة" });
  await expect(note.getByRole("deletion")).toHaveText("الخامسة");
  await expect(note.getByRole("insertion")).toHaveText("السابعة");
  await expect(page.locator("mark").filter({ hasText: "السابعة" }).first()).toBeVisible();
  const lost = page.getByRole("region", { name: "مقاطع لم تعد في هذا النص" });
  await expect(lost.getByRole("deletion")).toHaveText(QUOTES.removed);
  await expect(lost).not.toContainText(QUOTES.moved);
  await expectSound(page, "article");
  await page.goto(`/claims/${claim}`);
  await expect(page.getByText("مطابق للنص المحفوظ، وتغيّر موضعه")).toBeVisible();
  await expect(page.getByText("حُذف من الأصل بعد الحفظ")).toBeVisible();
  await page.getByText("ما تغيّر").first().click();
  await expect(page.getByRole("insertion").first()).toHaveText("السابعة");
  await expectSound(page, "claim");
});

test("an editor takes over the new words of one quote, and keeps the other as it was", async ({ page }) => {
  const { article, claim, title } = await changedArticle("للمحرر");
  await page.goto("/desk");
  const changed = page.getByRole("region", { name: "اقتباسات تغيّرت في مصادرها" });
  const edited = changed.getByRole("listitem").filter({ hasText: title }).filter({ hasText: "السابعة" });
  await expect(edited.getByRole("deletion")).toHaveText("الخامسة");
  await expectSound(page, "inbox");

  await page.goto(`/desk/articles/${article}`);
  await page.getByRole("button", { name: `اعتمد الأصل الجديد: ${NOW}` }).click();
  await expect(changed.getByRole("insertion")).toHaveCount(0);
  await page.getByRole("button", { name: `أبقِ الاقتباس كما حُفظ: ${QUOTES.removed}` }).click();
  await expect(changed.getByText("أبقاه محرر")).toBeVisible();
  await page.goto("/desk");
  await expect(page.getByRole("main")).not.toContainText(title);

  const reader = await stranger();
  await expect.poll(async () => (await (await reader.get(`/claims/${claim}`)).text()).includes(`«${NOW}»`)).toBe(true);
  // The change is announced; elsewhere the old words stand no more.
  const text = await (await reader.get(`/claims/${claim}`)).text();
  expect(text.split(`«${WAS}»`)).toHaveLength(2);
  expect(text).toContain(`كان: «${WAS}»، والصواب: «${NOW}»`);
  await reader.dispose();
});
