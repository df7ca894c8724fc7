import { expect, type Browser, type Page } from "@playwright/test";

type Said = { readonly heading: string; readonly main: string };

async function saidOn(page: Page): Promise<Said> {
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  return { heading, main: (await page.getByRole("main").innerText()).replaceAll(/\s+/gu, " ") };
}

/** Without scripts the page says the same, word for word. Others may publish meanwhile: then both are asked again. */
export async function expectSameWithoutScripts(page: Page, browser: Browser): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: page.viewportSize() });
  const plain = await context.newPage();
  await expect(async () => {
    await page.reload();
    await plain.goto(page.url());
    expect(await saidOn(plain)).toEqual(await saidOn(page));
  }).toPass();
  await context.close();
}

/** Language and direction stand on the root element, once. */
export async function expectLanguage(page: Page, locale: "ar" | "en"): Promise<void> {
  const root = page.locator("html");
  await expect(root).toHaveAttribute("lang", locale);
  await expect(root).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
}

/** Only scripts of our own: the framework's would have no `data-keep`. */
export async function expectOwnScriptsOnly(page: Page): Promise<void> {
  await expect(page.locator("script:not([data-keep])")).toHaveCount(0);
  expect(await page.content()).not.toContain("__next_f");
}

/** The page names itself in both languages, and each of these addresses answers. */
export async function expectBothLanguages(page: Page): Promise<void> {
  for (const language of ["ar", "en", "x-default"]) {
    const link = page.locator(`link[rel="alternate"][hreflang="${language}"]`);
    await expect(link).toHaveCount(1);
    const address = await link.getAttribute("href");
    expect((await page.request.get(address ?? "", { maxRedirects: 0 })).status(), language).toBe(200);
  }
}
