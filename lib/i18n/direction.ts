import type { Locale } from "#lib/paths.ts";

const LETTERS = /\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A long text's beginning tells its direction. */
const BEGINNING = 2000;

/** The direction in which an article's language is written. */
export const directionOfLanguage = (language: string): "rtl" | "ltr" => (["ar", "fa", "he", "ur", "ku", "ps", "sd", "ug", "yi"].includes(language.split("-")[0] ?? "") ? "rtl" : "ltr");

/**
 * The direction of a text by most of its letters, not by the first one: «OpenAI تنفي …» is Arabic. Undefined without letters, so that
 * numbers and signs follow the page.
 */
export function directionOf(text: string): "rtl" | "ltr" | undefined {
  const letters = text.slice(0, BEGINNING).match(LETTERS) ?? [];
  if (letters.length === 0) return undefined;
  const rightToLeft = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  return rightToLeft * 2 >= letters.length ? "rtl" : "ltr";
}

const [LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, END] = ["\u2066", "\u2067", "\u2069"];

/** A name in a sentence of the page; with letters of the other direction it is set apart, so that the signs around it stay where they belong. */
export function isolate(name: string, locale: Locale): string {
  const direction = directionOfLanguage(locale);
  const turns = (name.match(LETTERS) ?? []).some((letter) => RIGHT_TO_LEFT.test(letter) !== (direction === "rtl"));
  return turns ? `${directionOf(name) === "rtl" ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${name}${END}` : name;
}
