import { diffArrays } from "diff";
import { reanchor, type Quote } from "#lib/arabic/anchor.ts";
import type { WordChange } from "#lib/views/passage.ts";
import type { PassageState } from "#lib/views/shared.ts";

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

/** A quote that no longer stands at its source, as the last check left it. */
type Lost = Quote & { readonly state: PassageState; readonly standing: string | null };

/** Where in the newest text the words stand that a check found in a quote's place; null where nothing does. Looked for anew only if they stand there more than once. */
export function standingPlace(text: string, lost: Lost): { start: number; end: number } | null {
  if (lost.state !== "edited") return null;
  const at = lost.standing === null ? -1 : text.indexOf(lost.standing);
  if (lost.standing !== null && at !== -1 && at === text.lastIndexOf(lost.standing)) return { start: at, end: at + lost.standing.length };
  const { state, start, end } = reanchor(text, lost);
  return state === "edited" ? { start, end } : null;
}
