import type { IncomingMessage, ServerResponse } from "node:http";
import { cleanRequest } from "./address.ts";
import { answerPage, matches } from "./answer.ts";
import { answerAsset } from "./assets.ts";
import type { Assets } from "./assets.ts";
import { compressOnce, encodingFor, isCompressible } from "./encoding.ts";
import { filterLinks, isEmpty, isInParts, retryIn, statusIn, withoutScripts } from "./filter.ts";
import { cacheControl, makeNonce, policyText, securityHeaders } from "./headers.ts";
import { intercept } from "./intercept.ts";
import type { Plan } from "./intercept.ts";
import { answerMethod } from "./methods.ts";
import { answerFailed, answerLost } from "./lost.ts";
import { bodyHeaders, etagOf } from "./press.ts";
import type { Readiness } from "./ready.ts";
import { keyOf, kindOf } from "./route.ts";
import type { RouteKind } from "./route.ts";
import type { PageStore } from "./store.ts";

/** What the way to Next needs. `proxies`: how many proxies in front are believed. */
export type Means = {
  readonly dev: boolean;
  readonly proxies: number;
  readonly store: PageStore;
  readonly assets: Assets;
  readonly readiness: Readiness;
  readonly next: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
};

const typeOf = (res: ServerResponse): string => String(res.getHeader("content-type") ?? "");
const isHtml = (res: ServerResponse): boolean => typeOf(res).startsWith("text/html");

/** Hands a request to Next and sees to it that what comes back follows the rules of its kind. */
export async function forward(req: IncomingMessage, res: ServerResponse, means: Means): Promise<void> {
  const url = req.url ?? "/";
  const kind = kindOf(url.split("?", 1)[0] ?? url);
  // Whether a page is there only its body says; Node leaves it out of an answer to HEAD by itself.
  if (kind === "reader" && !means.dev && req.method === "HEAD") req.method = "GET";
  const nonce = kind === "desk" ? makeNonce() : "";
  cleanRequest(req, means.proxies, kind === "reader" && !means.dev);
  // Next reads the nonce for its own scripts from here.
  if (kind === "desk" && !means.dev) {
    req.headers["content-security-policy"] = policyText(kind, nonce, means.dev);
    req.headers["x-nonce"] = nonce;
  }
  for (const [name, value] of securityHeaders(kind, nonce, means.dev)) res.setHeader(name, value);
  if (!means.dev && answerMethod(req, res, kind)) return;
  intercept(res, {
    plan: () => planFor(req, res, kind, means),
    release: (_res, body) => release(req, res, body, { kind, url, means }),
  });
  await means.next(req, res);
}

function planFor(req: IncomingMessage, res: ServerResponse, kind: RouteKind, means: Means): Plan {
  if (res.statusCode >= 500 && kind !== "asset") return "hold";
  if (means.dev) return "pass";
  if (kind === "reader") dressReader(res);
  else if (res.statusCode >= 400) res.setHeader("Cache-Control", cacheControl.none);
  if (kind === "reader" && isHtml(res)) return "hold";
  if (kind === "asset" && req.method === "GET" && res.statusCode === 200) return "hold";
  const bodiless = req.method === "HEAD" || res.statusCode === 204 || res.statusCode === 304 || res.hasHeader("content-encoding");
  const wants = encodingFor(req.headers["accept-encoding"]) !== "identity";
  return !bodiless && wants && isCompressible(typeOf(res)) ? "gzip" : "pass";
}

const NEXTS_OWN = ["x-nextjs-cache", "x-nextjs-prerender", "x-nextjs-stale-time", "x-nextjs-postponed", "x-next-cache-tags", "x-powered-by"];

/** Next speaks of a year, even on what is missing, and varies on headers that only its own client sends. */
function dressReader(res: ServerResponse): void {
  for (const name of NEXTS_OWN) res.removeHeader(name);
  const link = filterLinks([res.getHeader("link") ?? ""].flat().join(", "));
  if (link === "") res.removeHeader("link");
  else res.setHeader("Link", link);
  // Next writes the address of a redirect twice.
  const [location] = [res.getHeader("location") ?? []].flat();
  if (location !== undefined) res.setHeader("Location", location);
  if (!isHtml(res) && res.statusCode < 300) return;
  res.setHeader("Vary", "Accept-Encoding");
  const own = String(res.getHeader("cache-control") ?? "");
  if (res.statusCode >= 400) res.setHeader("Cache-Control", cacheControl.none);
  else res.setHeader("Cache-Control", /no-store|private|no-cache/.test(own) ? cacheControl.fresh : cacheControl.page);
}

type Held = { readonly kind: RouteKind; readonly url: string; readonly means: Means };

async function release(req: IncomingMessage, res: ServerResponse, body: Buffer, { kind, url, means }: Held): Promise<void> {
  if (res.statusCode >= 500 && !(await means.readiness.check())) answerLost(req, res);
  else if (kind === "asset" && res.statusCode === 200) await releaseAsset(req, res, body, url, means.assets);
  else if (kind !== "reader" || means.dev) res.end(body);
  else if (res.statusCode >= 500) answerFailed(req, res);
  else await releasePage(req, res, body, url, means.store);
}

async function releaseAsset(req: IncomingMessage, res: ServerResponse, body: Buffer, url: string, assets: Assets): Promise<void> {
  const asset = await assets.keep(url, typeOf(res), body);
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  answerAsset(req, res, asset);
}

/** A page that was just stored is sent as stored; any other readers' page is filtered and compressed for this once. */
async function releasePage(req: IncomingMessage, res: ServerResponse, body: Buffer, url: string, store: PageStore): Promise<void> {
  const key = keyOf(url);
  const stored = res.statusCode === 200 && key !== null ? store.get(key) : undefined;
  if (stored === undefined) return releaseOnce(req, res, body.toString("utf8"), url);
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  answerPage(req, res, stored);
}

async function releaseOnce(req: IncomingMessage, res: ServerResponse, html: string, url: string): Promise<void> {
  if (isInParts(html) || (isEmpty(html) && (res.statusCode < 300 || res.statusCode >= 400))) console.error(`Unreadable without scripts: ${url}`);
  const page = Buffer.from(withoutScripts(html));
  res.statusCode = res.statusCode === 200 ? (statusIn(html) ?? 200) : res.statusCode;
  const retry = res.statusCode === 429 ? retryIn(html) : null;
  if (retry !== null) res.setHeader("Retry-After", retry);
  res.removeHeader("content-length");
  res.removeHeader("etag");
  if (res.statusCode === 200) res.setHeader("ETag", etagOf(page));
  else if (res.statusCode >= 400) res.setHeader("Cache-Control", cacheControl.none);
  const known = req.headers["if-none-match"];
  if (res.statusCode === 200 && known !== undefined && matches(known, etagOf(page))) {
    res.writeHead(304);
    res.end();
    return;
  }
  const encoding = encodingFor(req.headers["accept-encoding"]);
  const sent = await compressOnce(page, encoding);
  const head = bodyHeaders(sent, encoding);
  for (let at = 0; at + 1 < head.length; at += 2) res.setHeader(head[at] ?? "", head[at + 1] ?? "");
  res.end(sent);
}
