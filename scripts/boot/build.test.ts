import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOf } from "./hash.ts";
import { isBuilt } from "./build.ts";

let root = "";
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const hash = (): string => hashOf(root, ["app", "lib", "package.json"], ["v24"], ["lib/db/generated"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "isnad-hash-"));
  write("app/page.tsx", "one");
  write("lib/a.ts", "two");
  write("package.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ["a changed file", () => write("lib/a.ts", "three")],
  ["a new file", () => write("lib/b.ts", "")],
  ["a file under another name", () => { rmSync(join(root, "lib/a.ts")); write("lib/b.ts", "two"); }],
  ["a changed package.json", () => write("package.json", '{"a":1}')],
])("%s changes the hash", (_, change) => {
  const before = hash();
  expect(hash()).toBe(before);
  change();
  expect(hash()).not.toBe(before);
});

test.each([
  ["a test", () => write("lib/a.test.ts", "x")],
  ["the generated client", () => write("lib/db/generated/client.ts", "x")],
  ["what is not listed", () => write("README.md", "x")],
])("%s does not", (_, change) => {
  const before = hash();
  change();
  expect(hash()).toBe(before);
});

test("another Node changes it", () => {
  expect(hashOf(root, ["app"], ["v24"])).not.toBe(hashOf(root, ["app"], ["v25"]));
});

test("a build without its stamp, or with another's, is not current", () => {
  expect(isBuilt(root, ".next")).toBe(false);
  write(".next/BUILD_ID", "x");
  expect(isBuilt(root, ".next")).toBe(false);
  write(".next/isnad-build", "of other sources");
  expect(isBuilt(root, ".next")).toBe(false);
});
