import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import ar from "#messages/ar/lost.json" with { type: "json" };
import en from "#messages/en/lost.json" with { type: "json" };
import { ownPageHeaders } from "./headers.ts";
import { kindOf } from "./route.ts";

/** Seconds after which a client may ask again. */
const RETRY_AFTER = "5";

const STYLE = `:root{color-scheme:light dark}body{margin:0;min-block-size:100vh;display:grid;align-content:center;justify-items:center;gap:2.5rem;
font:1.0625rem/1.8 "IBM Plex Sans Arabic","Noto Naskh Arabic",system-ui,sans-serif;background:Canvas;color:CanvasText}
section{max-inline-size:32rem;padding-inline:1.5rem}h1,h2{font-size:1.375rem;margin:0 0 .5rem}p{margin:0 0 .75rem}a{color:LinkText}
section+section{border-block-start:1px solid color-mix(in srgb,currentColor 20%,transparent);padding-block-start:2.5rem}`;

type Words = { readonly title: string; readonly text: string; readonly again: string };

const section = (words: Words, locale: "ar" | "en", heading: "h1" | "h2"): string =>
  `<section lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}"><${heading}>${words.title}</${heading}><p>${words.text}</p><a href="">${words.again}</a></section>`;

const page = (locale: "ar" | "en"): string => {
  const [one, two] = locale === "ar" ? [section(ar, "ar", "h1"), section(en, "en", "h2")] : [section(en, "en", "h1"), section(ar, "ar", "h2")];
  const { title } = locale === "ar" ? ar : en;
  return `<!doctype html><html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body>${one}${two}</body></html>`;
};

const styleHash = createHash("sha256").update(STYLE).digest("base64");
const bodies = { ar: Buffer.from(page("ar")), en: Buffer.from(page("en")), api: Buffer.from(JSON.stringify({ error: { code: "unavailable", message: en.text } })) };

/** 503 while the database cannot be reached: a page in both languages, or the API's shape. */
export function answerLost(req: IncomingMessage, res: ServerResponse): void {
  const path = req.url ?? "/";
  const api = kindOf(path) === "api";
  const body = api ? bodies.api : bodies[path === "/en" || path.startsWith("/en/") ? "en" : "ar"];
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  const type = api ? "application/json" : "text/html";
  res.writeHead(503, [...ownPageHeaders(styleHash), "Content-Type", `${type}; charset=utf-8`, "Content-Length", String(body.length), "Retry-After", RETRY_AFTER]);
  res.end(body);
}
