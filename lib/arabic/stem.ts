import { fold } from "./fold.ts";

const FRONT = "[وف]?[بكل]?(?:ال)?|[وف]?لل";
/** What the article is never joined to: behind «ال» these are letters of another word, as in «الآن», «إلهي», «ألفين». */
const UNJOINED = "(?:ان|في|فا|فان|فين|فيه|هي)";
const unjoined = new RegExp(`^ال${UNJOINED}$`, "u");

/** Whether a folded word that begins like the article has those letters of its own: «الآن», not «الكرملين». */
export const isUnjoined = (folded: string): boolean => unjoined.test(folded);

/** Short nouns in frequent use, of which the joined letters go where else the ending would: «لغزة», «لمدة». */
const SHORT = "مده|غزه|سنه|صحه|خطه|قوه|ثقه|مكه|قصه|شقه|مره|ضفه|جثه|ميه";

/**
 * Letters of words that begin or end like something joined, and would else be taken for a little word («إنهاء» for «أنه», «كحول» for
 * «حول», «للبنان» for «بنان»): a sign that is no letter keeps them apart.
 */
const OWN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ [وف]?لله(?= )/gu, " الله"],
  [/ [وف]?كانت(?= )/gu, " كان"],
  [new RegExp(` [وفبكل]{1,2}(?=(?:${SHORT}) )`, "gu"), " "],
  [new RegExp(` (?:(?:${FRONT})ماء|[وف]?[بكل]?الما)(?= )`, "gu"), " ماءء"],
  [new RegExp(` (?:${FRONT})انه(?:اء|ي)(?= )`, "gu"), " انهءء"],
  [new RegExp(` (?:${FRONT})انته`, "gu"), " انتء"],
  [/ولاي/gu, "ولءي"],
  [/وفيات/gu, "وفءيات"],
  [/كحول/gu, "كءحول"],
  [/كورونا/gu, "كءرءن"],
  [/لبنان/gu, "ءلبنءن"],
];

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

const withOwnLetters = (padded: string): string => OWN_LETTERS.reduce((text, [pattern, kept]) => text.replace(pattern, kept), padded);

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
