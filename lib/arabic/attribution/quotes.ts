/** A stretch between quotation marks, in UTF-16 offsets, without the marks; `inner` ones stand within another. */
export type QuoteSpan = { readonly start: number; readonly end: number };

type Mark = { readonly at: number; readonly opens: boolean | null };

// Straight, curly, low and prime marks are used for one another by sites and keyboards; only «» say by themselves which they are.
const MARKS = /["“”„‟″〝〞«»]|''/gu;
const BEFORE_OPENING = /[\s:،(\[\u2013\u2014-]/u;
const AFTER_CLOSING = /[\s.،,؛:!؟?)\]…\u2013\u2014]/u;

// In letters; how far before a mark its colon stands.
const NEAR = 8;

/**
 * The outermost quotations of one paragraph, `offset` being the paragraph's place in the text. Marks may be mixed, doubled
 * or missing: a mark's neighbours tell whether it opens or closes; a quotation that never closes ends with its paragraph when
 * a colon announced it, else it is none.
 */
export function quoteSpans(paragraph: string, offset: number): QuoteSpan[] {
  const marks = [...paragraph.matchAll(MARKS)].map((match) => ({ at: match.index, opens: opening(paragraph, match) }));
  const spans: QuoteSpan[] = [];
  for (let at = 0; at < marks.length; ) {
    const mark = marks[at];
    if (mark === undefined) break;
    const close = mark.opens === false ? null : closing(marks, at);
    if (close !== null) {
      spans.push({ start: mark.at + 1, end: marks[close]?.at ?? mark.at });
      at = close + 1;
    } else {
      if (mark.opens === true && /:\s*$/u.test(paragraph.slice(Math.max(0, mark.at - NEAR), mark.at))) {
        spans.push({ start: mark.at + 1, end: paragraph.trimEnd().length });
        break;
      }
      at += 1;
    }
  }
  return spans.map(({ start, end }) => trimmedSpan(paragraph, start, end, offset)).filter(({ start, end }) => end > start);
}

function opening(paragraph: string, match: RegExpExecArray): boolean | null {
  const [mark] = match;
  if (mark === "«") return true;
  if (mark === "»") return false;
  const before = paragraph[match.index - 1] ?? " ";
  const after = paragraph[match.index + mark.length] ?? " ";
  if (/[.،,؛!؟?)]/u.test(after) && !/[:]/u.test(before)) return false;
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const closes = !BEFORE_OPENING.test(before) && AFTER_CLOSING.test(after);
  if (opens === closes) return before === ":" || /[:]\s$/u.test(paragraph.slice(Math.max(0, match.index - NEAR), match.index)) ? true : null;
  return opens;
}

/** The mark that closes the one at `from`; marks that open in between are quotations within it. */
function closing(marks: readonly Mark[], from: number): number | null {
  let depth = 1;
  for (let at = from + 1; at < marks.length; at += 1) {
    const opens = marks[at]?.opens ?? null;
    depth += opens === true ? 1 : -1;
    if (depth === 0) return at;
  }
  return depth === 1 || from + 1 >= marks.length ? null : lastClosing(marks, from);
}

/** One mark too few inside: the last mark that closes ends the whole. */
function lastClosing(marks: readonly Mark[], from: number): number | null {
  const last = marks.findIndex(({ opens }, at) => at > from && opens === false);
  return last < 0 ? null : last;
}

function trimmedSpan(paragraph: string, start: number, end: number, offset: number): QuoteSpan {
  const inside = paragraph.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  return { start: offset + from, end: offset + Math.max(from, start + inside.trimEnd().length) };
}
