import { fold } from "../fold.ts";
import type { CueForm } from "./cue-index.ts";
import type { Act, Cue } from "./cue.ts";
import { CUES } from "./cues.ts";
import type { Found } from "./found.ts";
import { isBody, isReport, isRole } from "./nouns.ts";
import { actWith } from "./objects.ts";
import { apposition, isQuotedName, nounPhrase, type Range } from "./phrase.ts";
import { keysOf, type Reading, type Sentence } from "./reading.ts";

/** Verbal nouns and the verb of the table each belongs to: «رغم إقرار التحالف بـ…»، «بعد نفي الوزارة …». */
const NOUNS: ReadonlyMap<string, string> = new Map(
  [
    ["نفي", "نفى"], ["تكذيب", "كذّب"], ["تفنيد", "فنّد"], ["إنكار", "أنكر"], ["إقرار", "أقر"], ["اعتراف", "اعترف"], ["تشكيك", "شكك"],
    ["رفض", "رفض"], ["امتناع", "امتنع"], ["اعتذار", "اعتذر"], ["تراجع", "تراجع"], ["دحض", "دحض"], ["مطالبة", "طالب"], ["دعوة", "دعا"], ["زعم", "زعم"],
  ].map(([noun = "", verb = ""]) => [fold(noun), verb]),
);
const BY_VERB: ReadonlyMap<string, Cue> = new Map(CUES.map((cue) => [cue.verb, cue]));
const LEADS = /^[وف]?(?:رغم|برغم|الرغم|بعد|قبل|عقب|مع|وسط|اثر|بسبب|مقابل|امام|ظل)$/u;

/** A noun has no form of its own. */
const formOf = (cue: Cue): CueForm => ({ gender: "masculine", plural: false, tense: "past", cue, participle: false, clitic: "" });

/** Acts told by a verbal noun with its subject after it, where a preposition leads in. */
export function nominalActs(reading: Reading, sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (let at = sentence.from + 1; at + 2 < sentence.to; at += 1) {
    const [previous, token, next] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
    if (previous === undefined || token === undefined || next === undefined || (token.quote !== null && !isQuotedName(reading, token.quote))) continue;
    const joined = /^ل(?=...)/u.test(token.key) && NOUNS.has(token.key.slice(1));
    const cue = BY_VERB.get(NOUNS.get(joined ? token.key.slice(1) : token.key) ?? "");
    const hastened = cue === undefined ? null : hastenedBy(reading, sentence, joined ? at : at - 1);
    if (cue !== undefined && hastened !== null) {
      const act = actOf(cue, keysOf(reading.tokens, at + 1, Math.min(sentence.to, at + 24)));
      if (act !== null) found.push({ form: formOf(cue), act, at, to: sentence.to, sentence, negated: false, told: hastened.told, by: hastened.by });
      continue;
    }
    const passed = passedOn(reading, sentence, at);
    if (passed !== null) found.push(passed);
    if (cue === undefined || joined || !LEADS.test(previous.key) || isReport(next.key) || !/^ال/u.test(next.key) && !isBody(next.key) && !isRole(next.key)) continue;
    const act = actOf(cue, keysOf(reading.tokens, at + 1, Math.min(sentence.to, at + 24)));
    if (act !== null) found.push({ form: formOf(cue), act, at, to: sentence.to, sentence, negated: false });
  }
  return found;
}

const PASSES = /^[وف]?(?:نقل|نقلت)$/u;
// In words, from the verb of passing on to what is passed on: «نقلت صحيفة «الضفة» المحلية تأكيد …».
const OUTLET = 6;
// In words; behind whose word it is, what it says begins.
const TITLED = 20;

/** «نقلت الصحيفة تأكيد الوزير فلان أن …»: what another said, passed on in a noun with its speaker after it. */
function passedOn(reading: Reading, sentence: Sentence, at: number): Found | null {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  const cue = token?.key === "تاكيد" ? BY_VERB.get("أكد") : undefined;
  if (cue === undefined || next === undefined || !(isRole(next.key) || isBody(next.key) || /^ال/u.test(next.key))) return null;
  if (!reading.tokens.slice(Math.max(sentence.from, at - OUTLET), at).some(({ key }) => PASSES.test(key)) || !reading.tokens.slice(at + 2, Math.min(sentence.to, at + TITLED)).some(({ key }) => /^[بو]?ان(?:ه|ها|هم)?$/u.test(key))) return null;
  return { form: formOf(cue), act: cue.act, at, to: sentence.to, sentence, negated: false };
}

const HASTENS = /^[وف]?(?:سارع|سارعت|بادر|بادرت|عاد|عادت|اضطر|اضطرت|عمد|عمدت|لجا|لجات|سعي|سعت|عجل|عجلت)$/u;

/** «سارعت الوزارة إلى تكذيب …», «… لنفي …»: who hastens, and where the telling of it begins; `end` is the token of «إلى» or of the joined ل. */
function hastenedBy(reading: Reading, sentence: Sentence, end: number): { readonly by: Range; readonly told: number } | null {
  if (!/^(?:الي$|ل)/u.test(reading.tokens[end]?.key ?? "")) return null;
  for (let from = end - 1; from >= Math.max(sentence.from, end - 11); from -= 1) {
    if (!HASTENS.test(reading.tokens[from]?.key ?? "")) continue;
    const phrase = nounPhrase(reading, from + 1, end, "none");
    if (phrase.to > phrase.from) return { by: phrase, told: from };
    const before = standsBefore(reading, sentence, from);
    return before === null ? null : { by: before, told: before.from };
  }
  return null;
}

/** «هشام سالم، نجل الوزير، سارع لنفي …»: who stands before the verb, with a second phrase or without. */
function standsBefore(reading: Reading, sentence: Sentence, verb: number): Range | null {
  for (let from = Math.max(sentence.from, verb - 10); from < verb; from += 1) {
    const phrase = nounPhrase(reading, from, verb, "none");
    if (phrase.to > phrase.from && (phrase.to === verb || apposition(reading, phrase, verb)?.to === verb)) return phrase;
  }
  return null;
}

function actOf(cue: Cue, after: string): Act | null {
  const act = actWith(cue, after, false);
  return act === "says" ? null : act;
}
