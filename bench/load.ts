import { execFile, spawnSync } from "node:child_process";
import { Agent, request } from "node:http";
import { promisify } from "node:util";

const run = promisify(execFile);
const SECONDS = 4;
const CONNECTIONS = 16;

const isThere = (command: string): boolean => spawnSync(command, ["-v"], { stdio: "ignore" }).error === undefined;
export const hasWrk = isThere("wrk");
export const hasNginx = isThere("nginx");

/** Requests a second that this address answers; one thread asks over 16 connections. */
export type Load = (url: string, gzip: boolean) => Promise<number>;

const wrk: Load = async (url, gzip) => {
  const header = gzip ? ["-H", "Accept-Encoding: gzip"] : [];
  const { stdout } = await run("wrk", ["-t1", `-c${String(CONNECTIONS)}`, `-d${String(SECONDS)}s`, ...header, url]);
  if (/Non-2xx or 3xx responses/.test(stdout)) throw new Error(`${url} answered with errors`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? NaN);
};

/** Slower than what it measures: ratios come out too near to one. The table says so. */
const ours: Load = async (url, gzip) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + SECONDS * 1_000;
  let count = 0;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { agent, headers: gzip ? { "accept-encoding": "gzip" } : {} }, (response) => {
        response.resume();
        response.on("end", () => { count += 1; resolve(); });
      });
      sent.on("error", reject);
      sent.end();
    });
  const ask = async (): Promise<void> => {
    while (performance.now() < until) await one();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return count / SECONDS;
};

export const load: Load = hasWrk ? wrk : ours;
