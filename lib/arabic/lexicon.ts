import { fold } from "./fold.ts";
import { memo } from "./memo.ts";

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=[^ ]{2})/u;
const AND = /^[وف](?=[^ ]{3})/u;
const JOINED = /^[بكل](?=[^ ]{3})/u;
const FUTURE = /^س(?=[يتن][^ ]{2})/u;
const PERSON = /^[تنا](?=[^ ]{3})/u;
/** Endings of number, gender, person and possession, and of relation. */
const ENDINGS = ["ا", "ه", "ي", "ان", "ين", "ون", "ات", "ها", "هم", "هن", "هما", "نا", "يه", "يا", "ته", "تين", "تان", "تها", "تهم", "يين", "يون", "يات", "اته", "اتها", "اتهم"];
const VERBAL = ["ت", "وا"];
const SHORTEST = 3;
/** Words whose answers are kept in memory. */
const KEPT = 10_000;

/** A folded word without what may be joined to its front, the whole first; words listed with the article keep it. */
function fronts(folded: string): string[] {
  const bare = folded.replace(ARTICLE, "");
  if (bare !== folded) return [`ال${bare}`, bare, folded];
  const found = [folded];
  for (const joined of [AND, JOINED, FUTURE]) found.push(...found.flatMap((word) => (joined.test(word) ? [word.replace(joined, "")] : [])));
  return found;
}

const cutting = (word: string, endings: readonly string[]): (readonly [string, string])[] =>
  endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST).map((ending) => [word.slice(0, -ending.length), ending]);

/** Without an ending, and with the ة that shows as ت before one or goes in the plural: «زوجته» is of «زوجة», «سيارات» of «سيارة». */
function ends(word: string, verbs: boolean): string[] {
  const cut = cutting(word, verbs ? [...ENDINGS, ...VERBAL] : ENDINGS).filter(([rest, ending]) => verbs || ending !== "ه" || rest.endsWith("ي"));
  return [word, ...cut.flatMap(([rest, ending]) => (ending.startsWith("ات") ? [rest, `${rest}ه`] : rest.endsWith("ت") ? [rest, `${rest.slice(0, -1)}ه`] : ending.startsWith("ت") ? [`${rest}ه`, rest] : [rest]))];
}

/** The third person for the others and, where letters show it, for the past: «ترتفع» and «ارتفع» are of «يرتفع», «تراجع» is of «يتراجع». */
const persons = (word: string): string[] => [word, ...(PERSON.test(word) ? [word.replace(PERSON, "ي")] : []), ...(word.startsWith("ت") ? [`ي${word}`] : [])];

const beginningOf = (word: string): string => word.slice(0, SHORTEST);

/**
 * A table of words, asked by folded words in any form that only adds letters before or after: precise where a light stem would
 * take letters of the word itself («فلوريدا», «كحول»). `verbs`: verbs stand there too, in the present, and
 * mean all persons; else its words are names, which take no ending of a verb nor the ة of an adjective.
 */
export function lexicon<Value>(entries: Iterable<readonly [string, Value]>, verbs: boolean): (folded: string) => readonly Value[] {
  const table = new Map<string, Value[]>();
  for (const [word, value] of entries) table.set(fold(word), [...(table.get(fold(word)) ?? []), value]);
  // Most words are told to stand in no table by how they begin.
  const beginnings = new Set([...table.keys()].map(beginningOf));
  const inPersons = (word: string): readonly string[] => (verbs ? persons(word) : [word]);
  const find = (folded: string): readonly Value[] => {
    for (const front of fronts(folded)) {
      if (!inPersons(front).some((word) => beginnings.has(beginningOf(word)))) continue;
      for (const end of ends(front, verbs)) {
        const found = inPersons(end).find((word) => table.has(word));
        if (found !== undefined) return table.get(found) ?? [];
      }
    }
    return [];
  };
  return memo(find, KEPT);
}
