import pg from "pg";
import { migrate } from "../migrate/apply.ts";
import { say } from "./say.ts";

const EMPTY = `SELECT NOT EXISTS (SELECT 1 FROM "Party") AND NOT EXISTS (SELECT 1 FROM "Article") AS empty`;

/** Several app servers may start on one database at once: one after the other looks and does what is left. */
async function alone<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('isnad start'))");
    return await work(client);
  } finally {
    await client.end();
  }
}

async function seed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ empty: boolean }>(EMPTY);
  if (rows[0]?.empty !== true) return;
  say("steps.seed");
  const { seedDemo } = await import("#prisma/seed.ts");
  await seedDemo();
}

/** Migrates, and fills an empty database with the demo cases when `demo`. DATABASE_URL must be set to `url`. */
export async function prepareDatabase(root: string, url: string, demo: boolean): Promise<void> {
  await alone(url, async (client) => {
    const { applied, edited } = await migrate(root, url);
    for (const name of edited) say("steps.migration_edited", { name });
    if (applied.length > 0) say("steps.migrated", { count: applied.length });
    if (demo) await seed(client);
  });
}
