import { expect, test } from "@playwright/test";
import { newArticle } from "./support/article.ts";
import { choose } from "./support/combo.ts";
import { expectAccessible, expectFits } from "./support/page-checks.ts";
import { admin } from "./support/people.ts";
import { draftClaim } from "./support/plain-claim.ts";

test.use({ storageState: admin.session });
// Two articles are stored and a claim with its chain is logged.
test.describe.configure({ timeout: 120_000 });

const BODY = [
  "قالت هيئة الطرق إن النفق الجنوبي سيُغلق ليلًا مدة أسبوع لتبديل مراوح التهوية القديمة.",
  "وذكر ناطق باسمها أن سيارات الإسعاف ستمر في كل وقت، وأن الشاحنات ستسلك الطريق الساحلي.",
  "ويربط النفق المرفأ بالسوق الكبيرة، ويمر فيه كل يوم خمسة عشر ألف سائق.",
];

test("one text on two sites: the second joins the chain of a claim logged from the first, by one press", async ({ page }) => {
  const [title, claim] = ["إغلاق النفق ليلًا", "النفق مغلق كل ليلة حتى الجمعة."];
  const article = (outlet: string, address: string) => ({ raw: [title, ...BODY].join("\n\n"), url: `https://${address}.example/tunnel`, outlet, publishedOn: "2024-10-20" });
  await newArticle(page, article("صحيفة النفق", "nafaq"));

  await draftClaim(page, claim);
  await page.getByText("أضف حلقة").click();
  const hop = page.getByRole("form", { name: "أضف حلقة" });
  await choose(hop, "اسم الناقل", "صحيفة النفق", "صحيفة النفق");
  await hop.getByRole("textbox", { name: "عبارة النقل" }).fill("ذكرت");
  await choose(hop, "مصدره", "رويترز", "رويترز");
  await choose(hop, "المقال", title, title);
  await hop.getByRole("button", { name: "أضف إلى السلسلة" }).click();
  await expect(page.getByRole("region", { name: "سلسلة الإسناد" }).getByText("ذكرت")).toBeVisible();

  await newArticle(page, article("موقع الساحل", "sahel"));
  const twins = page.getByRole("region", { name: "نص واحد على موقعين" });
  await twins.getByText("نص واحد على موقعين").click();
  await expect(twins.getByRole("listitem").filter({ hasText: "صحيفة النفق" })).toContainText("مطابق");
  await expect(twins).toContainText("الأصل المشترك: رويترز.");
  await expectAccessible(page, "twins");
  await expectFits(page, 320, "twins");
  await page.setViewportSize({ width: 1280, height: 900 });
  await twins.getByRole("button", { name: `أضف هذا المقال إلى سلسلة إسناده: ${claim}` }).click();
  await expect(twins.getByText("هذا المقال في سلسلة إسناده.")).toBeVisible();
  await twins.getByRole("link", { name: claim }).click();
  const chain = page.getByRole("region", { name: "سلسلة الإسناد" });
  await expect(chain.getByRole("listitem").filter({ hasText: "موقع الساحل" })).toContainText("نقلًا عن رويترز");
});
