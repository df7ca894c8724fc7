import { done, refuse, type Result } from "#lib/domain/result.ts";
import { isBinary } from "./binary.ts";
import { decodeBytes } from "./decode.ts";

/** The largest file that is read, in bytes: as much as a fetched page may have. */
export const MAX_FILE = 5_000_000;

/** A file as a form sends it. */
export type Upload = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The words of a file: a page's markup, or plain text with line ends as the cleaner counts them. */
export type Uploaded = { readonly kind: "html" | "text"; readonly text: string };

export type UploadRefusal = "file_too_large" | "file_empty" | "file_type_refused";

const PAGE = /\.x?html?$/iu;
const PLAIN = /\.(?:txt|text)$/iu;
const MARKUP = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h1)\b[^>]{0,2000}>/iu;

/** Whether a text is a page's source, or begins as a part of one. */
export const isMarkup = (text: string): boolean => MARKUP.test(text);

/** What the name says, else the type; null when neither is text. What begins as a page is one, whatever it is called. */
function kindOf({ name, type }: Upload, text: string): Uploaded["kind"] | null {
  const plain = PLAIN.test(name) || (!/\.\w+$/u.test(name) && /^text\/plain\b/u.test(type));
  if (PAGE.test(name) || /^(?:text\/html|application\/xhtml\+xml)\b/u.test(type)) return "html";
  if (!plain) return null;
  return isMarkup(text) ? "html" : "text";
}

/** Reads a text file or a saved page in any charset Arabic comes in. Refusals belong beside the field `file`. */
export function readUpload(upload: Upload): Result<Uploaded, UploadRefusal> {
  if (upload.bytes.length > MAX_FILE) return refuse("file_too_large", "file", { max: Math.round(MAX_FILE / 1_000_000) });
  const { text } = decodeBytes(upload.bytes, upload.type);
  const kind = kindOf(upload, text);
  if (kind === null || isBinary(text)) return refuse("file_type_refused", "file");
  if (text.trim() === "") return refuse("file_empty", "file");
  return done({ kind, text: text.replaceAll(/\r\n?/gu, "\n") });
}
