/** Letters joined to the word after them: and, so, with, like, for. */
const JOINED = ["و", "ف", "ب", "ك", "ل"];
const WORD = /^[ء-ي]{3,}$/u;
const BARE = /^[وفبكل](.{4,})$/u;

/**
 * A folded word with each joined letter before it, and without the one it begins with: whether the و of «ومدينة» belongs
 * to the word only its reader knows. Empty for what is no Arabic word.
 */
export function joinedForms(folded: string): string[] {
  if (!WORD.test(folded)) return [];
  const bare = BARE.exec(folded)?.[1] ?? folded;
  return [folded, bare, ...JOINED.map((letter) => letter + bare), ...JOINED.map((letter) => letter + folded)];
}

/** One name in two words, as `fold` has it too: the space between goes. */
export const joinServantOf = (typed: string): string => typed.replace(/(^|\s)([وبلف]?عبد)\s+(?=ال)/gu, "$1$2");
