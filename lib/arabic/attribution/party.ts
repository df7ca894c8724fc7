import { fold } from "../fold.ts";
import { memo } from "./memo.ts";
import { isBody, isMedia, isRole, withoutArticle } from "./nouns.ts";
import type { Speaker } from "./suggestion.ts";

const namesOf = memo((words) => fold(words).split(" ").map((key) => withoutArticle(key)).filter((key) => key.length > 2));
const telling = (keys: readonly string[]): readonly string[] => tellingIn(keys.join(" "));
const tellingIn = memo((keys) => keys.split(" ").filter((key) => !isBody(key) && !isMedia(key) && !isRole(key) && key !== "باسم" && key !== ""));

/** One party: they share a name, or one speaks for the other («المتحدث باسم الكرملين» for «الكرملين»). */
export function sameParty(a: Speaker, b: Speaker): boolean {
  const [nameA, nameB] = [namesOf(a.name), namesOf(b.name)];
  if (meet(telling(nameA), telling(nameB)) || a.name === b.name) return true;
  const bodyOnly = nameA.filter((key) => isBody(key));
  return speaksFor(a, nameB) || speaksFor(b, nameA) || (telling(nameA).length === 0 && bodyOnly.some((key) => nameB.includes(key)));
}

// The body that an adjective in a role speaks for: «المتحدث العسكري» for «الجيش».
const ADJECTIVES = new Map([["عسكري", "جيش"], ["عسكريه", "جيش"], ["حكومي", "حكومه"], ["حكوميه", "حكومه"], ["رياسي", "رياسه"], ["رياسيه", "رياسه"], ["برلماني", "برلمان"]]);

function speaksFor({ role }: Speaker, names: readonly string[]): boolean {
  if (role === null || /^(?:ال)?(?:مؤلف|كاتب|صاحب|مخرج|منتج|خصم|منافس)/u.test(role)) return false;
  const words = spelledOut(namesOf(role.replace(/(^|\s)(?:لل|ل|ب)(?=\S{3})/gu, "$1")));
  // «المتحدثة باسم الوزارة»: of the ministry just named.
  const last = words.at(-1) ?? "";
  if (isBody(last) && names[0] === last) return true;
  const own = telling(names);
  return own.length > 0 ? own.every((key) => words.includes(key)) : names.some((key) => isBody(key) && words.includes(key));
}

const spelledOut = (words: readonly string[]): string[] => words.flatMap((word) => [word, ...(ADJECTIVES.has(word) ? [ADJECTIVES.get(word) ?? word] : [])]);

const PARTS = /^(?:ابو|ابي|ابا|بن|ابن|ام|عبد|بنت)$/u;

/** One name within the other, or two words in common; «أبو» alone, or one first name of two people, is not enough. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a, b].map((keys) => keys.filter((key) => !PARTS.test(key)));
  const common = (one ?? []).filter((key) => (other ?? []).includes(key)).length;
  return common > 0 && common >= Math.min(2, one?.length ?? 0, other?.length ?? 0);
}

// They speak for a body, and may answer.
const OFFICIAL = /^(?:ال)?مصادر (?:ال)?(?:امنيه|رسميه|حكوميه|قضاييه|عسكريه|دبلوماسيه|وزاريه)/u;

export const isOutlet = (speaker: Speaker | null): boolean => speaker !== null && speaker.role === null && isMedia(headOf(speaker.name)) && !/^(?:ال)?(?:بيان|منشور)$/u.test(headOf(speaker.name)) && !OFFICIAL.test(fold(speaker.name));

const headOf = memo((name) => fold(name).split(" ")[0] ?? "");

/** Whether words speak of a party by every telling word of its name: «حفلة البلدية» of «بلدية النهر» do not. */
export function namesParty(words: string, { name }: Speaker): boolean {
  const [inside, own] = [namesOf(words).map((key) => key.replace(/^[وبلف](?:ال|ل)(?=..)/u, "")), namesOf(name)];
  return own.length > 0 && own.every((key) => inside.includes(key));
}
