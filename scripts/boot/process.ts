import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** `startedAt` tells a process from a later one under the same number; only its equality means something. */
export type ProcessInfo = { readonly name: string; readonly startedAt: string };

/** A line of /proc/<pid>/stat: `pid (name) state … starttime`; the name may hold spaces and brackets. */
export function parseStat(line: string): ProcessInfo | null {
  const end = line.lastIndexOf(")");
  const rest = line.slice(end + 2).split(" ");
  const startedAt = rest[19];
  if (end < 0 || startedAt === undefined || rest[0] === "Z" || rest[0] === "X") return null;
  return { name: line.slice(line.indexOf("(") + 1, end), startedAt };
}

function fromPs(pid: number): ProcessInfo | null {
  try {
    const line = execFileSync("ps", ["-o", "lstart=,comm=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim();
    return { startedAt: line.slice(0, 24), name: line.slice(24).trim().split("/").at(-1) ?? "" };
  } catch {
    return null;
  }
}

/** A living process, or null; a zombie counts as dead, since in a container nobody may be there to bury it. */
export function processInfo(pid: number): ProcessInfo | null {
  if (process.platform !== "linux") return fromPs(pid);
  try {
    return parseStat(readFileSync(`/proc/${String(pid)}/stat`, "utf8"));
  } catch {
    return null;
  }
}

/** The whole command line of a process, arguments joined by spaces; empty when it is gone or hidden from us. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return "";
  }
}

/** Asks every 25 ms until `probe` holds; false when `milliseconds` have passed. */
export async function until(probe: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await probe())) {
    if (Date.now() > end) return false;
    await pause(25);
  }
  return true;
}
