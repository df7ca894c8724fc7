import { expect, test } from "@playwright/test";
import { at, claimInState, PLACES, type Locale } from "./support/public-places.ts";

const LOCALES: readonly Locale[] = ["ar", "en"];

test("drafts and unknown records are missing, in both languages", async ({ request, browser }) => {
  const draft = await claimInState(browser, "draft");
  for (const locale of LOCALES) {
    for (const path of [draft, "/claims/bbbbbbbb", "/articles/bbbbbbbb-x", "/parties/bbbbbbbb", "/nowhere", "/claims/from/broken"]) {
      const answer = await request.get(at(locale, path));
      expect(answer.status(), at(locale, path)).toBe(404);
      expect(await answer.text()).toContain(`<html lang="${locale}"`);
    }
  }
});

test("a record is found by its short id, and led to its own address", async ({ page, browser, request }) => {
  for (const name of ["a claim", "an article", "a party"]) {
    const place = PLACES.find((each) => each.name === name);
    const path = (await place?.find(page, browser)) ?? "";
    const shortened = path.slice(0, path.lastIndexOf("/") + 9);
    for (const wrong of [shortened, `${shortened}-${encodeURIComponent("كلام-آخر")}`]) {
      for (const locale of LOCALES) {
        const answer = await request.get(at(locale, wrong), { maxRedirects: 0 });
        expect(answer.status(), at(locale, wrong)).toBe(308);
        expect(answer.headers()["location"]).toBe(at(locale, path));
      }
    }
  }
});

test("Arabic has one address, and languages we do not have none", async ({ request }) => {
  for (const [asked, led] of [["/ar", "/"], ["/ar/claims", "/claims"], ["/ar/method", "/method"]] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect([301, 307, 308], asked).toContain(answer.status());
    expect(new URL(answer.headers()["location"] ?? "", "http://here").pathname).toBe(led);
  }
  for (const path of ["/fr", "/fr/claims", "/xx/method"]) expect((await request.get(path)).status(), path).toBe(404);
});

test("monitors are answered", async ({ request }) => {
  for (const path of ["/healthz", "/readyz"]) expect((await request.get(path)).status(), path).toBe(200);
});

test("the desk sends strangers to its door and lets no page be stored", async ({ request }) => {
  for (const path of ["/desk", "/desk/articles", "/en/desk/users"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers()["location"]).toContain("/desk/sign-in?to=");
    expect(answer.headers()["cache-control"]).toContain("no-store");
  }
});
