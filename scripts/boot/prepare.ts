import pg from "pg";
import { migrate } from "../migrate/apply.ts";
import { say } from "./say.ts";

/** Nobody but the demo has written here, if anybody: it is empty, filled, or was left half filled by a start that was killed. */
const UNTOUCHED = `SELECT NOT EXISTS (SELECT 1 FROM "Revision" WHERE "actorKind" <> 'command_line' OR "actorName" <> 'demo') AS untouched`;

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
  const { rows } = await client.query<{ untouched: boolean }>(UNTOUCHED);
  if (rows[0]?.untouched !== true) return;
  const { seedDemo } = await import("#prisma/seed.ts");
  await seedDemo(new Date(), () => { say("steps.seed"); });
}

/** Migrates, and fills an empty database, or one where that was cut short, with the demo cases when `demo`. DATABASE_URL must be set to `url`. */
export async function prepareDatabase(root: string, url: string, demo: boolean): Promise<void> {
  await alone(url, async (client) => {
    const { applied, edited } = await migrate(root, url, (count) => { say("steps.migrating", { count }); });
    for (const name of edited) say("steps.migration_edited", { name });
    if (applied.length > 0) say("steps.migrated", { count: applied.length });
    if (demo) await seed(client);
  });
}
