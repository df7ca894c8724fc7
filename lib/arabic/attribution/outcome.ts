import type { Reading } from "./reading.ts";

const OUTCOME = /^(?:ادي|ادت|دفع|حدا|اثار|جعل|اسفر|تسبب|استدعي|يعني|يفتح|يثير)$/u;

// «…، مبينة حقيقة ما تردد»
const TELLS_ON = /^(?:مبين|موضح|مشير|مضيف|موكد|لافت|منوه|مشدد)(?:ا|ه)$/u;

/** «نفت … هذه الاتهامات، ما أدى إلى أزمة»: what came of it, the narrator adds; the token before which it begins, else `to`. */
export function beforeOutcome({ tokens }: Reading, from: number, to: number): number {
  const at = tokens.slice(from, to).findIndex(({ key, before }, place) => /[،,]/u.test(before) && (/^[وف]?مما$/u.test(key) || TELLS_ON.test(key) || (key === "ما" && OUTCOME.test(tokens[from + place + 1]?.key ?? "")) || (key === "الامر" && tokens[from + place + 1]?.key === "الذي")));
  return at < 0 ? to : from + at;
}
