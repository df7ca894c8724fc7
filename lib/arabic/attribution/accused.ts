import type { Found } from "./found.ts";
import { isBody, isMedia, isRole } from "./nouns.ts";
import type { Range } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { isCountry } from "./states.ts";

const TAKES_PARTY = /^(?:اتهم|طالب|دعا|ناشد|حث|هدد|أبلغ|أخبر|توعد|انتقد)$/u;
const GOVERNS = /^(?:باسم|وزراء|شوون|اعمال|لدي|في|من|خارجيه|داخليه|جمهوريه)$/u;

/** Of «اتهم محافظ المدينة سامي نجم القوات …» the subject alone: such verbs take a party for object, without a word between. */
export function withoutAddressee(reading: Reading, verb: string, phrase: Range): Range {
  if (!TAKES_PARTY.test(verb)) return phrase;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    if (beginsParty(reading, at)) return { from: phrase.from, to: at };
  }
  return phrase;
}

/** «واتهمت الجيش …» of a body that is feminine: the noun is no subject, for the verb does not agree with it. */
export function isAddressee(reading: Reading, { form }: Found, { from }: Range): boolean {
  const key = reading.tokens[from]?.key ?? "";
  if (TAKES_PARTY.test(form.cue.verb) && form.gender === "masculine" && /^(?:وسايل|الصحف|المواقع|الجميع|الجماهير|الصحيفه|القناه|المواطنين|السلطات|المنظمات)$/u.test(key)) return true;
  if (!TAKES_PARTY.test(form.cue.verb) || !isBody(key)) return false;
  return (form.gender === "feminine") === /^(?:ال)?(?:جيش|حزب|نادي|اتحاد|مجلس|مكتب|فريق|جهاز|تنظيم|تحالف|بنك|مصرف|برلمان)$/u.test(key) && (form.gender === "feminine" || /ه$/u.test(key));
}

function beginsParty(reading: Reading, at: number): boolean {
  const [key, previous] = [reading.tokens[at]?.key ?? "", reading.tokens[at - 1]?.key ?? ""];
  const named = !/^ال/u.test(previous) && !isRole(previous);
  const party = isCountry(key) || (/^ال/u.test(key) ? isBody(key) || isMedia(key) || (isRole(key) && named) : ((isRole(key) && named) || (isBody(key) && (named || /^ال.*[يه]$/u.test(previous)))) && /^ال/u.test(reading.tokens[at + 1]?.key ?? ""));
  const governed = GOVERNS.test(previous) || (!/^ال/u.test(previous) && (isBody(previous) || isRole(previous) || isMedia(previous)));
  return party && !governed && !(isRole(key) && isBody(previous));
}
