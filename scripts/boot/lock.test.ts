import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, isLock, takeLock } from "./lock.ts";
import { processInfo } from "./process.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leave = (content: string): void => writeFileSync(join(folder, "lock"), content);
const startedAt = processInfo(process.pid)?.startedAt ?? "";

test("taken once, told to the second, free again after release", () => {
  const first = takeLock(folder, "app", 3000);
  expect(isLock(first)).toBe(true);
  expect(takeLock(folder, "command")).toEqual({ kind: "app", pid: process.pid, startedAt, port: 3000 });
  if (isLock(first)) first.release();
  expect(holderOf(folder)).toBeNull();
  expect(isLock(takeLock(folder, "command"))).toBe(true);
  expect(readdirSync(folder)).toEqual(["lock"]);
});

test.each([
  ["a process that is gone", JSON.stringify({ kind: "app", pid: 2 ** 30, startedAt: "1", port: 3000 })],
  ["another process under the same number", JSON.stringify({ kind: "app", pid: process.pid, startedAt: "1", port: 3000 })],
  ["a file cut off in the middle", '{"kind":"app","pi'],
])("%s holds nothing", (_, content) => {
  leave(content);
  expect(holderOf(folder)).toBeNull();
  expect(isLock(takeLock(folder, "app", 3001))).toBe(true);
  expect(holderOf(folder)?.port).toBe(3001);
});
