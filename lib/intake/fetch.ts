import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { isBinary } from "./binary.ts";
import { decodeBytes } from "./decode.ts";
import { NO_ALLOWANCE, type Allowance } from "./fetch/address.ts";
import { readBody, readStart } from "./fetch/body.ts";
import { NotFetched, failureOf, failureOfStatus, shortened, type FetchCode } from "./fetch/failure.ts";
import { follow, type Answer, type Before, type Journey } from "./fetch/follow.ts";
import { permissionOf, type RobotsAnswer } from "./fetch/robots.ts";

/** A page as it came: `url` is where it was found in the end. */
export type Fetched = {
  readonly kind: "page";
  readonly url: string;
  readonly type: "html" | "text";
  readonly text: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** The site says that nothing changed since the page with the given `etag` or `lastModified`. */
export type Unchanged = { readonly kind: "unchanged" };

export type FetchOptions = {
  /** The address of this site, for the user agent; null when it has none. */
  readonly publicUrl: string | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** For tests alone: hosts that are not public and may still be asked. */
  readonly allow?: Allowance;
  /** Milliseconds for everything together; tests shorten it. */
  readonly timeLimit?: number;
};

const TIME_LIMIT = 10_000;
const MOST_BYTES = 5_000_000;
const MOST_ROBOTS = 512_000;
/** Control characters that a page may hold by mistake; a picture or an archive has many more. */
const MOST_CONTROLS = 20;

/** Who asks: our name, and where to complain. */
const userAgent = (publicUrl: string | null): string => (publicUrl === null ? "Isnad/1.0" : `Isnad/1.0 (+${new URL(publicUrl).href.replace(/\/$/u, "")})`);

function headersOf(options: FetchOptions): OutgoingHttpHeaders {
  return {
    "User-Agent": userAgent(options.publicUrl),
    Accept: "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8",
    "Accept-Language": "ar, en;q=0.5",
    "Accept-Encoding": "gzip, deflate, br",
    ...(options.etag == null ? {} : { "If-None-Match": options.etag }),
    ...(options.lastModified == null ? {} : { "If-Modified-Since": options.lastModified }),
  };
}

/** The rules of a robots.txt that we read: of one without end its start (RFC 9309 asks for 500 KiB at least), without the line that was cut. */
async function rulesIn(message: IncomingMessage, signal: AbortSignal): Promise<string> {
  const bytes = await readStart(message, MOST_ROBOTS, signal);
  const { text } = decodeBytes(bytes);
  return bytes.length < MOST_ROBOTS ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}

const WITHOUT_SENSE: ReadonlySet<FetchCode> = new Set<FetchCode>(["fetch_redirects", "fetch_redirect_refused", "fetch_cookies", "fetch_type_refused"]);

/** A site's robots.txt. What keeps us from asking keeps us from the page too; a file without sense counts as none. */
async function askRobots(robots: URL, journey: Journey): Promise<RobotsAnswer> {
  try {
    const { status, message } = await follow(robots, { ...journey, headers: { "User-Agent": journey.headers["User-Agent"] } }, () => Promise.resolve());
    if (status !== 200) message.destroy();
    return { status, text: status === 200 ? await rulesIn(message, journey.signal) : "" };
  } catch (error) {
    const failure = failureOf(error, journey.signal);
    if (WITHOUT_SENSE.has(failure.code)) return { status: 404, text: "" };
    throw failure;
  }
}

const typeOf = (message: IncomingMessage): "html" | "text" => {
  const type = (message.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "text/plain") return "text";
  if (!/^[\w.+-]+\/[\w.+-]+$/u.test(type)) throw new NotFetched("fetch_type_missing");
  throw new NotFetched("fetch_type_refused", { type: shortened(type) });
};

async function read({ url, status, message }: Answer, signal: AbortSignal): Promise<Fetched | Unchanged> {
  try {
    if (status === 304) return { kind: "unchanged" };
    if (status !== 200) throw failureOfStatus(status);
    const type = typeOf(message);
    const { etag, "last-modified": lastModified, "content-type": contentType } = message.headers;
    const { text } = decodeBytes(await readBody(message, MOST_BYTES, signal), contentType ?? null);
    if (isBinary(text, MOST_CONTROLS)) throw new NotFetched("fetch_type_refused", { type: /^%PDF/u.test(text) ? "application/pdf" : "application/octet-stream" });
    return { kind: "page", url: url.href, type, text, etag: etag ?? null, lastModified: lastModified ?? null };
  } finally {
    message.destroy();
  }
}

/**
 * Fetches an article's page from the public web and from nowhere else: every name, and the name behind every redirect (five at
 * most), is looked up by us and must lead to public addresses, and the connection goes to the address that was checked. Ports
 * 80 and 443, robots.txt respected, ten seconds and five megabytes for all, HTML and plain text only. Failures are refusals
 * beside the field `url`.
 */
export async function fetchArticle(address: string, options: FetchOptions): Promise<Result<Fetched | Unchanged, FetchCode>> {
  if (!URL.canParse(address)) return refuse("address_invalid", "url");
  const signal = AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT);
  const journey: Journey = { allow: options.allow ?? NO_ALLOWANCE, signal, headers: headersOf(options) };
  const mayRead: Before = async (url) => {
    const permission = await permissionOf(url, (robots) => askRobots(robots, journey));
    if (permission !== "allowed") throw new NotFetched(permission === "failed" ? "fetch_robots_failed" : "fetch_robots");
  };
  try {
    return done(await read(await follow(new URL(address), journey, mayRead), signal));
  } catch (error) {
    const failure = failureOf(error, signal);
    return refuse(failure.code, "url", failure.values);
  }
}

/** Where a question led and what came back, without its body. */
export type Visited = { readonly url: string; readonly status: number; readonly contentLocation: string | null };

/** Asks an address as `fetchArticle` does, with the same guard on every hop, for an answer of which only the head is wanted. Robots.txt is not asked. */
export async function visit(address: string, options: FetchOptions): Promise<Result<Visited, FetchCode>> {
  if (!URL.canParse(address)) return refuse("address_invalid", "url");
  const signal = AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT);
  try {
    const { url, status, message } = await follow(new URL(address), { allow: options.allow ?? NO_ALLOWANCE, signal, headers: headersOf(options) }, () => Promise.resolve());
    message.destroy();
    return done({ url: url.href, status, contentLocation: message.headers["content-location"] ?? null });
  } catch (error) {
    const failure = failureOf(error, signal);
    return refuse(failure.code, "url", failure.values);
  }
}
