import { setTimeout as pause } from "node:timers/promises";
import type { App } from "./app.ts";
import { fetchRaw } from "./fetch.ts";
import { draftAnswer } from "./rows.ts";
import type { BenchClaim } from "./rows.ts";
import { atMost, thrice } from "./table.ts";
import type { Row } from "./table.ts";

const PATIENCE = 10_000;

/** Milliseconds until this server's page holds these words. */
async function untilShown(url: string, words: string, since: number): Promise<number> {
  while (performance.now() - since < PATIENCE) {
    const { body } = await fetchRaw(url);
    if (body.includes(words)) return performance.now() - since;
    await pause(5);
  }
  throw new Error(`${url} never showed what was published`);
}

/** From the command's answer to the new page, on the slower of two app servers. */
async function once(app: App, claim: BenchClaim): Promise<number> {
  const words = `إفادة ${crypto.randomUUID().slice(0, 8)}`;
  const { publish } = await draftAnswer(claim, words);
  const urls = [app.url, app.plain.url].map((url) => url + claim.path);
  await Promise.all(urls.map((url) => fetchRaw(url)));
  await publish();
  const since = performance.now();
  return Math.max(...(await Promise.all(urls.map((url) => untilShown(url, words, since)))));
}

export async function measurePublishing(app: App, claim: BenchClaim): Promise<Row[]> {
  return [atMost("from publishing to the new page, two app servers", await thrice(() => once(app, claim)), 1_000, "ms")];
}
