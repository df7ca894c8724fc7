import { rootsOf } from "#lib/arabic/roots.ts";
import { sensesOf } from "#lib/arabic/senses.ts";

/** What a word may be beside its stem: its roots of three letters or more, and its senses. */
export type Form = { readonly roots: readonly string[]; readonly senses: readonly number[] };

/** Words whose forms are kept in memory. A language's news has some ten thousand of them; reading one anew takes ten microseconds. */
const KEPT = 50_000;
/** Two letters are shared by too many words. */
const SHORTEST = 3;

const kept = new Map<string, Form>();

export function formOf(folded: string): Form {
  const known = kept.get(folded);
  if (known !== undefined) return known;
  const roots = [...rootsOf(folded)].filter((root) => root.length >= SHORTEST);
  const form = { roots, senses: sensesOf(folded, roots) };
  if (kept.size >= KEPT) kept.clear();
  kept.set(folded, form);
  return form;
}
