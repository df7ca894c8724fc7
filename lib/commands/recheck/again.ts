import type { Quote } from "#lib/arabic/anchor.ts";
import { cleanText, type Cleaned } from "#lib/arabic/clean.ts";
import { db } from "#lib/db/client.ts";
import type { Capture } from "#lib/intake/capture.ts";
import { unpack } from "#lib/intake/kept.ts";
import { putBack, stillKept } from "./kept.ts";
import { withLeftOut } from "./left-out.ts";
import { cleanAround } from "./lines.ts";

const QUOTED = { id: true, exact: true, prefix: true, suffix: true, start: true, end: true } as const;

/** All quotes taken from an article, from whichever of its versions. */
export const quotesOf = (articleId: string) => db.passage.findMany({ where: { version: { articleId } }, select: QUOTED });

/** What came in, with what was put back, and its text. */
type Read = { readonly capture: Capture; readonly cleaned: Cleaned };

type Latest = { readonly raw: Uint8Array; readonly removed: unknown };

/** The captured text cleaned, with the lines an editor had put back put back again, and with every line of the page that our quotes stand on. `words`: all of the page. */
export function readAgain(capture: Capture, words: string, latest: Latest, quotes: readonly Quote[]): Read {
  const before = unpack(latest.raw);
  const kept = putBack(before, latest.removed);
  const clean = (raw: string): Cleaned => cleanAround(raw, stillKept(cleanText(raw), kept), before, quotes);
  const cleaned = clean(capture.raw);
  const raw = withLeftOut(capture.raw, words, cleaned.text, quotes);
  return raw === capture.raw ? { capture, cleaned } : { capture: { ...capture, raw }, cleaned: clean(raw) };
}
