import { whole, type Claimed } from "./claim-end.ts";
import { isMasdarWithArticle, isReport, withoutArticle } from "./nouns.ts";
import type { Reading, Token } from "./reading.ts";

const STOPS = /[.؛:\n]/u;

/** The first place behind `at`, within so many words and before the sentence turns to something else, where a word is as wanted; -1 where none is. */
function within({ tokens }: Reading, at: number, to: number, reach: number, wanted: (token: Token, place: number) => boolean): number {
  for (let place = at + 1; place < Math.min(to, at + 1 + reach); place += 1) {
    const token = tokens[place];
    if (token === undefined || STOPS.test(token.before)) return -1;
    if (wanted(token, place)) return place;
  }
  return -1;
}

const isAct = (token: Token | undefined): token is Token => token !== undefined && isMasdarWithArticle(token);

const COMPLAINS = /^[وف]?(?:اشتك(?:ي|ت|وا|ي[هت]ا?)|[يت]شتكي|يشتكون|شكا|شكت|شكوا|[يت]شكو|(?:ال)?شكو(?:ي|اه|اها|اهم)|(?:ال)?شكاوي\S*|تذمر(?:ت|وا)?)$/u;
const WRONG = /^(?:وجود|عدم|سوء|قله|نقص|كثره|ضعف|انقطاع|ارتفاع|قيام)$/u;

/** «اشتكى المواطن من قيام الوزارة بحظره»، «شكوى السكان من مشكلة انقطاع المياه»: what is complained of. */
function complained(reading: Reading, at: number, to: number): Claimed | null {
  if (!COMPLAINS.test(reading.tokens[at]?.key ?? "")) return null;
  const of = within(reading, at, to, 14, ({ key }, place) => key === "من" && (WRONG.test(reading.tokens[place + 1]?.key ?? "") || isAct(reading.tokens[place + 1]) || /^مشكل(?:ه|ات)$/u.test(reading.tokens[place + 1]?.key ?? "")));
  if (of < 0) return null;
  return whole(reading, of + (/^مشكل/u.test(reading.tokens[of + 1]?.key ?? "") && isAct(reading.tokens[of + 2]) ? 2 : 1), to, null, at);
}

const CHARGES = /^[وف]?(?:[يت]?حمل(?:ت|وا|ه|ها|ته|تها)?|محمل(?:ا|ه|ين))$/u;

/** «حمّل الوزير الشركة مسؤولية تلويث النهر»: the deed that somebody is held to have done. */
function charged(reading: Reading, at: number, to: number): Claimed | null {
  if (!CHARGES.test(reading.tokens[at]?.key ?? "")) return null;
  const blame = within(reading, at, to, 16, ({ key }) => /^(?:ال)?مسووليه$/u.test(key));
  if (blame < 0) return null;
  const from = reading.tokens[blame + 1]?.key === "عن" ? blame + 2 : blame + 1;
  return isAct(reading.tokens[from]) ? whole(reading, from, to, null, at) : null;
}

const TELLS = /^[وف]?(?:[يت]شير|اشارت?|[يت]فيد|افادت?|[يت]كشف|كشفت?|[يت]زعم|زعمت?|[يت]دعي|ادعت|[يت]وكد)$/u;
const TEXT = /^(?:تقرير|تقارير|مقال|مقاله|فيديو|منشور|منشورات|معلومات|تسجيل|وثيقه|وثايق|رساله|خبر|بيان|تسريبات|تدوينه|تغريده)ا?$/u;

/** «مقال على الموقع يشير فيه إلى أن …»، «تقريرا يكشف تورط …»: what a text is said to tell. */
function toldBy(reading: Reading, at: number, to: number): Claimed | null {
  const token = reading.tokens[at];
  if (token === undefined || !TEXT.test(withoutArticle(token.key.replace(/^[وبفل](?=ال|\S{4,})/u, ""))) || /^(?:هذا|هذه)$/u.test(reading.tokens[at - 1]?.key ?? "")) return null;
  const tells = within(reading, at, to, 9, ({ key, quote }) => TELLS.test(key) && quote === token.quote);
  if (tells < 0) return null;
  let from = tells + 1;
  while (/^(?:فيه|فيها|الي|عن)$/u.test(reading.tokens[from]?.key ?? "")) from += 1;
  if (/^ب?ان$/u.test(reading.tokens[from]?.key ?? "")) return whole(reading, from + 1, to, null, at);
  const deed = reading.tokens[from];
  return isAct(deed) && !isReport(withoutArticle(deed.key)) && /كشف/u.test(reading.tokens[tells]?.key ?? "") ? whole(reading, from, to, null, at) : null;
}

const CALLED = /^(?:اعتبرت?ه|اعتبرتها|وصفت?ه|وصفتها|اسماه|اسمته|سماه|سمته)$/u;

/** «انتقدت اللجنة ما اعتبرته «تحكم المحاباة في إسناد البرامج»». */
function calledSo(reading: Reading, at: number, to: number): Claimed | null {
  const { tokens } = reading;
  const from = /^ب$|^بانه/u.test(tokens[at + 2]?.key ?? "") ? at + 3 : at + 2;
  const first = tokens[from];
  if (!/^[وفبلم]?م?ما$/u.test(tokens[at]?.key ?? "") || !CALLED.test(tokens[at + 1]?.key ?? "") || !isAct(first) || first.quote === null) return null;
  return whole(reading, from, to, null, at);
}

/** What is complained of, what somebody is held responsible for, what a text is said to tell, and what somebody calls it, where the words at `at` tell it; else null. */
export const allegedAt = (reading: Reading, at: number, to: number): Claimed | null => complained(reading, at, to) ?? charged(reading, at, to) ?? toldBy(reading, at, to) ?? calledSo(reading, at, to);
