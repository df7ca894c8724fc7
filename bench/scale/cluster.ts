import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { onStop } from "#scripts/boot/shutdown.ts";
import { migrate } from "#scripts/migrate/apply.ts";
import { once, startCluster, type Cluster } from "#scripts/postgres/cluster.ts";
import { fill } from "./fill.ts";

/** While it is filled, nothing needs to survive a power cut. */
const FILLING = ["fsync=off", "full_page_writes=off", "max_wal_size=8GB", "wal_level=minimal", "max_wal_senders=0"].flatMap((setting) => ["-c", setting]);

export type Scaled = { readonly url: string; readonly log: string };

async function isFilled(cluster: Cluster): Promise<boolean> {
  const rows = await once(cluster.url("isnad"), `SELECT 1 FROM "Claim" LIMIT 1`);
  return rows.length > 0;
}

/**
 * A server of its own in `folder` that holds so many claims, filled there the first time and kept for the next; measured
 * with the settings of the product.
 */
export async function scaled(root: string, folder: string, claims: number, responses: number, note: (text: string) => void): Promise<Scaled> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const filling = await startCluster(folder, FILLING);
  const url = filling.url("isnad");
  try {
    await migrate(root, url);
    if (!(await isFilled(filling))) await fill(url, claims, responses, note);
  } finally {
    await filling.stop();
  }
  const cluster = await startCluster(folder);
  onStop(cluster.stop);
  return { url: cluster.url("isnad"), log: join(folder, "postgres.log") };
}
