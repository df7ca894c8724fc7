import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";

const CHANNEL = "isnad_renew";
const LONGEST_PAUSE = 5_000;
const tagList = z.array(z.string());

export type Listening = { readonly stop: () => Promise<void> };

/** A payload that is no list of tags (cut off, or somebody's by hand) renews everything: too much is safe, too little is not. */
export function tagsOf(payload: string | undefined): string[] {
  try {
    return tagList.parse(JSON.parse(payload ?? ""));
  } catch {
    return ["*"];
  }
}

/** One connection, until it is lost or stopped. Keepalive finds a database that vanished without a word. */
async function listenOnce(onTags: (tags: string[]) => void, onReady: () => void, stop: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"], keepAlive: true, application_name: "isnad listen" });
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
    stop.addEventListener("abort", () => resolve(), { once: true });
  });
  client.on("notification", (message) => onTags(tagsOf(message.payload)));
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    onReady();
    await lost;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Hears which pages changed, from every process that writes. `onReconnect` is called when a connection stands again
 * after one was lost, and when the first one came late: what was said meanwhile is unknown, so everything is stale.
 */
export function listenRenewals(onTags: (tags: string[]) => void, onReconnect: () => void): Listening {
  const stop = new AbortController();
  let failures = 0;
  let first = true;
  const ready = (): void => {
    if (!first || failures > 0) onReconnect();
    first = false;
    failures = 0;
  };
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await listenOnce(onTags, ready, stop.signal).catch(() => undefined);
      failures += 1;
      await pause(Math.min(100 * 2 ** failures, LONGEST_PAUSE), undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stop.abort();
      await running;
    },
  };
}
