import { z } from "zod";
import type { ArchiveCopy } from "#lib/views/source-state.ts";

const shape = z.array(z.object({ url: z.url({ protocol: /^https?$/ }), at: z.iso.datetime() }));

/** The archived copies of an article, the newest first; what is stored in another shape is none. */
export function readCopies(archives: unknown): ArchiveCopy[] {
  const parsed = shape.safeParse(archives);
  return parsed.success ? parsed.data.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)) : [];
}
