import { onStop } from "#scripts/boot/shutdown.ts";
import { startTestDatabase } from "#scripts/test/database.ts";

/** A database of its own for one evaluation; its address is where lib/db/client.ts looks, so import that after this. */
export async function evalDatabase(root: string, name: string): Promise<string> {
  const database = await startTestDatabase(root);
  onStop(database.stop);
  const url = await database.create(name);
  process.env["DATABASE_URL"] = url;
  return url;
}
