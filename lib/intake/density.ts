type Limits = { readonly code: "fetch_too_large" | "text_too_dense"; readonly values: Readonly<Record<string, number>> };

/** As much as an editor may paste, in UTF-16 units. */
const MOST = 1_000_000;
/** Lines that are not empty, and UTF-16 units of one: a book's chapter has less, and cleaning looks at each line among the others. */
const MOST_LINES = 10_000;
const LONGEST = 50_000;

const LINE = /[^\r\n\u000b\u000c\u0085\u2028\u2029]+/gu;

function isDense(text: string): boolean {
  let lines = 0;
  for (const [line] of text.matchAll(LINE)) {
    lines += line.trim() === "" ? 0 : 1;
    if (lines > MOST_LINES || line.length > LONGEST) return true;
  }
  return false;
}

/** The limits that a captured text goes beyond: all its letters, its number of lines, or the length of one; null when cleaning can take it in. */
export function beyond(text: string): Limits | null {
  if (text.length > MOST) return { code: "fetch_too_large", values: { max: MOST / 1_000_000 } };
  return isDense(text) ? { code: "text_too_dense", values: { lines: MOST_LINES, length: LONGEST } } : null;
}
