import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";

// The ordinary `prisma migrate` downloads an engine, which a closed network does not let through. This is the same
// engine as WebAssembly out of an npm package; the database is reached through our own driver.
let loaded = false;

async function load(): Promise<void> {
  if (loaded) return;
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = await readFile(join(dirname(script), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") Reflect.apply(start, undefined, []);
  loaded = true;
}

const FINISHED = `UPDATE "_prisma_migrations" SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/**
 * The adapter's own `executeScript` cuts a script at every semicolon, also inside a function or a comment, and runs the
 * pieces one by one. Here a script is one statement list, so one transaction, and a migration is marked as finished
 * inside it: killed at any moment it is either done or not begun.
 */
class WholeScripts extends PrismaPg {
  #migrations = new Set<string>();
  readonly #pools: { end: () => Promise<void> }[] = [];
  lastError: unknown = null;

  setMigrations(scripts: readonly string[]): void {
    this.#migrations = new Set(scripts);
  }

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    this.#pools.push(pool);
    adapter.executeScript = async (script) => {
      try {
        await pool.query(this.#migrations.has(script) ? `${script}\n;${FINISHED}` : script);
      } catch (error) {
        this.lastError = error;
        throw error;
      }
    };
    return adapter;
  }

  /** The engine leaves its connections open, and a database that has one cannot be a template. */
  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }
}

/**
 * Runs `use` with an engine bound to the database; `schemaText` is the Prisma schema, `scripts` are the texts of the
 * migrations. The engine is freed at the end. What is thrown are the database's own words, not the engine's about them.
 */
export async function withEngine<T>(
  connectionString: string,
  schemaText: string,
  scripts: readonly string[],
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const factory = new WholeScripts({ connectionString });
  factory.setMigrations(scripts);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await bindings.SchemaEngine.new({ datamodels: [["schema.prisma", schemaText]] }, () => undefined, adapter);
  try {
    return await use(engine);
  } catch (error) {
    throw factory.lastError ?? error;
  } finally {
    engine.free();
    await factory.close();
  }
}
