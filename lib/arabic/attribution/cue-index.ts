import { fold } from "../fold.ts";
import type { Cue } from "./cue.ts";
import { CUES } from "./cues.ts";
import { verbForms, type VerbForm } from "./verb-forms.ts";

export type CueForm = VerbForm & { readonly cue: Cue; readonly participle: boolean; readonly clitic: string };

type Entry = VerbForm & { readonly cue: Cue; readonly participle: boolean };

const BY_FORM = index();

function index(): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const cue of CUES) {
    for (const [key, form] of verbForms(cue.verb, cue.present)) if (!found.has(key)) found.set(key, { ...form, cue, participle: false });
  }
  for (const cue of CUES) {
    if (cue.participle === undefined) continue;
    const masculine = fold(cue.participle);
    const add = (key: string, gender: VerbForm["gender"]): void => {
      if (!found.has(key)) found.set(key, { gender, plural: false, tense: "present", cue, participle: true });
    };
    add(masculine, "masculine");
    add(`${masculine.replace(/ا$/u, "")}ه`, "feminine");
  }
  return found;
}

// Joined letters before a verb; س only before the present.
const CLITICS = ["", "و", "ف", "س", "وس", "فس", "ل", "ول"];

// «زادة» ends surnames.
const NAME = "زاده";

/** The table's entry for a folded word, if it is a form of a cue verb, with the letters joined before it. */
export function cueFormOf(key: string): CueForm | null {
  for (const clitic of CLITICS) {
    if (!key.startsWith(clitic)) continue;
    const entry = BY_FORM.get(key.slice(clitic.length));
    if (entry === undefined || key === NAME || (/[سل]$/u.test(clitic) && entry.tense === "past")) continue;
    return { ...entry, clitic };
  }
  return null;
}
