import { claimsWith, type Counted } from "./frequency.ts";
import { recordsOf } from "./expected.ts";
import type { SearchQuery } from "./query.ts";
import type { Form } from "./form.ts";
import { stemsOf, type Term } from "./term.ts";

/** Where there are no more claims, all that may be another word has its letters looked at. */
const FEW = 5000;
/** Else only where so many claims have its stem at most: a claim's letters are read soon, those of its answers are not. */
const READ = 30;

type Use = "sure" | "guarded" | "none";

/** Of two readings the commoner is meant: «لبنان» is no بنان with a letter before it, and what holds «البحر» is not about «حرية». */
function isMeant({ stem, base }: Form, own: string, { of }: Counted): boolean {
  const isBase = base === own || of(base) > of(own);
  return stem === base ? isBase : isBase && of(stem) <= of(base);
}

function useOf(form: Form, own: string, counts: Counted, records: number): Use {
  if (form.stands === "whole") return "sure";
  if (records <= FEW) return "guarded";
  const [claims, isCounted] = [counts.of(form.stem), counts.all * 2 > records];
  if (!isCounted || (form.stands !== "worn" && isMeant(form, own, counts))) return "sure";
  return claims > 0 && claims <= READ ? "guarded" : "none";
}

/** A term whose forms are looked for by their stems alone, by their letters too, or not, as these counts have it. */
export function settle(term: Term, counts: Counted, records: number): Term {
  if (term.forms.length === 0) return term;
  const uses = new Map(term.forms.map((form) => [form, useOf(form, term.stems[0] ?? "", counts, records)]));
  const [unsure, guarded] = [term.forms.filter((form) => uses.get(form) !== "sure"), term.forms.filter((form) => uses.get(form) === "guarded")];
  const others = term.guarded ?? { stems: [], begins: [] };
  return {
    ...term,
    variants: term.variants.filter((stem) => !unsure.some((form) => form.stem === stem)),
    guarded: guarded.length === 0 ? term.guarded : { stems: [...others.stems, ...guarded.map(({ stem }) => stem)], begins: [...others.begins, ...guarded.flatMap(({ begins }) => begins)] },
  };
}

/** A query, and how common its stems are. */
export type Settled = { readonly query: SearchQuery; readonly counted: Counted };

/** The query with the forms of its words that are meant, as far as counts and letters tell: a stem of three letters is many words'. */
export async function settled(query: SearchQuery): Promise<Settled> {
  const terms = [...query.groups.flat(), ...query.excluded];
  const [counted, records] = await Promise.all([claimsWith(terms.flatMap((term) => [...stemsOf(term), ...term.forms.map(({ base }) => base)])), recordsOf("claim")]);
  const each = (term: Term): Term => settle(term, counted, records);
  return { query: { ...query, groups: query.groups.map((group) => group.map(each)), excluded: query.excluded.map(each) }, counted };
}
