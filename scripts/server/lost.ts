import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import { ownPageHeaders } from "./headers.ts";
import { kindOf } from "./route.ts";

/** Seconds after which a client may ask again. */
const RETRY_AFTER = "5";

const STYLE = `:root{color-scheme:light dark}body{margin:0;min-block-size:100vh;display:grid;align-content:center;justify-items:center;gap:2.5rem;
font:1.0625rem/1.8 "IBM Plex Sans Arabic","Noto Naskh Arabic",system-ui,sans-serif;background:Canvas;color:CanvasText}
section{max-inline-size:32rem;padding-inline:1.5rem}h1,h2{font-size:1.375rem;margin:0 0 .5rem}p{margin:0 0 .75rem}a{color:LinkText}
section+section{border-block-start:1px solid color-mix(in srgb,currentColor 20%,transparent);padding-block-start:2.5rem}`;

type Words = { readonly title: string; readonly text: string; readonly again: string };
type Pair = Readonly<Record<Locale, Words>>;

const dirOf = (locale: Locale): string => (locale === "ar" ? "rtl" : "ltr");

const section = (words: Words, locale: Locale, heading: "h1" | "h2"): string =>
  `<section lang="${locale}" dir="${dirOf(locale)}"><${heading}>${words.title}</${heading}><p>${words.text}</p><a href="">${words.again}</a></section>`;

function page(words: Pair, locale: Locale): Buffer {
  const other = locale === "ar" ? "en" : "ar";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words[locale].title}</title><style>${STYLE}</style>`;
  const body = section(words[locale], locale, "h1") + section(words[other], other, "h2");
  return Buffer.from(`<!doctype html><html lang="${locale}" dir="${dirOf(locale)}"><head>${head}</head><body>${body}</body></html>`);
}

const styleHash = createHash("sha256").update(STYLE).digest("base64");

const bodies = (words: Pair, code: string) => ({
  ar: page(words, "ar"),
  en: page(words, "en"),
  api: Buffer.from(JSON.stringify({ error: { code, message: words.en.text } })),
});
const [ar, en] = [translator("ar", "site"), translator("en", "site")];
const wordsOf = (t: typeof ar, what: "lost" | "failed"): Words => ({ title: t(`down.${what}.title`), text: t(`down.${what}.text`), again: t(`down.${what}.again`) });
const lost = bodies({ ar: wordsOf(ar, "lost"), en: wordsOf(en, "lost") }, "unavailable");
const failed = bodies({ ar: wordsOf(ar, "failed"), en: wordsOf(en, "failed") }, "failed");

function send(req: IncomingMessage, res: ServerResponse, status: 500 | 503, all: typeof lost): void {
  const path = req.url ?? "/";
  const api = kindOf(path) === "api";
  const body = api ? all.api : all[path === "/en" || path.startsWith("/en/") ? "en" : "ar"];
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  const type = api ? "application/json" : "text/html";
  const retry = status === 503 ? ["Retry-After", RETRY_AFTER] : [];
  res.writeHead(status, [...ownPageHeaders(styleHash), "Content-Type", `${type}; charset=utf-8`, "Content-Length", String(body.length), ...retry]);
  res.end(body);
}

/** 503 while the database cannot be reached: a page in both languages, or the API's shape. */
export const answerLost = (req: IncomingMessage, res: ServerResponse): void => { send(req, res, 503, lost); };

/** 500 for a fault of ours, where Next's own page would need its script. */
export const answerFailed = (req: IncomingMessage, res: ServerResponse): void => { send(req, res, 500, failed); };
