import type { Reading } from "./reading.ts";
import type { Statement } from "./statement.ts";

/** When a statement was made, in EDTF: from the words around it that tell it, never from those within it; null when untold. */
export function saidOn(_reading: Reading, _statements: readonly Statement[], _publishedOn: string | null): string | null {
  return null;
}
