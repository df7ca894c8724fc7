import { bare } from "./claim-head.ts";
import { CONNECTORS } from "./claimed.ts";
import { isVerdict, whole, type Claimed } from "./claim-end.ts";
import { cueFormOf } from "./cue-index.ts";
import { isMasdar, isReport } from "./nouns.ts";
import { keysOf, type Reading, type Token } from "./reading.ts";
import { spreadIn } from "./spread.ts";

// In words, from the accusation to what it is of.
const DEED_WITHIN = 10;

/** «اتهامات للشركة بإخفاء …», «الاتهامات الأمريكية بحفر …»: the deed behind the accused. */
export function deedFrom(reading: Reading, at: number, to: number): number | null {
  for (let place = at + 1; place < Math.min(to, at + DEED_WITHIN); place += 1) {
    const { key = "", before = "" } = reading.tokens[place] ?? {};
    const relative = /^(?:التي|الذي)$/u.test(reading.tokens[place - 1]?.key ?? "");
    if (/[،,.؛:]/u.test(before) || cueFormOf(key) !== null || CONNECTORS.test(key) || (!relative && /^(?:[وس]{0,2}[يت])\S{2,}/u.test(key) && !/[هي]$/u.test(key))) return null;
    if (/^ب\S+(?:ها|هم)$/u.test(key)) return null;
    if (/^بال\S{3,}/u.test(key) && isMasdar({ key: key.slice(3), text: key.slice(3) })) return place;
    if (/^ب(?!ال|ان|عد|ها|هم|شان|شكل|خصوص|حق$|ين$|حسب|سبب)\S{3,}/u.test(key) && !/^(?:بلد|بري|باكست)/u.test(key)) return place;
  }
  return null;
}

/** «بحصار», «لوصول»: a noun of action behind a joined preposition. */
export const isJoinedMasdar = (token: Token | undefined): boolean => token !== undefined && /^[بل](?!ل)\S{3,}/u.test(token.key) && !isMasdar(token) && (isMasdar({ key: token.key.slice(1), text: token.text.replace(/^[بل]\p{M}*/u, "") }) || isWithArticle(token));

/** «بالحصول على …». */
const isWithArticle = ({ key, text }: Token): boolean => /^بال\S{3,}/u.test(key) && isMasdar({ key: key.slice(3), text: text.replace(/^ب\p{M}*ال/u, "") });

/** Within so many words behind it, it is called untrue: «… عار عن الصحة», «… غير صحيح». */
export const isFalsified = (reading: Reading, at: number, to: number): boolean => reading.tokens.slice(at + 4, Math.min(to, at + 36)).some(({ key }, place) => isVerdict(key, reading.tokens[at + 5 + place]?.key ?? ""));

/** «لا صحة لما تردد …», «ننفي ما تردد …». */
export const isCalledUntrue = ({ tokens }: Reading, at: number): boolean => (/^(?:صحه|اساس)$/u.test(tokens[at - 1]?.key ?? "") && /^[وف]?لا$/u.test(tokens[at - 2]?.key ?? "")) || /^[وف]?[ناي]نفي$/u.test(tokens[at - 1]?.key ?? "");

/** «كل من اتهمها بالحصول على …», «ممن يتهمونها بسرقة …»: the deed behind who is accused. */
function accusedBy(reading: Reading, at: number, to: number): Claimed | null {
  const { key = "" } = reading.tokens[at] ?? {};
  if (!/^(?:[يت]تهم|اتهم)\S*$/u.test(key) || !/^(?:من|ممن|لمن|الذين|الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "")) return null;
  const of = deedFrom(reading, at, to);
  return of === null ? null : whole(reading, of, to, null, at);
}

const SPREAD = /^[وف]?(?:تناقلت|تداولت|تداول|تناقل|روجت|اشاعت)$/u;

