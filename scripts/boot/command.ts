import type { Key } from "./say.ts";
import { say } from "./say.ts";
import { fail, leave, stopOnSignals } from "./shutdown.ts";

const isHelp = (word: string): boolean => word === "--help" || word === "-h";

/** What stands on the command line after the command's own name. */
const words = (): readonly string[] => process.argv.slice(3);

/** Runs a command: --help, its work, an end of everything it began, and an exit code. */
export async function runCommand(help: Key, work: (words: readonly string[]) => Promise<void>): Promise<never> {
  stopOnSignals((ofSignal) => ofSignal, () => undefined, () => undefined);
  if (words().some(isHelp)) {
    say(help);
    return leave(0);
  }
  try {
    await work(words());
  } catch (error) {
    return fail(error);
  }
  return leave(0);
}
