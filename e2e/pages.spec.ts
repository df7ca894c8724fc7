import { expect, test } from "@playwright/test";
import { expectAccessible, expectContrast, expectFits, expectNoSidewaysScroll } from "./support/page-checks.ts";
import { expectBothLanguages, expectLanguage, expectOwnScriptsOnly, expectSameWithoutScripts } from "./support/plain-reader.ts";
import { at, PLACES, type Locale, type Place } from "./support/public-places.ts";
import { watch } from "./support/watch.ts";

// One test a page and language, on both devices: each stands alone, so that they may run side by side.
test.describe.configure({ mode: "parallel" });

const LOCALES: readonly Locale[] = ["ar", "en"];

function readable(place: Place, locale: Locale): void {
  test(`${place.name}, ${locale}`, async ({ page, browser }) => {
    const path = at(locale, await place.find(page, browser));
    const faults = watch(page);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(place.status);
    await expectLanguage(page, locale);
    await expectOwnScriptsOnly(page);
    if (place.status === 200) await expectBothLanguages(page);
    await expectSameWithoutScripts(page, browser);
    await expectNoSidewaysScroll(page, path);
    await page.emulateMedia({ colorScheme: "light" });
    await expectAccessible(page, "light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page, "dark");
    await expectFits(page, 320, path);
    expect(faults).toEqual([]);
  });
}

for (const place of PLACES) for (const locale of LOCALES) readable(place, locale);
