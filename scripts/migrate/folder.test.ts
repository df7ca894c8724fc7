import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MIGRATED_SCHEMA, readMigrations, SCHEMA } from "./folder.ts";

const root = process.cwd();

test("no change of the schema lacks its migration", () => {
  expect(readFileSync(join(root, MIGRATED_SCHEMA), "utf8")).toBe(readFileSync(join(root, SCHEMA), "utf8"));
});

test("migrations are in order and none is empty", async () => {
  const migrations = await readMigrations(root);
  expect(migrations[0]?.name).toBe("20261123000000_text_functions");
  for (const { sql } of migrations) expect(sql.trim()).not.toBe("");
});
