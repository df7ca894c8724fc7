import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "../boot/refused.ts";

/** PostgreSQL refuses to run as root; then it runs as this account. */
export type Account = { readonly uid: number; readonly gid: number };

const NAME = "postgres";

/** A line of /etc/passwd: `name:x:uid:gid:…`. */
export function findAccount(passwd: string, name: string): Account | null {
  const fields = passwd.split("\n").map((line) => line.split(":")).find((line) => line[0] === name);
  const uid = Number(fields?.[2]);
  const gid = Number(fields?.[3]);
  return fields !== undefined && Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

const lookUp = (): Account | null => findAccount(readFileSync("/etc/passwd", "utf8"), NAME);

/** Debian's and Red Hat's way first, then Alpine's. */
function create(): void {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", NAME], { stdio: "pipe" });
  } catch {
    execFileSync("adduser", ["-S", "-D", "-H", NAME], { stdio: "pipe" });
  }
}

/** The account PostgreSQL runs as: null means our own. As root the user `postgres`, made when it is missing. */
export function postgresAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  try {
    if (lookUp() === null) create();
  } catch {
    throw new Refused("no_postgres_user");
  }
  const account = lookUp();
  if (account === null) throw new Refused("no_postgres_user");
  return account;
}

/** Tried, not computed: rights of every folder above, mount options and access lists all count. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

export function canRun(account: Account, native: string): boolean {
  const postgres = join(native, "bin", "postgres");
  return spawnSync(postgres, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}
