import type { Env } from "#lib/env.ts";
import { databaseUrl, runningUrl, startCluster } from "../postgres/cluster.ts";
import { claimForCommand } from "./claim-folder.ts";
import { prepareFolder } from "./folder.ts";
import { generate, isGenerated } from "./generate.ts";
import { checkGiven } from "./given.ts";
import { until } from "./process.ts";
import { Refused } from "./refused.ts";
import { onStop } from "./shutdown.ts";

const PATIENCE = 60_000;

/** The database of the app that runs there; it may be starting just now. */
async function borrowed(folder: string): Promise<string> {
  await until(() => runningUrl(folder) !== null, PATIENCE);
  const url = runningUrl(folder);
  if (url === null) throw new Refused("postgres_failed", { reason: "", log: folder });
  return url;
}

async function embedded(folder: string): Promise<string> {
  prepareFolder(folder);
  const lock = await claimForCommand(folder);
  if (lock === null) return borrowed(folder);
  onStop(lock.release);
  const starting = startCluster(folder);
  onStop(async () => (await starting.catch(() => null))?.stop());
  return databaseUrl(await starting);
}

/**
 * The database for a command, whether the app runs or not: DATABASE_URL, else the running embedded one, else started
 * for the command and stopped when it leaves. Sets DATABASE_URL, so lib/db/client.ts may be imported afterwards.
 */
export async function databaseForCommand(root: string, env: Env): Promise<string> {
  if (!isGenerated(root)) await generate(root);
  if (env.DATABASE_URL !== undefined) await checkGiven(env.DATABASE_URL);
  const url = env.DATABASE_URL ?? (await embedded(env.DATA_DIR));
  process.env["DATABASE_URL"] = url;
  return url;
}
