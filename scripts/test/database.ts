import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holderOf, takeLock } from "../boot/lock.ts";
import { migrate } from "../migrate/apply.ts";
import { once, startCluster } from "../postgres/cluster.ts";
import { livingPostmaster, stopPostmaster } from "../postgres/postmaster.ts";

/** A PostgreSQL of its own for one test run, with the migrated template that each test database is a copy of. */
export type TestDatabase = {
  /** The server's address without a database, ending in a slash. */
  readonly base: string;
  readonly create: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const PREFIX = "isnad-test-";
const TEMPLATE = "isnad_template";

/** Nothing here needs to survive a power cut. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"].flatMap((setting) => ["-c", setting]);

/** What killed test runs left behind: their servers are stopped, their folders removed. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (holderOf(folder) !== null) continue;
    const left = livingPostmaster(join(folder, "postgres"));
    if (left !== null) await stopPostmaster(left.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Open to PostgreSQL's own account, which may enter but not look. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  takeLock(folder, "command");
  chmodSync(folder, 0o711);
  return folder;
}

/** Makes a copy of the template, in place of an older one of that name; returns its address. */
export async function createCopy(base: string, name: string): Promise<string> {
  await once(`${base}postgres`, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await once(`${base}postgres`, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return `${base}${name}`;
}

export async function startTestDatabase(root: string): Promise<TestDatabase> {
  await sweep();
  const folder = makeFolder();
  const cluster = await startCluster(folder, FAST);
  const base = cluster.url("");
  await once(cluster.url("postgres"), `CREATE DATABASE ${TEMPLATE}`);
  await migrate(root, cluster.url(TEMPLATE));
  const stop = async (): Promise<void> => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { base, create: (name) => createCopy(base, name), stop };
}
