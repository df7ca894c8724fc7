import { complain } from "./say.ts";
import { Refused, wordsOf } from "./refused.ts";

/** What was begun and must be ended, last begun first. */
const endings: (() => Promise<void> | void)[] = [];
let stopping: Promise<void> | null = null;

export const onStop = (ending: () => Promise<void> | void): void => void endings.push(ending);

async function endAll(): Promise<void> {
  for (const ending of endings.splice(0).reverse()) {
    try {
      await ending();
    } catch (error) {
      complain("errors.unexpected", { reason: wordsOf(error) });
    }
  }
}

/** Ends everything in order, once, and then the process. */
export async function leave(code: number, farewell: () => void = () => undefined): Promise<never> {
  await (stopping ??= endAll());
  farewell();
  process.exit(code);
}

/** The sentence for what went wrong; a bug shows its stack too. What breaks while we stop breaks because we stop. */
export async function fail(error: unknown): Promise<never> {
  if (stopping !== null) return leave(1);
  if (error instanceof Refused) complain(`errors.${error.code}`, error.values);
  else complain("errors.unexpected", { reason: error instanceof Error ? (error.stack ?? error.message) : wordsOf(error) });
  return leave(1);
}

const NUMBERS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** A terminal sends Ctrl-C to us and to npm, which sends it again: what follows at once is the same one. */
const ECHO = 1_500;

/**
 * Signals end everything in order; asked again after a while, at once. `code` is asked when it happens: an app that
 * was serving and stops as told has not failed.
 */
export function stopOnSignals(code: (ofSignal: number) => number, announce: () => void, farewell: () => void): void {
  let first = 0;
  for (const name of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (first === 0) {
        first = Date.now();
        announce();
        void leave(code(NUMBERS[name]), farewell);
      } else if (Date.now() - first > ECHO) process.exit(NUMBERS[name]);
    });
  }
  process.on("uncaughtException", (error) => void fail(error));
}

/** npm killed for good cannot tell us: when what started us is gone, we stop too. */
export function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
