import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MIGRATED_SCHEMA, MIGRATIONS, SCHEMA } from "./folder.ts";

const schema = (path: string, content: string): DiffTarget => ({ tag: "schemaDatamodel", files: [{ path, content }] });

async function migratedSchema(root: string): Promise<DiffTarget> {
  try {
    return schema("schema.prisma", await readFile(join(root, MIGRATED_SCHEMA), "utf8"));
  } catch {
    return { tag: "empty" };
  }
}

/**
 * The SQL from the schema of the newest migration to today's. Two texts are compared, not two databases: a database has
 * generated columns and indexes that the schema cannot say, and a comparison would drop them.
 */
async function diffSql(root: string, connectionString: string): Promise<string> {
  const { withEngine } = await import("./engine.ts");
  const text = await readFile(join(root, SCHEMA), "utf8");
  const params = {
    from: await migratedSchema(root),
    to: schema("schema.prisma", text),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  };
  const result = await withEngine(connectionString, text, [], (engine) => engine.diff(params));
  return result.stdout ?? "";
}

const stamp = (now: Date): string => now.toISOString().replaceAll(/[-:T]/g, "").slice(0, 14);

/** Writes prisma/migrations/<time>_<name>/migration.sql; returns its path, or null when nothing changed. */
export async function writeMigration(root: string, connectionString: string, name: string, now: Date): Promise<string | null> {
  const sql = await diffSql(root, connectionString);
  if (/^\s*(-- This is an empty migration\.)?\s*$/.test(sql)) return null;
  const folder = join(root, MIGRATIONS, `${stamp(now)}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  await copyFile(join(root, SCHEMA), join(root, MIGRATED_SCHEMA));
  return join(folder, "migration.sql");
}
