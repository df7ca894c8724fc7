import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findAccount } from "./account.ts";
import { majorOf } from "./binaries.ts";
import { livingPostmaster, parsePidFile } from "./postmaster.ts";
import { reasonIn } from "./run.ts";

let cluster = "";
beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), "isnad-pid-"));
});
afterEach(() => rmSync(cluster, { recursive: true, force: true }));

const pidFile = (pid: number): string => [pid, cluster, 1795312861, 36845, "", "127.0.0.1", "  2097153  8", "ready   ", ""].join("\n");

test("a server's file is read; a half-written one is not, or only as far as it goes", () => {
  expect(parsePidFile(pidFile(42))).toEqual({ pid: 42, folder: cluster, port: 36845, status: "ready" });
  expect(parsePidFile("42\n/data\n")).toEqual({ pid: 42, folder: "/data", port: 0, status: "" });
  expect(parsePidFile("")).toBeNull();
  expect(parsePidFile("nonsense\n/data")).toBeNull();
});

test("no file, no server", () => {
  expect(livingPostmaster(cluster)).toBeNull();
});

test("another program under the number is no server, and its file would be in the way", () => {
  writeFileSync(join(cluster, "postmaster.pid"), pidFile(process.pid));
  expect(livingPostmaster(cluster)).toBeNull();
  expect(existsSync(join(cluster, "postmaster.pid"))).toBe(false);
});

test("a dead server is no server; PostgreSQL deals with its file itself", () => {
  writeFileSync(join(cluster, "postmaster.pid"), pidFile(2 ** 30));
  expect(livingPostmaster(cluster)).toBeNull();
  expect(existsSync(join(cluster, "postmaster.pid"))).toBe(true);
});

test("the reason is the line that says FATAL", () => {
  const log = "2026 LOG:  starting\n2026 FATAL:  could not map: No space left on device\n2026 LOG:  shut down\n";
  expect(reasonIn(log)).toBe("could not map: No space left on device");
  expect(reasonIn("Killed\n")).toBe("Killed");
});

test("an account is found by its whole name", () => {
  const passwd = "root:x:0:0:root:/root:/bin/bash\npostgres2:x:7:7::/:/bin/sh\npostgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash\n";
  expect(findAccount(passwd, "postgres")).toEqual({ uid: 101, gid: 104 });
  expect(findAccount(passwd, "nobody")).toBeNull();
});

test("the major version", () => {
  expect(majorOf("18.4.0-beta.17")).toBe("18");
});
