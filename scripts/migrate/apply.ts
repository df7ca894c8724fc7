import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { Refused, wordsOf } from "../boot/refused.ts";
import { once } from "../postgres/cluster.ts";
import { readMigrations, migrationList, SCHEMA } from "./folder.ts";
import type { Migration } from "./folder.ts";

const FILTERS = { externalTables: [], externalEnums: [] };

type Row = { migration_name: string; checksum: string; finished: boolean };
const RECORDED = `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`;

async function recordedIn(connectionString: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const found = await client.query<{ found: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS found`);
    if (found.rows[0]?.found == null) return [];
    return (await client.query<Row>(RECORDED)).rows;
  } finally {
    await client.end();
  }
}

export type Difference = { readonly missing: string[]; readonly edited: string[]; readonly unknown: string[]; readonly failed: string[] };

/**
 * What the database lacks; what was edited after it had been applied there; what the database has and the folder has
 * not (an older program on newer data); what began and never finished (nothing of it was kept).
 */
export function compare(migrations: readonly Migration[], recorded: readonly Row[]): Difference {
  const applied = new Map(recorded.filter((row) => row.finished).map((row) => [row.migration_name, row.checksum]));
  const names = new Set(migrations.map(({ name }) => name));
  return {
    missing: migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name),
    edited: migrations.filter(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum).map(({ name }) => name),
    unknown: [...applied.keys()].filter((name) => !names.has(name)),
    failed: recorded.filter((row) => !row.finished).map((row) => row.migration_name),
  };
}

async function applyAll(root: string, connectionString: string, migrations: readonly Migration[], failed: readonly string[]) {
  const { withEngine } = await import("./engine.ts");
  const schemaText = await readFile(join(root, SCHEMA), "utf8");
  const input = { migrationsList: migrationList(root, migrations), filters: FILTERS };
  return withEngine(connectionString, schemaText, migrations.map(({ sql }) => sql), async (engine) => {
    for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName });
    return (await engine.applyMigrations(input)).appliedMigrationNames;
  });
}

/**
 * A migration that rewrites a record leaves the old rows lying beside the new, and no figures of them: until that is put right questions take
 * several times as long. Where it cannot be done now, on a full disk for one, the database does it by itself later.
 */
const tidy = (url: string): Promise<unknown> => once(url, "VACUUM (ANALYZE)").catch(() => undefined);

/**
 * Applies what is missing and returns the names, and which were edited since (worth a warning, as in Prisma). One cheap query decides whether the engine (5 MB of WebAssembly) is
 * needed at all, since every start comes through here. Of a database with a record in it `beginning` hears before how many are missing: some
 * rewrite a large record, which takes minutes; and it is tidied afterwards. Refuses when a migration fails, and on data of a newer program.
 */
export async function migrate(root: string, connectionString: string, beginning: (missing: number) => void = () => undefined): Promise<{ applied: string[]; edited: string[] }> {
  const migrations = await readMigrations(root);
  const { missing, edited, unknown, failed } = compare(migrations, await recordedIn(connectionString));
  if (unknown[0] !== undefined) throw new Refused("database_newer", { name: unknown[0] });
  if (missing[0] === undefined) return { applied: [], edited };
  const isNew = missing.length === migrations.length;
  if (!isNew) beginning(missing.length);
  const applied = await applyAll(root, connectionString, migrations, failed).catch(async (error: unknown) => {
    const left = compare(migrations, await recordedIn(connectionString)).missing[0] ?? missing[0];
    throw new Refused("migration_failed", { name: left ?? "", reason: wordsOf(error) });
  });
  if (!isNew) await tidy(connectionString);
  return { applied, edited };
}
