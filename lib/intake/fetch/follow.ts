import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { Allowance } from "./address.ts";
import { NotFetched } from "./failure.ts";
import { get } from "./request.ts";
import { locate } from "./target.ts";

/** What holds for all steps of a fetch; `signal` ends them together. */
export type Journey = { readonly allow: Allowance; readonly signal: AbortSignal; readonly headers: OutgoingHttpHeaders };

/** Where a question led in the end, and the head of what came back. */
export type Answer = { readonly url: URL; readonly status: number; readonly message: IncomingMessage };

/** Asked before each place is; throws what forbids it. */
export type Before = (url: URL) => Promise<void>;

const MOST_REDIRECTS = 5;

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Node gives the bytes of a header as Latin-1; those beyond ASCII are part of the address as they are, mostly UTF-8. */
const inAscii = (location: string): string => location.replaceAll(/[\u0080-\u00ff]/gu, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);

/** Where a redirect leads: an address of the web, without a name and password in it. */
function placeOf(location: string, from: URL): URL {
  const place = inAscii(location);
  const url = URL.canParse(place, from) ? new URL(place, from) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "") throw new NotFetched("fetch_redirect_refused");
  return url;
}

/** Follows redirects, five at most; each place is checked anew, and `before` has its say before it is asked. Cookies are not kept. */
export async function follow(start: URL, journey: Journey, before: Before): Promise<Answer> {
  const seen = new Set<string>();
  let url = start;
  let cookies = false;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const target = await locate(url, journey.allow, journey.signal);
    await before(url);
    const message = await get(target, journey.headers, journey.signal);
    const status = message.statusCode ?? 0;
    const { location } = message.headers;
    if (!isRedirect(status) || location === undefined) return { url, status, message };
    message.destroy();
    seen.add(url.href);
    cookies ||= message.headers["set-cookie"] !== undefined;
    url = placeOf(location, url);
    if (seen.has(url.href)) break;
  }
  throw new NotFetched(cookies && seen.has(url.href) ? "fetch_cookies" : "fetch_redirects");
}
