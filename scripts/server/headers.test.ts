import { afterEach, expect, test, vi } from "vitest";
import { makeNonce, pageHeaders, policyText, securityHeaders } from "./headers.ts";

afterEach(() => { vi.unstubAllEnvs(); });

test("readers' pages run no inline script and nothing from elsewhere", () => {
  const policy = policyText("reader", "", false);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("base-uri 'none'");
  const scripts = /script-src ([^;]+)/.exec(policy)?.[1];
  expect(scripts).toBe("'self' 'inline-speculation-rules'");
  expect(policy).not.toContain("unsafe-eval");
});

test("the desk runs what carries this request's nonce", () => {
  expect(policyText("desk", "abc", false)).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policyText("desk", "abc", false)).toContain("frame-ancestors 'none'");
  expect(makeNonce()).not.toBe(makeNonce());
  expect(makeNonce()).toMatch(/^[\w-]{24}$/);
});

test("only in development is the policy loose", () => {
  for (const kind of ["reader", "desk", "api", "asset"] as const) expect(policyText(kind, "n", false)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(policyText("reader", "", true)).toContain("'unsafe-eval'");
});

test("HSTS only where the public address is https", () => {
  const names = (): string[] => securityHeaders("reader", "", false).map(([name]) => name);
  vi.stubEnv("PUBLIC_URL", "http://isnad.example");
  expect(names()).not.toContain("Strict-Transport-Security");
  vi.stubEnv("PUBLIC_URL", "https://isnad.example");
  expect(names()).toContain("Strict-Transport-Security");
});

test("a stored page's headers are flat pairs, short-lived and shared", () => {
  const flat = pageHeaders('W/"x"', null);
  expect(flat.length % 2).toBe(0);
  expect(flat[flat.indexOf("Cache-Control") + 1]).toMatch(/^public, max-age=0, s-maxage=\d, stale-while-revalidate=\d+$/);
  expect(flat).toContain("nosniff");
  expect(flat).not.toContain("Link");
  expect(pageHeaders('W/"x"', "</a.woff2>; rel=preload; as=font")).toContain("Link");
});
