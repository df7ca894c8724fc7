import { fold } from "./fold.ts";

/**
 * A word with something behind it, or without, that the stemmer gives another stem; the word it is a form of, the typed one or what that may
 * be without its ending; and how words begin that are this form (a space where the word must end).
 */
export type EndedForm = { readonly form: string; readonly base: string; readonly begins: readonly string[] };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

const NOUNS = setOf(
  "رد حق حل نص حد سر يد دم شك خط أب أخ أم فم سن سد سم صف طب حج حي جو حب ضد ظل قط كف لص مد جد جن رب زي شر شح ضخ ضم شن بث فك قس غش فن فخ عم بر رق رف سب ذم حر ود طن " +
    "مس صد جر لف حس رش دس رص قص شد غد فض رز شق عش غم مخ حظ خد ذل ري زج ضر طي بت هز",
);
/** Letters that are joined to a noun: for, with, and. */
const BEFORE = ["ل", "ب", "و"] as const;
const ENDINGS = ["ا ", "ها", "هم", "نا "] as const;
/** Words of their own, though they begin or end as such a noun does with a letter joined to it: «برد», «وليد», «خطأ». */
const OWN = setOf(
  "لحق لحن لبن لمس لسن برد بحر بيد بسم بطن برق بشر بدر باب بلف ورد وحد وحي وصف وسم ورق وجد وشك وطن ورش وليد أما جدا خطأ عما سبأ لبنا",
);
const JOINED = /^(?:و?[لب]|و)(..)$/u;
const ENDED = /^(..)(?:ا|ها|هم|هما|نا)$/u;

const isOwn = (word: string): boolean => OWN.has(word);

/** A noun of two letters with a letter before it or an ending behind it, where the stemmer takes none away because too few would stay: «لحل», «ردًّا», «حقها». Empty for other words. */
export function shortForms(base: string): EndedForm[] {
  if (!NOUNS.has(base)) return [];
  const joined = BEFORE.map((letter) => letter + base).filter((form) => !isOwn(form));
  const before = joined.map((form) => ({ form, base, begins: [form, `و${form}`].filter((word) => !isOwn(word)).flatMap((word) => [`${word} `, `${word}ها`, `${word}هم`]) }));
  const ended = ENDINGS.filter((ending) => !isOwn((base + ending).trim()));
  const behind = ended.map((ending) => ({ form: (base + ending).trim(), base, begins: [base + ending, `و${base}${ending}`] }));
  return [...before, ...behind];
}

/** The noun of two letters that a word may be with a letter before it or an ending behind it. */
export function shortBases(folded: string): string[] {
  const found = isOwn(folded) ? [] : [JOINED.exec(folded)?.[1], ENDED.exec(folded)?.[1]];
  return found.flatMap((noun) => (noun !== undefined && NOUNS.has(noun) ? [noun] : []));
}
