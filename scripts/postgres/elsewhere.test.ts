import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clusterElsewhere, noteCluster } from "./elsewhere.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "isnad-elsewhere-"));

test("a folder that never noted anything has its database where it is made", () => {
  expect(clusterElsewhere(folder(), "/var/lib/isnad/a/postgres")).toBeNull();
});

test("a copy of the folder knows where its database stood", () => {
  const [first, copy] = [folder(), folder()];
  noteCluster(first, "/var/lib/isnad/a/postgres");
  cpSync(first, copy, { recursive: true });
  expect([clusterElsewhere(first, "/var/lib/isnad/a/postgres"), clusterElsewhere(copy, "/var/lib/isnad/b/postgres")]).toEqual([null, "/var/lib/isnad/a/postgres"]);
});
