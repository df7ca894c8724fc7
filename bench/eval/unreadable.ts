import { Refused, wordsOf } from "#scripts/boot/refused.ts";
import { sentence } from "#scripts/boot/say.ts";

/** What reading a file gives; a file that cannot be read, or is not of the form asked for, is told by its name. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refused("refused", { problem: sentence("eval.unreadable", { path, reason: wordsOf(error).replaceAll(/\s+/gu, " ") }) });
  }
}