/** «تناقلت بعض وسائل الإعلام وجود …»: what they passed on, in a noun of action behind who did. */
function deedBehind(reading: Reading, at: number, to: number): Claimed | null {
  const deed = reading.tokens.slice(at + 1, Math.min(to, at + 7)).findIndex((token) => isMasdar(token) && !isReport(bare(token)));
  return deed < 0 ? null : whole(reading, at + 1 + deed, to, null, at);
}

const ASKED = /^[وفبل]?(?:ال)?(?:سوال|سواله|سوالها|اسيله|سيل|سيلت|سال|سالته|سالت|استفسار|تساول|تساولات)$/u;

/** «ردا على سؤال حول ما إذا كان …». */
function askedIn(reading: Reading, at: number, to: number): Claimed | null {
  if (reading.tokens[at]?.key !== "ما" || reading.tokens[at + 1]?.key !== "اذا" || !reading.tokens.slice(Math.max(0, at - 6), at).some(({ key }) => ASKED.test(key))) return null;
  const from = at + (/^كانت?$/u.test(reading.tokens[at + 2]?.key ?? "") ? 3 : 2);
  const speaks = reading.tokens.slice(from, to).findIndex(({ key }) => isSpeech(key));
  return whole(reading, from, speaks < 0 ? to : from + speaks, null, at);
}

const TOPIC = /^[وف]?(?:عن|حول|بخصوص|بشان|حيال|بصدد)$/u;
const REPLIES = / [وف]?(?:لا|لم|لن|ليس|ليست|غير|نفي|نفت|اكد|اكدت|اوضح|اوضحت|رد|ردت|علق|علقت) /u;

// In words: a topic, up to who speaks of it; and of what they say.
const [SHORTEST_TOPIC, LONGEST_TOPIC, REPLY_READ] = [3, 30, 40];

/** «وعن تعرض أبناء الوزيرة للخطر، قالت: «هذا غير صحيح»»: what is answered stands before. */
function frontedTopic(reading: Reading, at: number, to: number): Claimed | null {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  if (token === undefined || next === undefined || !TOPIC.test(token.key) || !(isMasdar(next) || /^(?:وجود|عدم|ان)$/u.test(next.key)) || !begins(reading, at)) return null;
  const first = at + SHORTEST_TOPIC;
  const speaks = reading.tokens.slice(first, Math.min(to, at + LONGEST_TOPIC)).findIndex(({ key }) => isSpeech(key));
  if (speaks < 0 || !REPLIES.test(keysOf(reading.tokens, first + speaks, Math.min(to, first + speaks + REPLY_READ)))) return null;
  return whole(reading, next.key === "ان" ? at + 2 : at + 1, first + speaks, null, at);
}

/** Whether a sentence begins there, perhaps behind «أما». */
const begins = ({ sentences, tokens }: Reading, at: number): boolean => sentences.some(({ from }) => from === at || (from === at - 1 && /^و?(?:اما|لكن)$/u.test(tokens[from]?.key ?? "")));

function isSpeech(key: string): boolean {
  const form = cueFormOf(key);
  return form !== null && form.cue.noun !== true && /^(?:قال|رد|أجاب|علق|أوضح|أكد|نفى|أضاف|شدد|ذكر|بيّن|أشار)$/u.test(form.cue.verb);
}

/** «تناقلت وسائل إعلام وجود إصابات …، وهذا غير صحيح»: within somebody's own words. */
function passedOn(reading: Reading, at: number, to: number): Claimed | null {
  const { key = "", quote = null } = reading.tokens[at] ?? {};
  return quote !== null && SPREAD.test(key) && isFalsified(reading, at, to) ? (spreadIn(reading, at + 1, to) ?? deedBehind(reading, at, to)) : null;
}

/** What is asked, what somebody is accused of, what is answered before it is told so, and what was passed on, where the words at `at` tell it; else null. */
export const hearsayAt = (reading: Reading, at: number, to: number): Claimed | null =>
  askedIn(reading, at, to) ?? accusedBy(reading, at, to) ?? frontedTopic(reading, at, to) ?? passedOn(reading, at, to);
