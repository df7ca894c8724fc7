import { endedForms } from "#lib/arabic/endings.ts";
import { beginningsOf, joinedForms } from "#lib/arabic/joined.ts";
import type { EndedForm } from "#lib/arabic/short-words.ts";
import { stems } from "#lib/arabic/stem.ts";

/** A variant that may be another word too: its stem, that of the word it is a form of, and how words begin that are this form. */
export type Form = {
  readonly stem: string;
  readonly base: string;
  readonly begins: readonly string[];
  /** `whole`: its stem is no other word's. `worn`: it has lost so many letters that it is likelier another's. Else counts tell. */
  readonly stands: "whole" | "worn" | null;
};

const firstStem = (folded: string): string => stems(folded)[0] ?? "";

/** So many letters, the hamza of a long alef the last of them, are no other word's. */
const WHOLE = /^.{3,}اء$/u;

function standingOf(stem: string, { form, base }: EndedForm): Form["stands"] {
  if (form === base || base.length < 3) return null;
  return !form.startsWith(stem) || stem.length < 4 ? "worn" : WHOLE.test(stem) ? "whole" : null;
}

/** The forms of a folded word with something joined to it, or without, one a stem; none whose stem is among its `own`. */
export function formsOf(folded: string, own: readonly string[]): Form[] {
  const joined = joinedForms(folded).map((one) => ({ stem: firstStem(one.form), base: firstStem(one.base), begins: beginningsOf(one), stands: null }));
  const ended = endedForms(folded).map((one) => ({ stem: firstStem(one.form), base: firstStem(one.base), begins: one.begins, stands: standingOf(firstStem(one.form), one) }));
  const forms = new Map<string, Form>();
  for (const form of [...joined, ...ended]) {
    const known = forms.get(form.stem);
    if (!own.includes(form.stem)) forms.set(form.stem, known === undefined ? form : { ...known, begins: [...known.begins, ...form.begins] });
  }
  return [...forms.values()];
}
