import { begunForms, withoutJoined } from "./begun.ts";
import { shortBases, shortForms, type EndedForm } from "./short-words.ts";

const WORD = /^[ء-ي]{2,}$/u;
const ARTICLE = /^(?:[وف]?[بكل]?ال|[وف]?لل)(?=.{2})/u;
const ARTICLES = ["", "و", "ال", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل"] as const;
/** A shorter word with a letter joined before it may be another one: «مية», «كمية». */
const LONG = 5;

const THEIRS = ["ه ", "ها", "هم", "نا "] as const;
/** What is another word with ة behind it: «قراءة» is no قراء of his. */
const OTHER_FEMININE = new Set(["قراء", "كفاء", "براء", "اساء", "اضاء", "عباء", "جراء"]);

const withAnd = (forms: readonly string[]): string[] => forms.flatMap((form) => [form, `و${form}`]);
const withArticles = (word: string): string[] => (word.length < LONG ? ARTICLES.map((article) => article + word) : begunForms(word));

/** «ادعاءات», «لقاؤه»: behind a long alef the hamza stays, or becomes a seat, as soon as something follows. */
function ofHamza(base: string): EndedForm[] {
  const root = /^(.+ا)ء$/u.exec(base)?.[1];
  if (root === undefined) return [];
  const begins = [...withArticles(`${base}ات`), ...withAnd([...THEIRS.slice(OTHER_FEMININE.has(base) ? 1 : 0).map((ending) => base + ending), `${root}وه`, `${root}ونا `])];
  return [`${base}ات`, `${root}وه`, `${root}وهم`].map((form) => ({ form, base, begins }));
}

/** «زوجته», «دولتين»: the ة of a short word is a ت before an ending; «جهات» are more than one جهة. */
function ofFeminine(base: string): EndedForm[] {
  const root = /^(.{2,})ه$/u.exec(base)?.[1];
  if (root === undefined) return [];
  const begins = [...withAnd(["ته ", "تها", "تهم", "تهن", "تي ", "تنا "].map((ending) => root + ending)), ...withArticles(`${root}تان`), ...withArticles(`${root}تين`)];
  const many = root.length === 2 ? [{ form: `${root}ات`, base, begins: withArticles(`${root}ات`) }] : [];
  return [{ form: `${root}ته`, base, begins }, ...many];
}

/** «معلنًا», «تصويتها»: what the stemmer takes for «our», or for the ت of a feminine word. */
function ofLastLetter(base: string): EndedForm[] {
  if (/^.{3,}ن$/u.test(base)) return [{ form: `${base}ا`, base, begins: withAnd([`${base}ا `]) }];
  return /^.{3,}[^ا]ت$/u.test(base) ? [{ form: `${base}ه`, base, begins: withAnd([`${base}ه`, `${base}ا `]) }] : [];
}

/** «لاجئون» is written with و where «لاجئين» has ي. */
function ofReaders(base: string): EndedForm[] {
  const root = /^(.+ا.)ي(?:ين)?$/u.exec(base)?.[1];
  return root === undefined ? [] : [{ form: `${root}وون`, base, begins: withArticles(`${root}وون`) }];
}

/** What a word may be without an ending, by the endings that say so. */
const BASES: readonly (readonly [RegExp, (root: string) => readonly string[]])[] = [
  [/^(.{2,})ت(?:ه|ها|هم|هما)$/u, (root) => [`${root}ه`, `${root}ت`]],
  [/^(.{2,}ا)(?:ءات.*|[ءوي](?:ها|هم|هما|نا)|وه)$/u, (root) => [`${root}ء`, ...withoutJoined(`${root}ء`)]],
  [/^(.{3,})وون$/u, (root) => [`${root}ي`, `${root}يين`]],
  [/^(.{3,}ن)ا$/u, (root) => [root]],
  [/^(..)ات$/u, (root) => [`${root}ه`]],
];

const basesOf = (bare: string): string[] => BASES.flatMap(([ending, words]) => words(ending.exec(bare)?.[1] ?? "").filter(() => ending.test(bare)));
const endedOf = (base: string): EndedForm[] => [...ofHamza(base), ...ofFeminine(base), ...ofLastLetter(base), ...ofReaders(base)];

/** A folded word in its forms with endings that change its last letters, and without the ending that it has; nouns of two letters also with a letter before them. Empty for what is no Arabic word. */
export function endedForms(folded: string): EndedForm[] {
  if (!WORD.test(folded)) return [];
  const bare = folded.replace(ARTICLE, "");
  const bases = [...basesOf(bare), ...shortBases(bare)];
  return [...endedOf(bare), ...shortForms(bare), ...bases.flatMap((base) => [{ form: base, base, begins: withArticles(`${base} `) }, ...endedOf(base)])];
}
