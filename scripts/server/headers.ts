import { randomBytes } from "node:crypto";
import type { RouteKind } from "./route.ts";

/** Flat name, value, name, value … as `writeHead` takes it. */
type Flat = string[];

/** Seconds a shared cache may keep a page: short, so that a renewal is seen soon everywhere. */
const PAGE_CACHE = "public, max-age=0, s-maxage=5, stale-while-revalidate=60";

export const cacheControl = { page: PAGE_CACHE, none: "no-store", fresh: "no-cache" } as const;

type Policy = Readonly<Record<string, string>>;

const readers: Policy = {
  "default-src": "'none'",
  "script-src": "'self' 'inline-speculation-rules'",
  "style-src": "'self'",
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'self'",
};

const desk = (nonce: string): Policy => ({
  ...readers,
  "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'`,
  "style-src": `'self' 'nonce-${nonce}'`,
  "img-src": "'self' data: blob:",
  "frame-ancestors": "'none'",
});

/** Next's development client evaluates, styles inline and talks over a socket. */
const development: Policy = {
  ...readers,
  "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self' ws: wss:",
};

const machines: Policy = { "default-src": "'none'", "frame-ancestors": "'none'", "base-uri": "'none'", "form-action": "'none'" };

const written = (policy: Policy): string => Object.entries(policy).map(([name, value]) => `${name} ${value}`).join("; ");

const isSecure = (): boolean => (process.env["PUBLIC_URL"] ?? "").startsWith("https:");

/** What every answer carries, whatever it is. */
const common = (): Flat => [
  "X-Content-Type-Options", "nosniff",
  "Referrer-Policy", "strict-origin-when-cross-origin",
  "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy", "same-origin",
  ...(isSecure() ? ["Strict-Transport-Security", "max-age=31536000"] : []),
];

/** All headers of a stored page but those of its body. */
export function pageHeaders(etag: string, link: string | null): Flat {
  return [
    "ETag", etag,
    "Cache-Control", PAGE_CACHE,
    "Vary", "Accept-Encoding",
    "Content-Security-Policy", written(readers),
    ...common(),
    ...(link === null ? [] : ["Link", link]),
  ];
}

/** A page of the server's own, with the hash of its one inline style. */
export const ownPageHeaders = (styleHash: string): Flat => [
  "Cache-Control", cacheControl.none,
  "Content-Security-Policy", written({ ...machines, "style-src": `'sha256-${styleHash}'` }),
  ...common(),
];

export const makeNonce = (): string => randomBytes(18).toString("base64url");

function policyFor(kind: RouteKind, nonce: string, dev: boolean): Policy {
  switch (kind) {
    case "desk":
      return dev ? development : desk(nonce);
    case "reader":
      return dev ? development : readers;
    case "api":
    case "asset":
      return machines;
  }
}

/** The Content-Security-Policy of an answer; `nonce` counts on the desk only. */
export const policyText = (kind: RouteKind, nonce: string, dev: boolean): string => written(policyFor(kind, nonce, dev));

/** The security headers of an answer that Next gives, as name and value pairs. */
export function securityHeaders(kind: RouteKind, nonce: string, dev: boolean): [string, string][] {
  const flat = ["Content-Security-Policy", policyText(kind, nonce, dev), ...common()];
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([flat[at] ?? "", flat[at + 1] ?? ""]);
  return pairs;
}
