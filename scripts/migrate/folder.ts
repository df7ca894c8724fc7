import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

export const MIGRATIONS = "prisma/migrations";
export const SCHEMA = "prisma/schema.prisma";
/** The schema as of the newest migration: what the next one is compared with. */
export const MIGRATED_SCHEMA = "prisma/migrations/schema.prisma";

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** All migrations in order. The checksum is the one Prisma keeps in `_prisma_migrations`: SHA-256 of the text, hex. */
export async function readMigrations(root: string): Promise<Migration[]> {
  const entries = await readdir(join(root, MIGRATIONS), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(root, MIGRATIONS, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** The shape the schema engine asks for. */
export const migrationList = (root: string, migrations: readonly Migration[]): MigrationList => ({
  baseDir: join(root, MIGRATIONS),
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
  })),
});
