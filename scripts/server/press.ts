import { createHash } from "node:crypto";
import { filterLinks, withoutScripts } from "./filter.ts";
import { pageHeaders } from "./headers.ts";
import { brotli, gzip } from "./encoding.ts";
import type { Encoding } from "./encoding.ts";

/** A page as Next hands it over: the HTML with its scripts, and its headers. `revalidate`: seconds, or false. */
export type Rendered = {
  readonly html: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly revalidate: number | false;
};

/** `head`: flat name, value, name, value … as `writeHead` takes it without copying. */
type Answer = { readonly head: string[]; readonly body: Buffer };

/** A page ready to send. `bytes`: what it takes in the store; `staleAt`: from when Next is asked again, ms. */
export type Page = {
  readonly etag: string;
  readonly answers: Readonly<Record<Encoding, Answer>>;
  readonly unchanged: string[];
  readonly rendered: Omit<Rendered, "html">;
  readonly storedAt: number;
  readonly staleAt: number;
  readonly bytes: number;
};

/** Headers and map entries around the bodies, roughly. */
const OVERHEAD = 4_096;

/** Weak, because one tag stands for all encodings of the same page. */
export const etagOf = (body: Buffer): string => `W/"${createHash("sha1").update(body).digest("base64url").slice(0, 20)}"`;

/** Next's preload headers without those for scripts; null when none is left. */
function linkOf(headers: Rendered["headers"]): string | null {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === "link");
  const value = name === undefined ? undefined : headers[name];
  const link = filterLinks(Array.isArray(value) ? value.join(", ") : (value ?? ""));
  return link === "" ? null : link;
}

/** Takes the framework's scripts out, compresses once, and prepares the headers of every answer. */
export async function pressPage(rendered: Rendered, now: number = Date.now()): Promise<Page> {
  const { html, ...rest } = rendered;
  const identity = Buffer.from(withoutScripts(html));
  const [br, gz] = await Promise.all([brotli(identity), gzip(identity)]);
  const etag = etagOf(identity);
  const unchanged = pageHeaders(etag, linkOf(rest.headers));
  const answer = (body: Buffer, encoding?: Encoding): Answer => ({
    body,
    head: [...unchanged, ...bodyHeaders(body, encoding)],
  });
  return {
    etag,
    unchanged,
    answers: { br: answer(br, "br"), gzip: answer(gz, "gzip"), identity: answer(identity) },
    rendered: rest,
    storedAt: now,
    staleAt: rest.revalidate === false ? Infinity : now + rest.revalidate * 1_000,
    bytes: identity.length + br.length + gz.length + OVERHEAD,
  };
}

export function bodyHeaders(body: Buffer, encoding?: Encoding): string[] {
  const plain = ["Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length)];
  return encoding === undefined || encoding === "identity" ? plain : [...plain, "Content-Encoding", encoding];
}
