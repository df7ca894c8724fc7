import { once } from "node:events";
import { createServer, request } from "node:http";
import type { IncomingMessage, RequestOptions, ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { gunzipSync } from "node:zlib";
import { answerPage, storedPage } from "./answer.ts";
import { makeAssets } from "./assets.ts";
import { forward } from "./forward.ts";
import { PageStore } from "./store.ts";

/** The server's parts around a Next that is played here. */
type Next = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;
const stage: { store: PageStore; next: Next; up: boolean } = { store: new PageStore(), next: () => undefined, up: true };

const server = createServer((req, res) => {
  const page = storedPage(req, stage.store);
  if (page !== undefined) return answerPage(req, res, page);
  const means = {
    dev: false, proxies: 0, store: stage.store, assets: makeAssets(),
    readiness: { check: () => Promise.resolve(stage.up), close: () => Promise.resolve() },
    next: (inner: IncomingMessage, out: ServerResponse) => Promise.resolve(stage.next(inner, out)),
  };
  forward(req, res, means).catch(() => res.destroy());
});

type Got = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

async function ask(path: string, options: RequestOptions = {}): Promise<Got> {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const sent = request({ host: "127.0.0.1", port, path, agent: false, ...options });
  sent.end();
  const response = await new Promise<IncomingMessage>((resolve, reject) => { sent.on("response", resolve).on("error", reject); });
  const parts: Buffer[] = [];
  response.on("data", (part: Buffer) => { parts.push(part); });
  await once(response, "end");
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) };
}

const html = (text: string, status = 200, headers: Record<string, string> = {}): Next => (_req, res) => {
  res.statusCode = status;
  for (const [name, value] of Object.entries({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "s-maxage=31536000", "x-nextjs-cache": "MISS", ...headers })) res.setHeader(name, value);
  res.flushHeaders();
  res.write(text.slice(0, 5));
  res.end(text.slice(5));
};

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => { server.close(); });
beforeEach(() => { Object.assign(stage, { store: new PageStore(), next: () => undefined, up: true }); });

test("a stored page is answered without Next: encodings, HEAD, 304", async () => {
  await stage.store.keep("/ar/claims/x", { html: "<p>نفى</p>", status: 200, headers: {}, revalidate: false }, 0);
  stage.next = () => { throw new Error("Next was asked"); };
  const plain = await ask("/claims/x?utm_source=a");
  expect([plain.status, plain.body.toString(), plain.headers["content-encoding"]]).toEqual([200, "<p>نفى</p>", undefined]);
  const zipped = await ask("/claims/x", { headers: { "accept-encoding": "gzip" } });
  expect([zipped.headers["content-encoding"], gunzipSync(zipped.body).toString()]).toEqual(["gzip", "<p>نفى</p>"]);
  const head = await ask("/claims/x", { method: "HEAD" });
  expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, String(plain.body.length), 0]);
  const unchanged = await ask("/claims/x", { headers: { "if-none-match": `"other", ${plain.headers.etag ?? ""}` } });
  expect([unchanged.status, unchanged.body.length, unchanged.headers.etag]).toEqual([304, 0, plain.headers.etag]);
});

test("a first or dynamic readers' page loses its scripts and Next's headers too", async () => {
  stage.next = html("<p>a</p><script>x</script>", 200, { Link: "</a.js>; rel=preload; as=script" });
  const got = await ask("/search?q=x", { headers: { "accept-encoding": "gzip" } });
  expect(gunzipSync(got.body).toString()).toBe("<p>a</p>");
  expect(got.headers["cache-control"]).toContain("s-maxage=5");
  expect(got.headers.vary).toBe("Accept-Encoding");
  expect([got.headers["x-nextjs-cache"], got.headers["link"]]).toEqual([undefined, undefined]);
  expect(got.headers["content-security-policy"]).toContain("default-src 'none'");
});

test.each([
  ["Next's own 404", html("<p>gone</p>", 404), 404],
  ["a page that says so", html('<meta name="isnad-status" content="404"/>'), 404],
  ["a withdrawn page", html('<meta name="isnad-status" content="410"/>'), 410],
])("%s is never cacheable", async (_what, next, status) => {
  stage.next = next;
  const got = await ask("/claims/x");
  expect([got.status, got.headers["cache-control"], got.headers.etag]).toEqual([status, "no-store", undefined]);
});

