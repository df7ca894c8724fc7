const SAMPLE = 100_000;

/** The share of bytes at even or odd places that are the high half of an ASCII or Arabic letter. */
function highShare(bytes: Uint8Array, from: 0 | 1): number {
  let high = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0x00 || bytes[at] === 0x06) high += 1;
  return high / Math.ceil(Math.max(1, bytes.length - from) / 2);
}

/** UTF-16 without a mark: every second byte is zero (ASCII) or six (Arabic). */
export function looksUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4 || !sample.some((byte) => byte === 0x00 || byte === 0x06)) return null;
  const [even, odd] = [highShare(sample, 0), highShare(sample, 1)];
  if (odd > 0.9 && even < 0.5) return "utf-16le";
  return even > 0.9 && odd < 0.5 ? "utf-16be" : null;
}

const CANDIDATES = ["windows-1256", "iso-8859-6", "windows-1252"] as const;

/** What every Arabic text is full of, and a text in the wrong charset is not. */
const COMMON = /(?<!\p{L})(?:ال\p{L}{2,}|وال\p{L}{2,}|في|من|على|إلى|أن|عن|التي|الذي|هذا|كان|قال)(?!\p{L})/gu;
const ARABIC = /\p{Script=Arabic}{2,}/gu;
const STRANGE = /[\ufffd\u0080-\u009f]|\p{Script=Arabic}[a-zA-Z×÷]|[a-zA-ZÀ-ÿ]\p{Script=Arabic}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function score(bytes: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(bytes);
  return 3 * count(text, COMMON) + count(text, ARABIC) - count(text, STRANGE);
}

/** The one-byte charset in which these bytes read most like words. */
export function mostLikely(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = CANDIDATES.map((charset) => ({ charset, score: score(sample, charset) }));
  return scored.toSorted((one, other) => other.score - one.score)[0]?.charset ?? CANDIDATES[0];
}
