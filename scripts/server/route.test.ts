import { describe, expect, test } from "vitest";
import { encoded, keyOf, kindOf, tagOf, withoutTracking } from "./route.ts";

const SAID = "%D9%86%D9%81%D9%89";

test.each([
  ["/", "reader"], ["/en", "reader"], ["/claims/x", "reader"], ["/deskmates", "reader"],
  ["/desk", "desk"], ["/en/desk/articles", "desk"], ["/api/auth/x", "api"], ["/_next/static/a.js", "asset"],
])("%s is for the %s", (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each([
  ["/?fbclid=1&utm_source=x", "/"],
  ["/claims/x?UTM_Medium=a&asOf=2024&gclid=z", "/claims/x?asOf=2024"],
  ["/claims/x?asOf=2024", "/claims/x?asOf=2024"],
  ["/claims/x?utm_", "/claims/x?utm_"],
  ["/claims/x?", "/claims/x"],
])("tracking leaves %s", (url, rest) => {
  expect(withoutTracking(url)).toBe(rest);
});

describe("keyOf", () => {
  test.each([
    ["/", "/ar"],
    ["/en", "/en"],
    [`/claims/k3m9x2pq-${SAID}`, "/ar/claims/k3m9x2pq-نفى"],
    [`/claims/k3m9x2pq-${SAID.toLowerCase()}?fbclid=1`, "/ar/claims/k3m9x2pq-نفى"],
    ["/en/claims/x", "/en/claims/x"],
    ["/english", "/ar/english"],
  ])("%s is kept as %s", (url, key) => {
    expect(keyOf(url)).toBe(key);
  });

  test.each(["/ar", "/ar/claims/x", "/desk", "/en/desk", "/api/x", "/_next/x", "/claims?q=1", "/claims/%zz", "/claims%2Fx", "/a%00", "/a%25b"])(
    "%s has no stored page",
    (url) => {
      expect(keyOf(url)).toBeNull();
    },
  );
});

test.each([
  ["/ar", "home"], ["/en", "home"], ["/ar/latest/abc", "home"],
  ["/ar/claims", "claims"], ["/ar/claims/from/abc", "claims"], ["/en/parties", "parties"], ["/ar/method", "method"],
  ["/ar/claims/k3m9x2pq-نفى-الكرملين", "claims/k3m9x2pq"], ["/en/articles/b4c5d6f7", "articles/b4c5d6f7"],
  ["/ar/desk", null], ["/fr/claims/x", null], ["/_not-found", null],
])("%s is renewed by %s", (key, tag) => {
  expect(tagOf(key)).toBe(tag);
});

test.each([
  ["/claims/x", "/claims/x"],
  [Buffer.from("/claims/نفى").toString("latin1"), `/claims/${SAID}`],
  [`/claims/${SAID}?q=%25`, `/claims/${SAID}?q=%25`],
  ["/claims/%zz", "/not-found"],
  ["/en/claims/%ff", "/en/not-found"],
  ["/claims/a%2Fb", "/not-found"],
  ["/api/%zz", "/api/%zz"],
])("%s is passed on as %s", (url, passed) => {
  expect(encoded(url)).toBe(passed);
});
