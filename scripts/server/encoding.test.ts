import { expect, test } from "vitest";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compressOnce, encodingFor, isCompressible } from "./encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0, br;q=0", "identity"],
  ["*", "br"],
  ["*;q=0.5, br;q=0", "gzip"],
  ["identity, gzip;q=0.5", "identity"],
  ["GZIP", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "identity"],
  ["gzip;q=nonsense", "identity"],
])("Accept-Encoding %s gets %s", (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
  expect(encodingFor(header)).toBe(encoding);
});

test("what is compressed comes back", async () => {
  const body = Buffer.from("نفى الكرملين ".repeat(200));
  expect(brotliDecompressSync(await compressOnce(body, "br"))).toEqual(body);
  expect(gunzipSync(await compressOnce(body, "gzip"))).toEqual(body);
  expect(await compressOnce(body, "identity")).toBe(body);
});

test.each([
  ["text/html; charset=utf-8", true],
  ["application/feed+json", true],
  ["image/svg+xml", true],
  ["text/event-stream", false],
  ["image/png", false],
  ["font/woff2", false],
])("%s shrinks: %s", (type, shrinks) => {
  expect(isCompressible(type)).toBe(shrinks);
});
