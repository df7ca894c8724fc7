import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { once } from "../postgres/cluster.ts";
import { migrate } from "./apply.ts";
import { readMigrations } from "./folder.ts";

const base = inject("databaseBase");
const name = `isnad_migrated_${String(process.pid)}`;
const url = `${base}${name}`;

const LAST = "20261127300100_names_held";
const UNDO = `DROP FUNCTION isnad_parties_holding(tsquery, integer, boolean); DELETE FROM _prisma_migrations WHERE migration_name = '${LAST}'`;
const tidied = (): Promise<unknown[]> => once(url, `SELECT relname FROM pg_stat_user_tables WHERE relname = 'Claim' AND last_vacuum IS NOT NULL AND last_analyze IS NOT NULL`);

beforeAll(() => once(`${base}postgres`, `CREATE DATABASE ${name}`));
afterAll(() => once(`${base}postgres`, `DROP DATABASE ${name} WITH (FORCE)`));

test("fills a new database silently; of one with a record it says before it begins how many are missing, and tidies it afterwards", async () => {
  const heard: number[] = [];
  const hear = (missing: number): void => void heard.push(missing);
  const all = (await readMigrations(process.cwd())).map((migration) => migration.name);
  expect((await migrate(process.cwd(), url, hear)).applied).toEqual(all);
  expect(heard).toEqual([]);

  expect((await migrate(process.cwd(), url, hear)).applied).toEqual([]);
  expect(heard).toEqual([]);
  expect(await tidied()).toEqual([]);

  await once(url, UNDO);
  expect((await migrate(process.cwd(), url, hear)).applied).toEqual([LAST]);
  expect(heard).toEqual([1]);
  expect(await tidied()).toEqual([{ relname: "Claim" }]);
});
