import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandLine, processInfo, until } from "../boot/process.ts";

/** What a server wrote into postmaster.pid. `status`: starting, ready, standby or stopping. */
export type Postmaster = { readonly pid: number; readonly folder: string; readonly port: number; readonly status: string };

/** The lines: pid, data folder, start time, port, socket folder, listen address, shared memory, status. */
export function parsePidFile(text: string): Postmaster | null {
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  const port = Number(lines[3] ?? Number.NaN);
  if (!Number.isInteger(pid) || pid === 0 || lines[1] === undefined) return null;
  return { pid, folder: lines[1], port: Number.isInteger(port) ? port : 0, status: lines[7] ?? "" };
}

export function readPidFile(cluster: string): Postmaster | null {
  try {
    return parsePidFile(readFileSync(join(cluster, "postmaster.pid"), "utf8"));
  } catch {
    return null;
  }
}

/** Any program may have the number by now, even a server of another cluster: the command line must name ours. */
const isOurs = (found: Postmaster, cluster: string): boolean =>
  (processInfo(found.pid)?.name ?? "").startsWith("postgres") && commandLine(found.pid).includes(`-D ${cluster} `);

/**
 * The living server of this cluster, or null. A file left by a dead one whose number another program has by now would
 * keep PostgreSQL from starting: it is removed.
 */
export function livingPostmaster(cluster: string): Postmaster | null {
  const found = readPidFile(cluster);
  if (found === null) return null;
  if (isOurs(found, cluster)) return found;
  if (processInfo(found.pid) !== null) rmSync(join(cluster, "postmaster.pid"), { force: true });
  return null;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone meanwhile, which is what was asked.
  }
}

/** SIGINT is PostgreSQL's fast shutdown (open transactions rolled back, all written), SIGQUIT its immediate one. */
export async function stopPostmaster(pid: number): Promise<void> {
  const gone = (): boolean => processInfo(pid) === null;
  for (const [name, patience] of [["SIGINT", 30_000], ["SIGQUIT", 10_000], ["SIGKILL", 5_000]] as const) {
    if (gone()) return;
    signal(pid, name);
    if (await until(gone, patience)) return;
  }
}
