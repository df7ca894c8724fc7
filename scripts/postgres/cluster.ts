import pg from "pg";
import { processInfo, until } from "../boot/process.ts";
import { codeOf, Refused } from "../boot/refused.ts";
import { clusterElsewhere, noteCluster } from "./elsewhere.ts";
import { initialise, isInitialised, keptPassword } from "./initialise.ts";
import { choosePlace } from "./place.ts";
import type { Place } from "./place.ts";
import { livingPostmaster, readPidFile, stopPostmaster } from "./postmaster.ts";
import type { Postmaster } from "./postmaster.ts";
import { runPostgres } from "./run.ts";

/** A running embedded PostgreSQL. `adopted`: it was left over by a killed run and goes on under us. */
export type Cluster = {
  readonly place: Place;
  readonly port: number;
  readonly adopted: boolean;
  readonly isUp: () => boolean;
  /** Starts it again after it ended by itself; false when it came up on another port, where nobody looks for it. */
  readonly restart: () => Promise<boolean>;
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
};

const DATABASE = "isnad";
const ANSWER = 20_000;

const urlFor = (password: string, port: number) => (database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${String(port)}/${database}`;

/** One statement on a connection of its own. */
export async function once(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const answers = (url: string): Promise<boolean> => once(url, "SELECT 1").then(() => true, () => false);

/** A left-over server is taken over when it answers us; one that is stopping, or does not answer, is seen to its end. */
async function adopt(cluster: string, password: string): Promise<Postmaster | null> {
  const found = livingPostmaster(cluster);
  if (found === null) return null;
  const stopping = (): boolean => readPidFile(cluster)?.status === "stopping" || processInfo(found.pid) === null;
  const url = urlFor(password, found.port)("postgres");
  await until(async () => stopping() || (await answers(url)), ANSWER);
  if (!stopping() && (await answers(url))) return found;
  await stopPostmaster(found.pid);
  return null;
}

async function ensureDatabase(url: (database: string) => string): Promise<void> {
  try {
    await once(url("postgres"), `CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    if (codeOf(error) !== "42P04") throw error;
  }
}

/** What startCluster is about to do, for those who want to say it. */
export type Watcher = { readonly place?: (place: Place) => void; readonly making?: (place: Place) => void };

/** Whoever holds the folder's lock may call this; `extra` are further flags of `postgres`. */
export async function startCluster(state: string, extra: readonly string[] = [], watcher: Watcher = {}): Promise<Cluster> {
  const place = choosePlace(state);
  watcher.place?.(place);
  const password = keptPassword(state);
  const left = await adopt(place.cluster, password);
  if (!isInitialised(place)) {
    const stood = place.moved === null ? null : clusterElsewhere(state, place.cluster);
    if (stood !== null) throw new Refused("cluster_elsewhere", { state: place.state, stood, wanted: place.cluster });
    watcher.making?.(place);
  }
  if (left === null) await initialise(place, password);
  if (place.moved !== null) noteCluster(state, place.cluster);
  let running: { pid: number; port: number } = left ?? (await runPostgres(place, extra));
  const { port } = running;
  const url = urlFor(password, port);
  await ensureDatabase(url);
  return {
    place,
    port,
    adopted: left !== null,
    url,
    isUp: () => processInfo(running.pid) !== null,
    restart: async () => (running = await runPostgres(place, extra)).port === port,
    stop: () => stopPostmaster(running.pid),
  };
}

/** The address of the database inside `state` if its server runs right now, started by whomever; else null. */
export function runningUrl(state: string): string | null {
  const found = livingPostmaster(choosePlace(state).cluster);
  return found?.status === "ready" ? urlFor(keptPassword(state), found.port)(DATABASE) : null;
}

export const databaseUrl = (cluster: Cluster): string => cluster.url(DATABASE);
