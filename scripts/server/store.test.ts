import { describe, expect, test } from "vitest";
import { gunzipSync } from "node:zlib";
import { PageStore } from "./store.ts";
import type { Rendered } from "./press.ts";

const page = (html: string, more: Partial<Rendered> = {}): Rendered => ({ html, status: 200, headers: {}, revalidate: false, ...more });
const textOf = (store: PageStore, key: string): string | undefined => store.get(key)?.answers.identity.body.toString();
const CLAIM = "/ar/claims/k3m9x2pq-نفى";

describe("what is kept", () => {
  test("a readers' page, without its scripts, in three encodings", async () => {
    const store = new PageStore();
    expect(await store.keep(CLAIM, page("<p>نفى</p><script>x</script>"), store.now())).toBe(true);
    const kept = store.get(CLAIM);
    expect(kept?.answers.identity.body.toString()).toBe("<p>نفى</p>");
    expect(gunzipSync(kept?.answers.gzip.body ?? "").toString()).toBe("<p>نفى</p>");
    expect(kept?.answers.br.head).toContain("br");
    expect(kept?.answers.identity.head).not.toContain("Content-Encoding");
  });

  test.each([
    ["a page of the desk", "/ar/desk/claims", page("<p>a</p>")],
    ["another locale", "/fr/claims/x", page("<p>a</p>")],
    ["what is missing", CLAIM, page("<p>a</p>", { status: 404 })],
    ["what says it is missing", CLAIM, page('<meta name="isnad-status" content="404"/>')],
    ["a redirect", CLAIM, page("", { status: 308 })],
    ["a page for one person", CLAIM, page("<p>a</p>", { headers: { "Set-Cookie": "a=b" } })],
    ["nothing", CLAIM, page("")],
  ])("never %s", async (_what, key, rendered) => {
    const store = new PageStore();
    expect(await store.keep(key, rendered, store.now())).toBe(false);
    expect(store.size).toBe(0);
  });

  test("a time after which Next is asked again", async () => {
    const store = new PageStore();
    await store.keep("/ar", page("a", { revalidate: 60 }), 0);
    await store.keep("/en", page("a"), 0);
    const kept = store.get("/ar");
    expect((kept?.staleAt ?? 0) - (kept?.storedAt ?? 0)).toBe(60_000);
    expect(store.get("/en")?.staleAt).toBe(Infinity);
  });
});

describe("bounds", () => {
  test("the page asked for least recently goes first", async () => {
    const store = new PageStore({ bytes: 1e9, pages: 2 });
    await store.keep("/ar", page("1"), 0);
    await store.keep("/en", page("2"), 0);
    store.get("/ar");
    await store.keep("/ar/method", page("3"), 0);
    expect([textOf(store, "/ar"), textOf(store, "/en"), textOf(store, "/ar/method")]).toEqual(["1", undefined, "3"]);
  });

  test("bytes count, also when a page is replaced or dropped", async () => {
    const store = new PageStore({ bytes: 12_000, pages: 100 });
    await store.keep("/ar", page("a".repeat(1_000)), 0);
    const one = store.bytes;
    await store.keep("/ar", page("a".repeat(1_000)), 0);
    expect(store.bytes).toBe(one);
    await store.keep("/en", page("a".repeat(1_000)), 0);
    await store.keep("/ar/method", page("a".repeat(1_000)), 0);
    expect(store.bytes).toBeLessThanOrEqual(12_000);
    expect(store.size).toBe(2);
    store.renew(["*"]);
    expect([store.bytes, store.size]).toEqual([0, 0]);
  });

  test("a page larger than the whole store is not kept", async () => {
    const store = new PageStore({ bytes: 5_000, pages: 100 });
    expect(await store.keep("/ar", page("a".repeat(6_000)), 0)).toBe(false);
  });
});

describe("renewal", () => {
  test("forgets the pages of a tag in both languages, and no others", async () => {
    const store = new PageStore();
    for (const key of [CLAIM, "/en/claims/k3m9x2pq", "/ar/claims/other000", "/ar"]) await store.keep(key, page("a"), 0);
    store.renew(["claims/k3m9x2pq"]);
    expect([CLAIM, "/en/claims/k3m9x2pq", "/ar/claims/other000", "/ar"].map((key) => textOf(store, key))).toEqual([undefined, undefined, "a", "a"]);
  });

  test("refuses a rendering that began before it", async () => {
    const store = new PageStore();
    const since = store.now();
    store.renew(["claims/k3m9x2pq"]);
    expect(await store.keep(CLAIM, page("old"), since)).toBe(false);
    expect(await store.keep("/ar", page("other"), since)).toBe(true);
    expect(await store.keep(CLAIM, page("new"), store.now())).toBe(true);
    expect(textOf(store, CLAIM)).toBe("new");
  });

  test("refuses a page renewed while it was being compressed", async () => {
    const store = new PageStore();
    const keeping = store.keep(CLAIM, page("old"), store.now());
    store.renew(["claims/k3m9x2pq"]);
    expect(await keeping).toBe(false);
  });

  test("of everything counts for every tag, also long ago", async () => {
    const store = new PageStore();
    const since = store.now();
    store.renew(["*"]);
    expect(await store.keep("/ar", page("old"), since)).toBe(false);
  });

  test("remembers a bounded number of tags without letting an old rendering in", async () => {
    const store = new PageStore();
    const since = store.now();
    store.renew(["home"]);
    store.renew(Array.from({ length: 10_001 }, (_, at) => `claims/${at}`));
    expect(await store.keep("/ar", page("old"), since)).toBe(false);
    expect(await store.keep("/ar", page("new"), store.now())).toBe(true);
  });
});
