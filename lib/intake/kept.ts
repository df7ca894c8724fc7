import { gunzipSync, gzipSync } from "node:zlib";
import { capture, type Capture } from "./capture.ts";

/** A text as a stored version keeps it: gzip of its UTF-8. */
export const pack = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));

/** The text in what `pack` gave; throws on other bytes. */
export const unpack = (bytes: Uint8Array): string => gunzipSync(bytes).toString("utf8");

/** What a stored version came from, its page or the text as pasted, read as this program reads today; null where that is refused today. */
export async function recapture(kept: { readonly text: string } | { readonly html: string }): Promise<Capture | null> {
  // Nothing is fetched here: there is no address among what is given.
  const captured = await capture({ text: null, html: null, ...kept, url: null }, { publicUrl: null });
  return captured.ok ? captured.value : null;
}
