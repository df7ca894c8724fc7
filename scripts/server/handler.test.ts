import { beforeEach, expect, test, vi } from "vitest";
import Handler, { pathOf } from "./handler.ts";
import { pages } from "./store.ts";

const keyFor = (path: string, kind = "APP_PAGE"): string => `/route-cache/${kind}/${"a".repeat(64)}/$${path}`;
const KEY = keyFor("/ar/claims/k3m9x2pq-نفى");
const value = (html: string) => ({ kind: "APP_PAGE", html, status: 200, headers: { "x-next-cache-tags": "_N_T_/ar" } });
const asPage = { kind: "APP_PAGE" };

beforeEach(() => {
  pages().renew(["*"]);
});

test.each([
  [KEY, "/ar/claims/k3m9x2pq-نفى"],
  [keyFor("/en"), "/en"],
  [keyFor("/ar/desk"), null],
  [keyFor("/_not-found"), null],
  [keyFor("/ar/feed.xml", "APP_ROUTE"), null],
  ["5f2a", null],
])("the path of %s is %s", (key, path) => {
  expect(pathOf(key)).toBe(path);
});

test("what Next sets it gets back, without scripts", async () => {
  await new Handler().set(KEY, value("<p>نفى</p><script>x</script>"), { cacheControl: { revalidate: 60 } });
  expect(await new Handler().get(KEY, asPage)).toMatchObject({
    value: { kind: "APP_PAGE", html: "<p>نفى</p>", status: 200, headers: { "x-next-cache-tags": "_N_T_/ar" } },
    cacheControl: { revalidate: 60 },
  });
});

test("what is no page is not kept", async () => {
  const fetched = { kind: "FETCH" };
  await new Handler().set("5f2a", fetched, {});
  await new Handler().set(KEY, null, {});
  expect(await new Handler().get("5f2a", fetched)).toBeNull();
  expect(await new Handler().get(KEY, asPage)).toBeNull();
});

test("a rendering overtaken by a renewal is not kept", async () => {
  const handler = new Handler();
  await handler.get(KEY, asPage);
  pages().renew(["claims/k3m9x2pq"]);
  await handler.set(KEY, value("<p>old</p>"), {});
  expect(await new Handler().get(KEY, asPage)).toBeNull();
});

test.each([
  ["the record's own tag", "claims/k3m9x2pq"],
  ["Next's tag of its address", "_N_T_/ar/claims/k3m9x2pq-%D9%86%D9%81%D9%89"],
  ["Next's tag of a layout", "_N_T_/layout"],
])("%s renews it", async (_what, tag) => {
  await new Handler().set(KEY, value("<p>a</p>"), {});
  await new Handler().revalidateTag([tag]);
  expect(await new Handler().get(KEY, asPage)).toBeNull();
});

test("building stores nothing", async () => {
  vi.stubEnv("NEXT_PHASE", "phase-production-build");
  await new Handler().set(KEY, value("<p>a</p>"), {});
  vi.unstubAllEnvs();
  expect(await new Handler().get(KEY, asPage)).toBeNull();
});
