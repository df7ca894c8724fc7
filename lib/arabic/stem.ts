import { fold } from "./fold.ts";
import { FRONT, withOwnLetters } from "./own-letters.ts";

/** What the article is never joined to: behind «ال» these are letters of another word, as in «الآن», «إلهي», «ألفين». */
const UNJOINED = "(?:ان|في|فا|فان|فين|فيه|هي)";
const unjoined = new RegExp(`^ال${UNJOINED}$`, "u");

/** Whether a folded word that begins like the article has those letters of its own: «الآن», not «الكرملين». */
export const isUnjoined = (folded: string): boolean => unjoined.test(folded);

/** «و20», «2022م»: what is written together with digits. */
const BEFORE_DIGITS = new RegExp(` (?:${FRONT})(?=[0-9])`, "gu");
const BEHIND_DIGITS = /(?<=[0-9])[مه](?= )/gu;

// The article with what may stand before it; «الالتزام» and «التزام» meet because a second ال goes too. Two letters must stay.
const article = / (?:[وف]?[بكل]?ال(?:ال)?|[وف]?لل)(?=[^ ]{2})/gu;
// A sign that no folded text has stands before what must keep these letters, until the article is gone.
const beforeUnjoined = new RegExp(` [وف]?[بكل]?(?:ال)?(?=ال${UNJOINED} )`, "gu");
// Number, gender, nisba and possessive endings, as many as stand in a row (بحرين+ي+ة). Three letters must stay, and four
// before the ت that a feminine word shows when something follows (سيارتها).
const endings = /(?:(?<=[^ ]{4})ت|(?<=[^ ]{3}))(?:ان|ين|اوه|ها|هم|هن|نا|كم|وا|ات|ون|يا|ي|ه|ا)+ /gu;
// Letters joined to a word without article. They are also taken from words that merely begin with them (وزير، فرنسا): with or
// without a joined letter the same rest remains, so such words still meet themselves. Three letters must stay.
const joined = / [وفبكل]+(?=[^ ]{3})/gu;

/**
 * The stems of a text in reading order, one a word: a light stemmer for search. Words of other scripts and numbers stay whole.
 * Twin of SQL `isnad_stems(text)`, where they are joined by one space.
 */
export const stems = (text: string): string[] => stemsOfFolded(fold(text));

/** The same for a text that was folded before. */
export const stemsOfFolded = (folded: string): string[] => (folded === "" ? [] : strip(` ${folded} `).slice(1, -1).split(" "));

function strip(padded: string): string {
  return (
    withOwnLetters(padded)
      .replace(BEFORE_DIGITS, " ")
      .replace(BEHIND_DIGITS, "")
      // The name of God keeps its ال, else it would meet «له».
      .replaceAll("الله", "اللاه")
      .replaceAll("اميرك", "امريك")
      // A final hamza is often left out in typing, and سيئ is written سيء.
      .replaceAll("اء ", "ا ")
      .replaceAll("يء ", "ي ")
      .replaceAll("وء ", "و ")
      .replace(beforeUnjoined, " ~")
      .replace(article, " ")
      .replaceAll("~", "")
      .replace(endings, " ")
      .replace(joined, " ")
  );
}
