import { z } from "zod";
import { id, optionalLine } from "./shared.ts";

/** What an editor makes of a quote whose source changed; `versionId` is the newest version they were shown. */
const seen = { passageId: id, versionId: id };

export const acceptInput = z.object({ ...seen, why: optionalLine(500) });
export type AcceptInput = z.input<typeof acceptInput>;

export const keepQuoteInput = z.object(seen);
export type KeepQuoteInput = z.input<typeof keepQuoteInput>;
