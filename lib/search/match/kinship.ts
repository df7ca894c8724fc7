import type { Form } from "./forms.ts";
import type { Bag, Terms } from "./text.ts";

/** What finding a stem is worth. */
export type Weigh = (stem: string) => number;

/** How much the roots and senses of a text's words are worth, each as much as its rarest word. */
export type Kin = { readonly roots: ReadonlyMap<string, number>; readonly senses: ReadonlyMap<number, number> };

/** A word of the same sense covers a statement's word less surely than one of the same root. */
const SENSE = 0.7;
/** Weight of some words that every statement is short of being said in full: a short one is easily said by chance. */
const SHORT = 15;

function raise<Key>(map: Map<Key, number>, key: Key, value: number): void {
  if ((map.get(key) ?? 0) < value) map.set(key, value);
}

export function kinOf({ forms }: Terms, weigh: Weigh): Kin {
  const [roots, senses] = [new Map<string, number>(), new Map<number, number>()];
  for (const [stem, { roots: own, senses: meant }] of forms) {
    const weight = weigh(stem);
    for (const root of own) raise(roots, root, weight);
    for (const sense of meant) raise(senses, sense, weight);
  }
  return { roots, senses };
}

type Nearest = { readonly root: number; readonly sense: number };
const NONE: Nearest = { root: 0, sense: 0 };

/** The weight a word has in common with kin, through a root or else through a sense: that of the commoner of the two words. */
function nearest(form: Form | undefined, weight: number, kin: Kin): Nearest {
  if (form === undefined) return NONE;
  const root = Math.min(weight, Math.max(0, ...form.roots.map((one) => kin.roots.get(one) ?? 0)));
  return root > 0 ? { root, sense: 0 } : { root: 0, sense: Math.min(weight, Math.max(0, ...form.senses.map((one) => kin.senses.get(one) ?? 0))) };
}

/** What the stems that stand only here have in common with the other text, by root and by sense: «يرقص» and «رقصة», «نهب» and «سرقة». */
export function sharedForms(here: Terms, there: Bag, kin: Kin, weigh: Weigh): Nearest {
  let [root, sense] = [0, 0];
  for (const [stem, form] of here.forms) {
    if (there.has(stem)) continue;
    const found = nearest(form, weigh(stem), kin);
    [root, sense] = [root + found.root, sense + found.sense];
  }
  return { root, sense };
}

/** Share of a statement's words, by weight, that the other text says in some form or other words, 0..1. */
export function coveredShare(statement: Terms, said: Bag, kin: Kin, weigh: Weigh): number {
  let [all, covered] = [0, 0];
  for (const [stem, form] of statement.forms) {
    const weight = weigh(stem);
    const { root, sense } = nearest(form, weight, kin);
    all += weight;
    covered += said.has(stem) ? weight : root + SENSE * sense;
  }
  return covered / (all + SHORT);
}
