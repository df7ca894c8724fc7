/** What may be joined before a noun: «and», «with», the article. */
export const FRONT = "[وف]?[بكل]?(?:ال)?|[وف]?لل";

/** Short nouns in frequent use, of which the joined letters go where else the ending would: «لغزة», «لمدة». */
const SHORT = "مده|غزه|سنه|صحه|خطه|قوه|ثقه|مكه|قصه|شقه|مره|ضفه|جثه|ميه";

type Kept<Letters = RegExp | string> = readonly (readonly [Letters, string])[];

/** Words that begin or end like something joined, as they stand between spaces. */
const WORDS: Kept = [
  [/ [وف]?لله(?= )/gu, " الله"],
  [/ [وف]?كانت(?= )/gu, " كان"],
  [new RegExp(` [وفبكل]{1,2}(?=(?:${SHORT}) )`, "gu"), " "],
  [new RegExp(` (?:(?:${FRONT})ماء|[وف]?[بكل]?الما)(?= )`, "gu"), " ماءء"],
  [new RegExp(` (?:${FRONT})انه(?:اء|ي)(?= )`, "gu"), " انهءء"],
  [new RegExp(` (?:${FRONT})انته`, "gu"), " انتء"],
  // «والده» is no «ده» behind an article, «بالغين» no «غين»; «المرأة» and «امرأة» are one word.
  [new RegExp(` (${FRONT})والد(?=(?:ه|ها|هم|هما|نا|ي|يه|يها|يهم|ت[^ ]*)? )`, "gu"), " $1وءالد"],
  [new RegExp(` (${FRONT})بالغ(?=(?:ه|ين|ون|ات)? )`, "gu"), " $1بءالغ"],
  [/ [وفبكل]?امرا(?=(?:ه|ته|تها|تان|تين) )/gu, " مرءا"],
  [/ (?:[وف]?[بكل]?ال|[وف]?لل)مراه(?= )/gu, " مرءاه"],
  [/ ([وفل]?)بكين(?= )/gu, " $1بءكين"],
  [new RegExp(` (${FRONT})سلمان(?= )`, "gu"), " $1سلمءن"],
  [new RegExp(` (${FRONT})كيان(?=(?:ات|ا|ه|ها)? )`, "gu"), " $1كءيان"],
];

/** Letters that stand in no other word, wherever they stand. */
const LETTERS: Kept<string> = [
  ["ولاي", "ولءي"],
  ["وفيات", "وفءيات"],
  ["كحول", "كءحول"],
  ["كورونا", "كءرءن"],
  ["لبنان", "ءلبنءن"],
  ["روساء", "روءساء"],
  ["روساي", "روءساي"],
  ["روساو", "روءساو"],
  ["طالبان", "طالبءن"],
  ["بحرين", "بحرءن"],
  ["سودان", "سودءن"],
  ["سلطان", "سلطءن"],
  ["سليمان", "سليمءن"],
  ["زيتون", "زيتءن"],
  ["كانون", "كءانون"],
  ["اثناء", "اثءناء"],
  ["ثلاثاء", "ثلءثاء"],
  ["اربعاء", "اربءعاء"],
  ["كهرب", "كءهرب"],
  ["كاميرون", "كءمرءن"],
  ["كاميرا", "كءاميرا"],
  ["كامل", "كءامل"],
  ["كارث", "كءارث"],
  ["كوارث", "كءارث"],
  ["كمام", "كءمام"],
  ["كنيس", "كءنيس"],
  ["كنايس", "كءنيس"],
  ["كوميد", "كءوميد"],
  ["ميدان", "ميدءن"],
  ["فاسد", "فءاسد"],
  ["فندق", "فءندق"],
  ["بندق", "بنءدق"],
  ["فلوريد", "فلءريد"],
  ["جورجي", "جورجءي"],
  ["حماي", "حمءن"],
  ["ولاد", "وءلاد"],
  ["بطاق", "بءطاق"],
  ["وكاله", "وكءاله"],
  ["وكالات", "وكءالات"],
  ["وكالته", "وكءالته"],
];

/** Most texts that are stemmed are one word of a record: one look tells whether any of these is in it. */
const SOME_WORD = new RegExp(`لله|كانت|${SHORT}|ماء|الما|انه|انت|والد|بالغ|مرا|بكين|سلمان|كيان`, "u");
const SOME_LETTERS = new RegExp(LETTERS.map(([letters]) => letters).join("|"), "u");

const kept = (text: string, some: RegExp, all: Kept): string => (some.test(text) ? all.reduce((left, [letters, own]) => left.replaceAll(letters, own), text) : text);

/**
 * Letters of words that begin or end like something joined, and would else be taken for another word («إنهاء» for «أنه», «طالبان» for
 * «طالب», «الاثنين» for «أثناء»): a sign that is no letter keeps them apart. Of a folded text between spaces; twin of a part of SQL `isnad_stems(text)`.
 */
export const withOwnLetters = (padded: string): string => kept(kept(padded, SOME_WORD, WORDS), SOME_LETTERS, LETTERS);
