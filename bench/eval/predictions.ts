import { writeFileSync } from "node:fs";
import { asked, halves } from "./asked.ts";

const written: Record<string, unknown> = {};

/** Writes what one half predicted to the file asked for, if one was; what both predicted goes into one file, under the halves' names. */
export function writePredictions(half: keyof typeof halves, predictions: unknown): void {
  if (asked.json === undefined) return;
  written[half] = predictions;
  writeFileSync(asked.json, `${JSON.stringify(halves.articles && halves.matching ? written : predictions, null, 2)}\n`);
}
