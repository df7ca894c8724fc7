import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../boot/port.ts";
import { until } from "../boot/process.ts";
import { Refused } from "../boot/refused.ts";
import { sharedBuffers } from "./memory.ts";
import type { Place } from "./place.ts";
import { readPidFile } from "./postmaster.ts";

const PATIENCE = 60_000;
/** Recovery after a crash reads what was written since the last checkpoint: minutes on a slow disk. */
const RECOVERY = 600_000;
const LOG_LIMIT = 4_000_000;

const logFile = (place: Place): string => join(place.state, "postgres.log");
const portFile = (place: Place): string => join(place.state, "postgres.port");

/** The log begins anew once it is large: nobody else turns it over. */
const openLog = (file: string): number =>
  openSync(file, (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT ? "w" : "a", 0o600);

function logSince(file: string, from: number): string {
  const size = statSync(file).size;
  const bytes = Buffer.alloc(Math.max(0, size - from));
  const handle = openSync(file, "r");
  readSync(handle, bytes, 0, bytes.length, from);
  closeSync(handle);
  return bytes.toString("utf8");
}

function keptPort(place: Place): number {
  try {
    return Number(readFileSync(portFile(place), "utf8")) || 0;
  } catch {
    return 0;
  }
}

/**
 * Loopback only, no socket file (two clusters would meet in /tmp); times are stored and spoken in UTC. Our questions are short: compiling
 * them, or starting further processes for one, takes longer than the answer.
 */
const flags = (place: Place, port: number): string[] => [
  "-D", place.cluster,
  "-p", String(port),
  ...["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC", "max_connections=100", "jit=off", "max_parallel_workers_per_gather=0", `shared_buffers=${sharedBuffers()}`].flatMap(
    (setting) => ["-c", setting],
  ),
];

type Attempt = { readonly pid: number } | { readonly log: string };

const isReady = (place: Place, pid: number | undefined): boolean => {
  const found = readPidFile(place.cluster);
  return found?.pid === pid && found?.status === "ready";
};

/** In a session of its own: Ctrl-C in the terminal is for us, and we stop the database last. */
async function attempt(place: Place, port: number, extra: readonly string[]): Promise<Attempt> {
  const file = logFile(place);
  const log = openLog(file);
  const from = statSync(file).size;
  const child = spawn(join(place.native, "bin", "postgres"), [...flags(place, port), ...extra], {
    ...place.account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C" },
  });
  closeSync(log);
  // An ending that comes as an event has its code by then; one that could not even begin has no number.
  child.once("error", () => undefined);
  child.unref();
  const ended = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  await until(() => ended() || isReady(place, child.pid), RECOVERY);
  return ended() || child.pid === undefined ? { log: logSince(file, from) } : { pid: child.pid };
}

// What it tells who asks too early says nothing of why it does not start.
const TOO_EARLY = /the database system is /;

/** The line that says why, without PostgreSQL's prefix. */
export const reasonIn = (log: string): string =>
  [...log.matchAll(/(?:FATAL|PANIC|ERROR):\s+(.*)/g)].map(([, words = ""]) => words).find((words) => !TOO_EARLY.test(words)) ?? log.trim().split("\n").at(-1) ?? "";

const DYING = /pre-existing shared memory|lock file .* already exists|is still in use/;
const TAKEN = /could not (bind|create any TCP)|Address already in use/;

/**
 * Starts the server and returns its number and port. A port taken meanwhile gives another one; children of a server
 * killed a moment ago still hold its memory: tried again until they are gone. Any other end is refused with its reason.
 */
export async function runPostgres(place: Place, extra: readonly string[] = []): Promise<{ pid: number; port: number }> {
  const end = Date.now() + PATIENCE;
  let wish = keptPort(place);
  for (;;) {
    const port = await freePort(wish);
    const result = await attempt(place, port, extra);
    if ("pid" in result) {
      writeFileSync(portFile(place), `${String(port)}\n`, { mode: 0o600 });
      return { pid: result.pid, port };
    }
    const again = TAKEN.test(result.log) || DYING.test(result.log);
    if (!again || Date.now() > end) throw new Refused("postgres_failed", { reason: reasonIn(result.log), log: logFile(place) });
    if (TAKEN.test(result.log)) wish = 0;
    await pause(200);
  }
}
