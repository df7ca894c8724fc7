import { createHash } from "node:crypto";
import type { Refusal } from "#lib/domain/result.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import type { Locale } from "#lib/paths.ts";

/** Statuses of refusals that are about the asking, not about what was sent. */
const STATUS: Readonly<Record<string, number>> = {
  body_invalid: 400,
  key_needed: 401,
  signed_out: 401,
  key_scope: 403,
  not_allowed: 403,
  unknown_record: 404,
  unknown_address: 404,
  method_refused: 405,
  body_too_large: 413,
  stale: 409,
  too_fast: 429,
  broken: 500,
  disk_full: 507,
};

/** Programs read the code; people who debug them read the sentence, in English unless they ask for Arabic. */
const localeOf = (request: Request): Locale => (/^\s*ar\b/iu.test(request.headers.get("accept-language") ?? "") ? "ar" : "en");

const FRESH = { "Cache-Control": "no-store" } as const;

function extraHeaders(refusal: Refusal): Record<string, string> {
  if (refusal.code === "method_refused") return { Allow: String(refusal.values?.["allowed"]) };
  if (refusal.code === "key_needed") return { "WWW-Authenticate": 'Bearer realm="isnad"' };
  const seconds = refusal.values?.["seconds"];
  return refusal.code === "too_fast" && seconds !== undefined ? { "Retry-After": String(seconds) } : {};
}

/** `{"error":{"code","message","field?"}}` with its status: the first of what is wrong. */
export function refusedAnswer(request: Request, [refusal]: readonly [Refusal, ...Refusal[]]): Response {
  const { code, field } = refusal;
  const error = { code, message: refusalWords(localeOf(request), refusal), ...(field === undefined ? {} : { field }) };
  return Response.json({ error }, { status: STATUS[code] ?? 422, headers: { ...FRESH, Vary: "Accept-Language", ...extraHeaders(refusal) } });
}

type Handler = (request: Request) => Promise<Response>;

/** A fault of ours is answered in the API's own shape, and told to whoever runs this in the server's log, without what was asked. */
export const answering =
  (handler: Handler): Handler =>
  async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      console.error(`${request.method} ${new URL(request.url).pathname}`, error);
      return refusedAnswer(request, [{ code: "broken" }]);
    }
  };

/** What an address answers to `OPTIONS`, and to methods that it does not take. */
export function methodsOf(...taken: readonly string[]): { readonly options: () => Response; readonly other: (request: Request) => Response } {
  const allowed = [...taken, "OPTIONS"].join(", ");
  return {
    options: () => new Response(null, { status: 204, headers: { Allow: allowed } }),
    other: (request) => refusedAnswer(request, [{ code: "method_refused", values: { allowed } }]),
  };
}

/** What only the bearer of a key may see. */
export const ownAnswer = (body: unknown): Response => Response.json(body, { headers: FRESH });

const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "").split(",").some((known) => known.trim().replace(/^W\//u, "") === etag || known.trim() === "*");

/** What everybody may see and caches may keep for seconds; 304 to who has it already. */
export function publicAnswer(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = { ETag: etag, "Cache-Control": "public, max-age=0, s-maxage=5, stale-while-revalidate=60" };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": "application/json; charset=utf-8" } });
}
