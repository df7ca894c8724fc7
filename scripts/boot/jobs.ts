import { setTimeout as pause } from "node:timers/promises";
import { complain } from "./say.ts";
import { onStop } from "./shutdown.ts";
import { wordsOf } from "./refused.ts";

const AGAIN = 2_000;

type Jobs = { readonly stop: () => Promise<void> };

/** Clock, midnight and seals. Readers do not wait for them, and a database lost just now is tried again. */
export function runJobs(url: string): void {
  const stop = new AbortController();
  const begin = async (): Promise<Jobs | null> => {
    const { startJobs } = await import("#lib/jobs/start.ts");
    const heard = (error: unknown): void => complain("steps.jobs_trouble", { reason: wordsOf(error) });
    while (!stop.signal.aborted) {
      try {
        return await startJobs(url, heard);
      } catch (error) {
        heard(error);
        await pause(AGAIN, undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }
    return null;
  };
  const running = begin();
  onStop(async () => {
    stop.abort();
    await (await running)?.stop();
  });
}
