import { ARABIC_VARIANTS, BIDI_CONTROLS, OTHER_MARKS, OTHER_VARIANTS, SEPARATORS, TASHKEEL, TATWEEL, ZERO_WIDTH } from "./letters.ts";

// A dot or star between two tatweels hides a word from moderators: «الحـ.ـرب».
const dropped = new RegExp(`${TATWEEL}(?:[.*]+${TATWEEL})+|[${TATWEEL}${BIDI_CONTROLS}${ZERO_WIDTH}${TASHKEEL}${OTHER_MARKS}]`, "gu");
const separators = new RegExp(`[${SEPARATORS}]+`, "gu");
const stretched = /(ا|و|ي|ه)\1{2,}/gu;
const servantOf = /(^| )([وفبل]?)عبد ال/gu;
// A hundred is written مائة and مئة, alone and behind its multiples, a body هيئة and هيأة.
const hundred = /(^| )((?:[وف]?[بكل]?(?:ال)?|[وف]?لل)(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)?)ماي(?=ه(?: |$)|ت[اي])/gu;
const body = /(^| )((?:[وف]?[بكل]?(?:ال)?|[وف]?لل))هياه(?= |$)/gu;
const HAMZA_ABOVE = "\u0654";
const HAMZA_MARKS = /[\u0654\u0655]/gu;

const variants = new Map([ARABIC_VARIANTS, OTHER_VARIANTS].flatMap(([from, to]) => pairs(from, to)));
const variant = new RegExp(`[${[...variants.keys()].join("")}]`, "gu");

function pairs(from: string, to: string): [string, string][] {
  const target = [...to];
  return [...from].map((letter, place) => [letter, target[place] ?? ""]);
}

/**
 * The form in which two spellings of the same words are equal, for search and matching; never shown to anyone.
 * Alef forms, hamza seats (and مائة/مئة, هيأة/هيئة), ى/ي, ة/ه, tashkeel, tatweel, digits, Persian letters, presentation forms, case and accents
 * are levelled; punctuation becomes one space. Twin of SQL `isnad_fold(text)`.
 */
export function fold(text: string): string {
  const letters = foldMarks(text)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(variant, (letter) => variants.get(letter) ?? letter);
  // ة ends a word, so a word that goes on after it lost its space: «مكةالمكرمة».
  const endings = letters.replaceAll("ى", "ي").replaceAll("ةال", "ه ال").replaceAll("ة", "ه");
  const words = endings.replace(stretched, "$1").replace(separators, " ").replace(/^ | $/g, "");
  return words.replace(servantOf, "$1$2عبدال").replace(hundred, "$1$2مي").replace(body, "$1$2هييه");
}

/** Without marks; ئ before و stands for ؤ (مسئول and مسؤول are both in use), then hamza seats lose their hamza. */
function foldMarks(text: string): string {
  const bare = text.normalize("NFKD").replace(dropped, "");
  return bare.replaceAll(`ي${HAMZA_ABOVE}و`, "وو").replace(HAMZA_MARKS, "");
}

/** All names of a party, folded and joined by « | », for trigram search. Twin of SQL `isnad_fold_names(text, text, text[])`. */
export function foldNames(nameAr: string, nameEn: string | null, aliases: readonly string[]): string {
  const names = [nameAr, nameEn ?? "", ...aliases].map(fold);
  return names.filter((name) => name !== "").join(" | ");
}
