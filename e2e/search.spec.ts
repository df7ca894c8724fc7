import { expect, test } from "@playwright/test";

// What a reader types, in a spelling that stands nowhere, without JavaScript.
test.use({ javaScriptEnabled: false });

test("search finds a claim under another spelling, marks the words as they are written, and narrows by what came of it", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "ابحث في الادعاءات" }).fill("إتصالات ماسك وبوتين");
  await page.getByRole("button", { name: "ابحث" }).click();
  const claims = page.getByRole("region", { name: "ادعاءات" });
  await expect(claims.getByRole("link", { name: /بوتين وإيلون ماسك اتصالات سرية منتظمة/ })).toBeVisible();
  await expect(claims.locator("mark").filter({ hasText: "اتصالات" }).first()).toBeVisible();
  await page.getByRole("complementary", { name: "ضيّق البحث" }).getByRole("link", { name: "منفيّ" }).click();
  await expect(page).toHaveURL(/status=denied/);
  await expect(page.getByRole("searchbox")).toHaveValue("إتصالات ماسك وبوتين");
  await expect(claims.getByRole("link", { name: /بوتين وإيلون ماسك اتصالات سرية منتظمة/ })).toBeVisible();
});

for (const [path, query, said, section] of [
  ["/search", "اتصالات ماسك زغرودخاء", "لا نتيجة تجمع كل الكلمات؛ هذه نتائج البحث من دون «زغرودخاء».", "ادعاءات"],
  ["/en/search", "Musk Putin zeppelinic", "Nothing holds all of the words; these results are for all but “zeppelinic”.", "Claims"],
] as const) {
  test(`search that nothing meets in all words shows what meets all but one, and says so: ${path}`, async ({ page }) => {
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    const main = page.getByRole("main");
    await expect(main).toContainText(said);
    await expect(page.getByRole("searchbox")).toHaveValue(query);
    await expect(main.getByRole("region", { name: section }).locator("mark").first()).toBeVisible();
    await expect(main.locator("bdi").filter({ hasText: /^(زغرودخاء|zeppelinic)$/u })).toBeVisible();
  });
}

test("search says what it did not find, and offers a way on", async ({ page }) => {
  await page.goto("/search?q=%D9%82%D8%B7%D8%A7%D8%B1%D8%B2%D8%AE%D8%BA&status=denied");
  const main = page.getByRole("main");
  await expect(main).toContainText("لا شيء يطابق");
  await expect(main.getByRole("list", { name: "اخترت:" })).toContainText("منفيّ");
  await main.getByRole("link", { name: "ابحث بلا «الحالة: منفيّ»" }).click();
  await expect(page).not.toHaveURL(/status=/);
  await expect(main).toContainText("لا شيء في السجل المنشور");
});

test("filters are dropped one by one, the last chosen first where nothing is found", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent("ماسك")}&year=2024&status=denied`);
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "أزل السنة: 2024" }).click();
  await expect(page).toHaveURL(/status=denied/);
  await expect(page).not.toHaveURL(/year=/);
  await page.goto(`/search?q=${encodeURIComponent("قطارزخغ")}&status=denied&year=2024`);
  await expect(main.getByRole("link", { name: "ابحث بلا «السنة: 2024»" })).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent("قطارزخغ")}&year=2024&status=denied`);
  await expect(main.getByRole("link", { name: "ابحث بلا «الحالة: منفيّ»" })).toBeVisible();
});

test("the box takes no more than an address can carry, and says which words were too many to look for", async ({ page }) => {
  const many = Array.from({ length: 13 }, (_, at) => `ماسك${at === 12 ? "ة" : ""}`).join(" ");
  await page.goto(`/search?q=${encodeURIComponent(many)}`);
  await expect(page.getByRole("main")).toContainText("لم يُبحث عن «ماسكة».");
  await expect(page.getByRole("searchbox")).toHaveAttribute("maxlength", "1000");
});

test("a search that is too long is refused beside its box, with what was typed kept; signs of direction stay inside", async ({ page }) => {
  const long = "كلمة طويلة ".repeat(40).trim();
  await page.goto(`/search?q=${encodeURIComponent(long)}`);
  await expect(page.getByRole("searchbox")).toHaveValue(long);
  await expect(page.getByRole("searchbox")).toHaveAccessibleDescription(/أطول من المسموح/);
  const turned = "نفى\u202Exyz تم";
  await page.goto(`/search?q=${encodeURIComponent(turned)}`);
  await expect(page.getByRole("heading", { level: 1 }).locator("bdi")).toHaveText(turned);
});
