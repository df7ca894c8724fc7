import { diffArrays } from "diff";
import { reanchor, type Quote } from "#lib/arabic/anchor.ts";
import type { WordChange } from "#lib/views/passage.ts";

/** Words with what hangs on them, and the blanks between; a word is never cut. */
const tokens = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A lone blank between two changes belongs to both: without it the eye reads one change, not three. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const spread = changes.flatMap((change, at): WordChange[] => {
    const between = change.kind === "same" && /^\s+$/u.test(change.text) && at > 0 && at < changes.length - 1;
    return between ? [{ kind: "gone", text: change.text }, { kind: "new", text: change.text }] : [change];
  });
  const runs: WordChange[] = [];
  for (let at = 0; at < spread.length; ) {
    const end = spread.findIndex((change, place) => place >= at && change.kind === "same");
    const run = spread.slice(at, end === -1 ? spread.length : end);
    for (const kind of ["gone", "new"] as const) {
      const text = run.flatMap((change) => (change.kind === kind ? [change.text] : [])).join("");
      if (text !== "") runs.push({ kind, text });
    }
    const same = end === -1 ? undefined : spread[end];
    if (same !== undefined) runs.push(same);
    at = end === -1 ? spread.length : end + 1;
  }
  return runs;
}

/** The difference of two texts word by word: `same` and `gone` make the first, `same` and `new` the second. */
export function wordDiff(before: string, after: string): WordChange[] {
  const changes = diffArrays(tokens(before), tokens(after)).map(({ added, removed, value }): WordChange => {
    const kind = added ? "new" : removed ? "gone" : "same";
    return { kind, text: value.join("") };
  });
  return joined(changes);
}

/** What became of a quote's words in a newer text: what stands in its place, else nothing. */
export function lostWords(text: string, quote: Quote): WordChange[] {
  const { state, start, end } = reanchor(text, quote);
  return wordDiff(quote.exact, state === "removed" ? "" : text.slice(start, end));
}
