import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refused, wordsOf } from "../boot/refused.ts";
import { majorOf } from "./binaries.ts";
import type { Place } from "./place.ts";

const run = promisify(execFile);
const LOCALE = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=ar", "--locale=C"];

/** The superuser's password: random, made once, readable by us alone. */
export function keptPassword(state: string): string {
  const file = join(state, "postgres.password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** initdb reads the password from a file that its account, and nobody else, can read. */
async function initdb(place: Place, folder: string, password: string): Promise<void> {
  const aside = mkdtempSync(join(tmpdir(), "isnad-"));
  const file = join(aside, "password");
  try {
    writeFileSync(file, password, { mode: 0o600 });
    if (place.account !== null) for (const path of [file, aside]) chownSync(path, place.account.uid, place.account.gid);
    const flags = [`--pgdata=${folder}`, `--pwfile=${file}`, "--username=postgres", "--auth=scram-sha-256", ...LOCALE];
    await run(join(place.native, "bin", "initdb"), flags, { ...place.account, cwd: "/", env: { ...process.env, LC_ALL: "C" } });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Data written by another major version of PostgreSQL cannot be read by this one. */
function checkVersion(place: Place): void {
  const found = readFileSync(join(place.cluster, "PG_VERSION"), "utf8").trim();
  const wanted = majorOf(place.version);
  if (found !== wanted) throw new Refused("cluster_version", { found, wanted, folder: place.cluster });
}

export const isInitialised = (place: Place): boolean => existsSync(join(place.cluster, "PG_VERSION"));

/** Makes the cluster when there is none; made aside and renamed, so that a killed first start leaves nothing half done. */
export async function initialise(place: Place, password: string): Promise<void> {
  if (isInitialised(place)) return checkVersion(place);
  const draft = `${place.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  chmodSync(draft, 0o700);
  if (place.account !== null) chownSync(draft, place.account.uid, place.account.gid);
  try {
    await initdb(place, draft, password);
  } catch (error) {
    throw new Refused("postgres_failed", { reason: wordsOf(error).trim().split("\n").at(-1) ?? "", log: draft });
  }
  renameSync(draft, place.cluster);
}
