/** Letters joined before a word, with or without the article; each kind may be missing, and the word may only seem to have it. */
const BEFORE = /^(?:[وف]?(?:[بكل]?ال|لل|[بكلس])|[وف])(?=.{3})/u;
const ARTICLE = /^[وفبكل]{0,2}ال(?=.{2})|^[وف]?لل(?=.{2})/u;
const AFTER = /(?:تهما|تهم|تها|هما|ات|ون|ين|ان|ها|هم|هن|نا|وا|ته|تي|تا|يه|يا|[هيتان])$/u;
/** What conjugation and derivation put before a root; two strong letters must stay. */
const DERIVED = /^(?:است|يست|تست|مست|نست|ان|ين|تن|من|يت|مت|تت|نت|[اينتم])(?=.{2})/u;
const WEAK = /[اويء]/gu;
const TWICE = /(.)\1$/u;
/** Beyond this a word is a compound or foreign: its letters stand for themselves. */
const LONGEST = 12;

const firm = (word: string): string => word.replace(WEAK, "").replace(TWICE, "$1");

/** The word without what may be joined to its front, in every way it may be read. */
function unjoined(word: string): string[] {
  const article = word.replace(ARTICLE, "");
  // «لليرة» is «ل الليرة»: one of three ل is never written.
  if (article !== word) return /^[وف]?لل/u.test(word) ? [article, `ل${article}`] : [article];
  const bare = word.replace(BEFORE, "");
  return bare === word ? [word] : [word, bare];
}

function bases(word: string): string[] {
  const cut = word.length > 3 ? word.replace(AFTER, "") : word;
  const twice = cut.length > 4 ? cut.replace(AFTER, "") : cut;
  return [...new Set([word, cut, twice])].filter((base) => base.length > 1);
}

/** «افتعل»: the ت (or ط, د) after the first letter of the root goes. */
const eighth = (base: string): string => base.replace(/^([ايتنم])([^اوي])[تطد](?=[^اوي]?[اي]?[^اوي])/u, "$1$2");

function read(base: string): string[] {
  const forms = new Set([base, base.replace(DERIVED, ""), eighth(base), eighth(base).replace(DERIVED, "")]);
  return [...forms].flatMap((form) => {
    const strong = firm(form);
    // Two letters are a root where a weak one was lost, no piece of a word of three firm letters.
    const whole = strong.length === 3 || strong.length === 4 || (strong.length === 2 && !(form !== base && /^[^اوي]{3,}$/u.test(base) && !/^[يت]/u.test(base)));
    return whole ? [strong] : [];
  });
}

/**
 * The roots that a folded word may have, without their weak letters: «ينضم» and «انضمام», «حذرت» and «يحذر», «فرار» and
 * «يفرون» share one. A word often has several readings, so this is for comparing sentences of one topic, never for search.
 */
export function rootsOf(folded: string): ReadonlySet<string> {
  if (!/^[ء-ي]+$/u.test(folded) || folded.length > LONGEST) return new Set([folded]);
  const found = new Set(unjoined(folded).flatMap(bases).flatMap(read));
  return found.size === 0 ? new Set([folded]) : found;
}
