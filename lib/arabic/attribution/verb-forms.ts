import { fold } from "../fold.ts";

export type VerbForm = { readonly gender: "masculine" | "feminine"; readonly plural: boolean; readonly tense: "past" | "present" };

const PRONOUNS = ["", "ه", "ها", "هم", "هما"];
const form = (gender: VerbForm["gender"], plural: boolean, tense: VerbForm["tense"]): VerbForm => ({ gender, plural, tense });

/**
 * The third-person forms of a verb, folded, from its two principal parts («نفى»، «ينفي»): both genders, plural and dual, the
 * short form after لم, and with an object pronoun («نفته»). Of two readings of one spelling the first stays.
 */
export function verbForms(past: string, present: string): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (key: string, value: VerbForm): void => {
    if (!forms.has(key)) forms.set(key, value);
  };
  const hamza = /[أؤئء]$/u.test(past);
  for (const [key, value] of [...pastForms(fold(past), hamza), ...presentForms(fold(present), hamza)]) add(key, value);
  return forms;
}

// «تبرأ», «لجأ» end in a hamza, which folds to a letter that is weak elsewhere: «تبرأت», «لجؤوا».
function pastForms(past: string, hamza: boolean): [string, VerbForm][] {
  const weak = !hamza && /[يا]$/u.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  const he = weak ? `${stem}ا` : past;
  const with_ = (start: string, value: VerbForm): [string, VerbForm][] => PRONOUNS.map((pronoun) => [start + pronoun, value]);
  return [
    [past, form("masculine", false, "past")],
    ...with_(he, form("masculine", false, "past")),
    ...with_(`${stem}ت`, form("feminine", false, "past")),
    [`${stem}وا`, form("masculine", true, "past")],
    ...with_(`${stem}و`, form("masculine", true, "past")),
    [`${past}ا`, form("masculine", true, "past")],
    [`${stem}تا`, form("feminine", true, "past")],
    [`${past}ن`, form("feminine", true, "past")],
    ...(hamza ? ["ووا", "اوا", "وا"].map((end): [string, VerbForm] => [past.slice(0, -1) + end, form("masculine", true, "past")]) : []),
  ];
}

function presentForms(present: string, hamza: boolean): [string, VerbForm][] {
  if (present === "") return [];
  const rest = present.slice(1);
  const weak = !hamza && /[ياو]$/u.test(rest);
  const stem = weak ? rest.slice(0, -1) : rest;
  const pair = (ending: string, plural: boolean): [string, VerbForm][] => [
    [`ي${ending}`, form("masculine", plural, "present")],
    [`ت${ending}`, form("feminine", plural, "present")],
  ];
  const singular = PRONOUNS.flatMap((pronoun) => pair(rest + pronoun, false));
  return [...singular, ...(weak ? pair(stem, false) : []), ...["ون", "وا", "ان"].flatMap((ending) => pair(stem + ending, true)), ...(hamza ? pair(`${stem.slice(0, -1)}وون`, true) : [])];
}
