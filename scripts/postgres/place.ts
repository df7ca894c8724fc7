import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { canEnter, canRun, postgresAccount } from "./account.ts";
import type { Account } from "./account.ts";
import { installedBinaries } from "./binaries.ts";

const SHARED = "/var/lib/isnad";

/** Where one cluster lives. `state` is DATA_DIR; `moved` is set when root's folders are closed to PostgreSQL's account. */
export type Place = {
  readonly state: string;
  readonly cluster: string;
  readonly native: string;
  readonly version: string;
  readonly account: Account | null;
  readonly moved: string | null;
};

function openFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
  return path;
}

/** A copy that others may read; made aside and renamed, so that a killed start leaves no half of one. */
function copyBinaries(native: string, version: string): string {
  const target = join(openFolder(SHARED), `postgres-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${String(process.pid)}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, target);
  return target;
}

const hashOf = (path: string): string => createHash("sha256").update(path).digest("hex").slice(0, 16);

/** Decides where the data and the binaries go. `state` must exist. */
export function choosePlace(state: string): Place {
  const { native, version } = installedBinaries();
  const account = postgresAccount();
  const real = realpathSync(state);
  const here = { state: real, cluster: join(real, "postgres"), native, version, account, moved: null };
  if (account === null) return here;
  const runnable = canRun(account, native) ? native : copyBinaries(native, version);
  if (canEnter(account, real)) return { ...here, native: runnable };
  const moved = openFolder(join(openFolder(SHARED), hashOf(real)));
  return { ...here, native: runnable, cluster: join(moved, "postgres"), moved };
}
