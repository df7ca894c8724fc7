import { z } from "zod";
import { cleanText, type Cleaned } from "#lib/arabic/clean.ts";

const removedShape = z.array(z.object({ line: z.number(), text: z.string(), reason: z.string() }));

/** The lines that cleaning takes out of a captured text and an editor put back, as words. */
export function putBack(raw: string, removed: unknown): ReadonlySet<string> {
  const out = new Set(removedShape.parse(removed).map(({ line }) => line));
  return new Set(cleanText(raw).removed.flatMap(({ line, text }) => (out.has(line) ? [] : [text])));
}

/** The numbers, in a newer capture, of the lines that were put back in an older one. */
export const stillKept = (cleaned: Cleaned, kept: ReadonlySet<string>): number[] =>
  cleaned.removed.filter(({ text }) => kept.has(text)).map(({ line }) => line);
