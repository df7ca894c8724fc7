import { expect, test } from "vitest";
import { clientAddress, setClientAddress } from "./address.ts";

test.each([
  ["nobody trusted: the socket's", "1.1.1.1, 2.2.2.2", 0, "9.9.9.9"],
  ["one proxy: what it wrote last", "1.1.1.1, 2.2.2.2", 1, "2.2.2.2"],
  ["two proxies: what the outer one wrote", "6.6.6.6, 1.1.1.1, 2.2.2.2", 2, "1.1.1.1"],
  ["fewer entries than proxies", "1.1.1.1", 3, "1.1.1.1"],
  ["a proxy that wrote nothing", undefined, 1, "9.9.9.9"],
  ["empty entries", " , ", 1, "9.9.9.9"],
])("%s", (_what, header, proxies, address) => {
  expect(clientAddress(header, "9.9.9.9", proxies)).toBe(address);
});

test("an IPv4 address is written as one", () => {
  expect(clientAddress(undefined, "::ffff:10.0.0.7", 0)).toBe("10.0.0.7");
  expect(clientAddress(undefined, "2001:db8::7", 0)).toBe("2001:db8::7");
});

test("what a stranger says about where it comes from is dropped", () => {
  const headers = { "x-forwarded-for": "1.1.1.1", "x-real-ip": "1.1.1.1", forwarded: "for=1.1.1.1", "x-forwarded-host": "evil.example", host: "isnad.example" };
  setClientAddress(headers, "9.9.9.9", 0);
  expect(headers).toEqual({ "x-forwarded-for": "9.9.9.9", "x-real-ip": "9.9.9.9", host: "isnad.example" });
});

test("a trusted proxy's host and protocol stay", () => {
  const headers = { "x-forwarded-for": "6.6.6.6, 1.1.1.1", "x-forwarded-host": "isnad.example", "x-forwarded-proto": "https" };
  setClientAddress(headers, "127.0.0.1", 1);
  expect(headers).toEqual({ "x-forwarded-for": "1.1.1.1", "x-real-ip": "1.1.1.1", "x-forwarded-host": "isnad.example", "x-forwarded-proto": "https" });
});
