import type { IncomingMessage, ServerResponse } from "node:http";
import { encodingFor } from "./encoding.ts";
import { encoded, keyOf } from "./route.ts";
import type { Page } from "./press.ts";
import type { PageStore } from "./store.ts";

/** Whether `If-None-Match` names this tag; weakly, as the standard asks for GET. */
export function matches(header: string, etag: string): boolean {
  if (header === etag || header === "*") return true;
  const bare = etag.replace(/^W\//, "");
  return header.split(",").some((part) => part.trim().replace(/^W\//, "") === bare);
}

export function answerPage(req: IncomingMessage, res: ServerResponse, page: Page): void {
  const known = req.headers["if-none-match"];
  if (known !== undefined && matches(known, page.etag)) {
    res.writeHead(304, page.unchanged);
    res.end();
    return;
  }
  const { head, body } = page.answers[encodingFor(req.headers["accept-encoding"])];
  // Node leaves the body out of an answer to HEAD by itself.
  res.writeHead(200, head);
  res.end(body);
}

/** The same addresses come again and again: working one out costs more than finding it. */
const MEMO = 8_192;
const LONGEST = 600;
const known = new Map<string, string | null>();

function keyFor(url: string): string | null {
  const memo = known.get(url);
  if (memo !== undefined) return memo;
  const key = keyOf(encoded(url));
  if (known.size >= MEMO) known.clear();
  if (url.length <= LONGEST) known.set(url, key);
  return key;
}

/** The stored page that answers this request, unless Next is to be asked again. This is the path of nearly all requests. */
export function storedPage(req: IncomingMessage, store: PageStore, now: () => number = Date.now): Page | undefined {
  if (store.size === 0 || (req.method !== "GET" && req.method !== "HEAD")) return undefined;
  const key = keyFor(req.url ?? "/");
  const page = key === null ? undefined : store.get(key);
  return page === undefined || page.staleAt <= now() ? undefined : page;
}
