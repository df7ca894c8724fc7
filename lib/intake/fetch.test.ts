import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import type { RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { fetchArticle, type FetchOptions } from "./fetch.ts";
import { testSite, type TestSite } from "./testing.ts";

const sites: TestSite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

const PAGE = "<html><body><p>نفى المتحدث ذلك.</p></body></html>";
const HTML = { "Content-Type": "text/html; charset=utf-8" };

const trickle: RequestListener = (_request, response) => {
  response.writeHead(200, HTML);
  const drops = setInterval(() => response.write("x"), 20);
  response.on("close", () => clearInterval(drops));
};

/** A site that answers its pages as told, and has no robots.txt unless the pages name one. */
async function serve(pages: Readonly<Record<string, RequestListener>>): Promise<TestSite> {
  const site = await testSite((request, response) => {
    const page = pages[request.url ?? ""];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  sites.push(site);
  return site;
}

const html: RequestListener = (_request, response) => void response.writeHead(200, HTML).end(PAGE);
const redirect = (to: string): RequestListener => (_request, response) => void response.writeHead(302, { Location: to }).end();

async function outcome(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  const result = await fetchArticle(address, { publicUrl: null, ...options });
  return result.ok ? result.value.kind : result.refusals[0].code;
}

describe("where a fetch may go", () => {
  it.each([
    ...["http://127.0.0.1/", "http://localhost/", "http://localhost./", "http://LOCALHOST/", "http://127.1/", "http://2130706433/", "http://0x7f.0.0.1/", "http://0177.0.0.1/"],
    ...["http://0/", "http://0.0.0.0/", "http://[::]/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/"],
    ...["http://10.1.2.3/", "http://192.168.0.1/", "http://172.16.0.1/", "http://100.64.0.1/", "http://169.254.169.254/latest/meta-data/", "https://[fd00:ec2::254]/"],
    ...["http://１２７.０.０.１/", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://ｌｏｃａｌｈｏｓｔ/", "http://224.0.0.1/"],
  ])("refuses %s", async (address) => {
    expect(await outcome(address)).toBe("fetch_address_refused");
  });

  it.each([
    ["http://8.8.8.8:22/", "fetch_port_refused"],
    ["https://8.8.8.8:8443/", "fetch_port_refused"],
    ["http://user:pass@example.org/", "fetch_credentials"],
    ["file:///etc/passwd", "address_invalid"],
    ["gopher://example.org/", "address_invalid"],
    ["not an address", "address_invalid"],
    ["http://name.invalid/", "fetch_host_unknown"],
  ])("answers %s with %s", async (address, code) => {
    expect(await outcome(address)).toBe(code);
  });

  it("checks every redirect anew", async () => {
    const { origin, allow } = await serve({ "/out": redirect("http://169.254.169.254/latest/"), "/self": redirect("http://127.0.0.1:1/"), "/file": redirect("file:///etc/passwd"), "/named": redirect("http://a:b@example.org/"), "/broken": redirect("http://[") });
    expect(await outcome(`${origin}/out`, { allow })).toBe("fetch_address_refused");
    expect(await outcome(`${origin}/self`, { allow })).toBe("fetch_port_refused");
    for (const path of ["/file", "/named", "/broken"]) expect(await outcome(origin + path, { allow }), path).toBe("fetch_redirect_refused");
  });

  it("checks where robots.txt leads too", async () => {
    const { origin, allow } = await serve({ "/robots.txt": redirect("http://10.0.0.1/"), "/": html });
    expect(await outcome(origin, { allow })).toBe("fetch_address_refused");
  });

  it("follows five redirects and no more", async () => {
    const hops = Object.fromEntries([1, 2, 3, 4, 5, 6].map((hop) => [`/${String(hop)}`, redirect(`/${String(hop - 1)}`)]));
    const { origin, allow } = await serve({ ...hops, "/0": html });
    expect(await outcome(`${origin}/5`, { allow })).toBe("page");
    expect(await outcome(`${origin}/6`, { allow })).toBe("fetch_redirects");
  });
});

describe("where a redirect leads", () => {
  it.each([
    ["letters as they are", Buffer.from("/خبر").toString("latin1")],
    ["letters in percent signs", "/%D8%AE%D8%A8%D8%B1"],
  ])("is read in %s", async (_, location) => {
    const { origin, allow } = await serve({ "/short": redirect(location), "/%D8%AE%D8%A8%D8%B1": html });
    expect(await outcome(`${origin}/short`, { allow })).toBe("page");
  });

  it("may be itself, until a cookie comes back", async () => {
    const walled: RequestListener = (request, response) => void response.writeHead(request.headers.cookie === undefined ? 302 : 200, { ...HTML, Location: "/", "Set-Cookie": "seen=1" }).end(PAGE);
    const { origin, allow } = await serve({ "/": walled, "/loop": redirect("/loop") });
    expect(await outcome(origin, { allow })).toBe("fetch_cookies");
    expect(await outcome(`${origin}/loop`, { allow })).toBe("fetch_redirects");
  });
});

describe("what a fetch brings", () => {
  it("gives the text, where it was found, and what to ask with next time", async () => {
    const tagged: RequestListener = (_request, response) => void response.writeHead(200, { ...HTML, ETag: '"v1"', "Last-Modified": "Fri, 25 Oct 2024 10:00:00 GMT" }).end(PAGE);
    const { origin, allow, asked } = await serve({ "/old": redirect("/new"), "/new": tagged });
    const result = await fetchArticle(`${origin}/old`, { publicUrl: "https://isnad.example/", allow });
    expect(result).toMatchObject({ ok: true, value: { kind: "page", url: `${origin}/new`, type: "html", text: PAGE, etag: '"v1"' } });
    expect(new Set(asked.map(({ headers }) => headers["user-agent"]))).toEqual(new Set(["Isnad/1.0 (+https://isnad.example)"]));
  });

  it("asks whether anything changed", async () => {
    const same: RequestListener = (request, response) => void response.writeHead(request.headers["if-none-match"] === '"v1"' ? 304 : 500).end();
    const { origin, allow } = await serve({ "/": same });
    expect(await outcome(origin, { allow, etag: '"v1"' })).toBe("unchanged");
  });

  it.each<[string, RequestListener, string]>([
    ["gzip", (_, response) => void response.writeHead(200, { ...HTML, "Content-Encoding": "gzip" }).end(gzipSync(PAGE)), "page"],
    ["brotli", (_, response) => void response.writeHead(200, { ...HTML, "Content-Encoding": "br" }).end(brotliCompressSync(PAGE)), "page"],
    ["deflate", (_, response) => void response.writeHead(200, { ...HTML, "Content-Encoding": "deflate" }).end(deflateSync(PAGE)), "page"],
    ["deflate without its frame", (_, response) => void response.writeHead(200, { ...HTML, "Content-Encoding": "deflate" }).end(deflateRawSync(PAGE)), "page"],
    ["deflate of nothing", (_, response) => void response.writeHead(200, { ...HTML, "Content-Encoding": "deflate" }).end(), "page"],
    ["a packing we do not know", (_, response) => void response.writeHead(200, { ...HTML, "Content-Encoding": "zstd" }).end(PAGE), "fetch_type_refused"],
    ["too much", (_, response) => void response.writeHead(200, HTML).end(Buffer.alloc(5_000_001, "x")), "fetch_too_large"],
    ["a bomb", (_, response) => void response.writeHead(200, { ...HTML, "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000, "x"))), "fetch_too_large"],
    ["a document that its server calls a page", (_, response) => void response.writeHead(200, HTML).end("%PDF-1.7\n1 0 obj"), "fetch_type_refused"],
    ["a picture", (_, response) => void response.writeHead(200, { "Content-Type": "image/png" }).end("x"), "fetch_type_refused"],
    ["no type", (_, response) => void response.writeHead(200).end("x"), "fetch_type_missing"],
    ["a type that is none", (_, response) => void response.writeHead(200, { "Content-Type": "<b>" }).end("x"), "fetch_type_missing"],
    ["a wall", (_, response) => void response.writeHead(403, HTML).end(), "fetch_forbidden"],
    ["a page that is gone", (_, response) => void response.writeHead(410, HTML).end(), "fetch_gone"],
    ["too many questions", (_, response) => void response.writeHead(429, HTML).end(), "fetch_limited"],
    ["a failing site", (_, response) => void response.writeHead(503, HTML).end(), "fetch_status"],
    ["a broken connection", (_, response) => void response.socket?.destroy(), "fetch_unreachable"],
    ["silence", () => undefined, "fetch_timeout"],
    ["a trickle", trickle, "fetch_timeout"],
  ])("meets %s", async (_, page, expected) => {
    const { origin, allow } = await serve({ "/": page });
    expect(await outcome(origin, { allow, timeLimit: expected === "fetch_timeout" ? 300 : 10_000 })).toBe(expected);
  });

  it.each([
    [{ "Content-Type": `image/${"x".repeat(3000)}` }, `image/${"x".repeat(54)}…`],
    [{ ...HTML, "Content-Encoding": "y".repeat(3000) }, `${"y".repeat(60)}…`],
  ])("says a type no longer than a line", async (headers, type) => {
    const { origin, allow } = await serve({ "/": (_, response) => void response.writeHead(200, headers).end("x") });
    expect(await fetchArticle(origin, { publicUrl: null, allow })).toMatchObject({ ok: false, refusals: [{ code: "fetch_type_refused", values: { type } }] });
  });

  it.each([
    ["User-agent: *\nDisallow: /closed", "/closed/1", "fetch_robots"],
    ["User-agent: *\nDisallow: /closed", "/open", "page"],
    ["User-agent: Isnad\nDisallow: /", "/open", "fetch_robots"],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Isnad\nAllow: /", "/open", "page"],
  ])("keeps to «%s» at %s", async (rules, path, expected) => {
    const { origin, allow } = await serve({ "/robots.txt": (_, response) => void response.end(rules), "/open": html, "/closed/1": html });
    expect(await outcome(origin + path, { allow })).toBe(expected);
  });

  it("keeps to the start of a robots.txt without end, but not to a line that was cut", async () => {
    const rules = `User-agent: *\nDisallow: /closed\n${"# comment\n".repeat(51_197)}`;
    const endless: RequestListener = (_, response) => {
      response.writeHead(200, { "Content-Type": "text/plain", "Content-Encoding": "gzip" });
      response.write(gzipSync(`${rules.slice(0, 511_988)}\nDisallow: /nowhere`));
    };
    expect(rules.length).toBeGreaterThan(511_988);
    const { origin, allow } = await serve({ "/robots.txt": endless, "/open": html, "/closed/1": html });
    expect(await outcome(`${origin}/closed/1`, { allow, timeLimit: 3000 })).toBe("fetch_robots");
    expect(await outcome(`${origin}/open`, { allow, timeLimit: 3000 })).toBe("page");
  });

  it("reads nothing while robots.txt fails", async () => {
    const { origin, allow } = await serve({ "/robots.txt": (_, response) => void response.writeHead(503).end(), "/": html });
    expect(await outcome(origin, { allow })).toBe("fetch_robots_failed");
    expect(await outcome(origin, { allow })).toBe("fetch_robots_failed");
  });
});
