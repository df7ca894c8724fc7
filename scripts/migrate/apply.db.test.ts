import { expect, inject, test } from "vitest";
import { once } from "../postgres/cluster.ts";
import { migrate } from "./apply.ts";

test("says before it begins how many migrations are missing, and nothing where none is", async () => {
  const [base, name] = [inject("databaseBase"), `isnad_migrated_${String(process.pid)}`];
  await once(`${base}postgres`, `CREATE DATABASE ${name}`);
  const heard: number[] = [];
  const hear = (missing: number): void => void heard.push(missing);
  const { applied } = await migrate(process.cwd(), `${base}${name}`, hear);
  expect(applied.length).toBeGreaterThan(0);
  expect(heard).toEqual([applied.length]);
  expect((await migrate(process.cwd(), `${base}${name}`, hear)).applied).toEqual([]);
  expect(heard).toHaveLength(1);
  await once(`${base}postgres`, `DROP DATABASE ${name} WITH (FORCE)`);
});