test("a page that is asked for too often says when to come again", async () => {
  stage.next = html('<meta name="isnad-status" content="429"/><meta name="isnad-retry-after" content="35"/>');
  const got = await ask("/search?q=x");
  expect([got.status, got.headers["retry-after"], got.headers["cache-control"]]).toEqual([429, "35", "no-store"]);
});

test("a redirect has one address and a short life", async () => {
  stage.next = (_req, res) => { res.writeHead(308, ["Location", "/claims/y"]); res.end(); };
  const got = await ask("/claims/x");
  expect([got.status, got.headers.location]).toEqual([308, "/claims/y"]);
  expect(got.headers["cache-control"]).toContain("s-maxage=5");
});

test.each([
  ["a readers' page", "/claims/x", false, 503],
  ["the desk", "/desk", false, 503],
  ["the API", "/api/x", false, 503],
  ["a readers' page with the database there", "/claims/x", true, 500],
])("an error on %s while the database is %s", async (_what, path, up, status) => {
  Object.assign(stage, { up, next: html("<p>secret</p>", 500) });
  const got = await ask(path);
  expect(got.status).toBe(status);
  expect(got.headers["retry-after"]).toBe(up ? undefined : "5");
  expect(got.headers["cache-control"]).toBe("no-store");
  expect(got.body.toString()).not.toContain("secret");
});

test("the desk keeps its scripts, gets a nonce and is compressed as it streams", async () => {
  let nonce: string | undefined;
  stage.next = (req, res) => {
    nonce = req.headers["x-nonce"]?.toString();
    expect(req.headers["content-security-policy"]).toContain(`'nonce-${nonce ?? ""}'`);
    return html("<p>a</p><script>x</script>")(req, res);
  };
  const got = await ask("/desk", { headers: { "accept-encoding": "gzip", "x-nonce": "mine" } });
  expect(gunzipSync(got.body).toString()).toBe("<p>a</p><script>x</script>");
  expect(got.headers["content-security-policy"]).toContain(`'nonce-${nonce ?? ""}'`);
  expect(nonce).not.toBe("mine");
});

test("Next sees a page request and a believable address, whatever was sent", async () => {
  let seen: IncomingMessage["headers"] = {};
  stage.next = (req, res) => { seen = req.headers; return html("<p>a</p>")(req, res); };
  await ask("/claims/x", { headers: { rsc: "1", "x-forwarded-for": "6.6.6.6", "content-security-policy": "x" } });
  expect(seen["x-forwarded-for"]).toBe("127.0.0.1");
  expect([seen["rsc"], seen["content-security-policy"]]).toEqual([undefined, undefined]);
});

test("a built file is pressed once and then kept", async () => {
  stage.next = (_req, res) => { res.setHeader("Content-Type", "text/css"); res.end("body{}"); };
  const got = await ask("/_next/static/a.css", { headers: { "accept-encoding": "gzip" } });
  expect([got.headers["content-encoding"], gunzipSync(got.body).toString()]).toEqual(["gzip", "body{}"]);
  expect(got.headers["cache-control"]).toContain("immutable");
});

test("HEAD says what GET says: whether a page is there stands in its body", async () => {
  stage.next = (req, res) => {
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.end(req.method === "HEAD" ? "" : '<html><head><meta name="isnad-status" content="404"></head><body><p>none</p></body></html>');
  };
  const [got, head] = [await ask("/nope"), await ask("/nope", { method: "HEAD" })];
  expect([got.status, head.status, head.body.length]).toEqual([404, 404, 0]);
  expect(head.headers["cache-control"]).toBe("no-store");
});

test.each(["PUT", "DELETE", "PATCH", "POST"])("a page cannot be asked to %s", async (method) => {
  stage.next = html("<p>a page</p>");
  const got = await ask("/claims/x", { method });
  expect([got.status, got.headers.allow, got.body.length]).toEqual([405, "GET, HEAD, OPTIONS", 0]);
});

test("OPTIONS names what a page can be asked", async () => {
  expect((await ask("/", { method: "OPTIONS" })).headers.allow).toBe("GET, HEAD, OPTIONS");
});

test.each(["/_next/static/chunks/nope.css", "/api/nope", "/desk/nope"])("what is not at %s may not be kept", async (path) => {
  stage.next = html("<p>none</p>", 404);
  const got = await ask(path);
  expect([got.status, got.headers["cache-control"]]).toEqual([404, "no-store"]);
});
