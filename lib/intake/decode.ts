import { declaredCharset, isWestern } from "./decode/declared.ts";
import { looksUtf16, mostLikely } from "./decode/guess.ts";

export type Decoded = { readonly text: string; readonly charset: string };

const BOMS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Strictly: null when the bytes are not well-formed in this charset, or the charset is none we know. */
function strictly(bytes: Uint8Array, charset: string): Decoded | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return { text: decoder.decode(bytes), charset: decoder.encoding };
  } catch {
    return null;
  }
}

const isMarked = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
const isAscii = (text: string): boolean => !/[^\u0000-\u007f]/u.test(text);

/** A declared charset counts when the bytes agree with it; «UTF-8» is said of much that is not, and what a server calls Western by default is read by its letters. */
function asDeclared(bytes: Uint8Array, contentType: string | null): Decoded | null {
  const declared = declaredCharset(bytes, contentType);
  return declared === null || isWestern(declared) ? null : strictly(bytes, declared);
}

/** UTF-8 with a broken byte here and there, as when a page was cut in the middle of a letter. */
function nearlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const letters = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  return broken * 50 < letters ? { text, charset: "utf-8" } : null;
}

/**
 * The text of a file or page in any of the forms Arabic comes in: UTF-8, UTF-16, Windows-1256, ISO-8859-6. A byte order mark
 * decides; then bytes that are UTF-8 beyond ASCII but for a broken one here and there, which no other charset gives by chance; then
 * what the header or the page says; then the letters themselves. Never throws: at worst a broken byte becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const marked = BOMS.find(([, mark]) => isMarked(bytes, mark));
  if (marked !== undefined) return { text: new TextDecoder(marked[0]).decode(bytes), charset: marked[0] };
  const wide = looksUtf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), charset: wide };
  const utf8 = strictly(bytes, "utf-8");
  if (utf8 !== null && !isAscii(utf8.text)) return utf8;
  const declared = (utf8 === null ? nearlyUtf8(bytes) : null) ?? asDeclared(bytes, contentType) ?? utf8;
  if (declared !== null) return declared;
  const charset = mostLikely(bytes);
  return { text: new TextDecoder(charset).decode(bytes), charset };
}
