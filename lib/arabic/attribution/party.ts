import { fold } from "../fold.ts";
import { memo } from "../memo.ts";
import { isBody, isMedia, isRole, withoutArticle } from "./nouns.ts";
import { nationOf } from "./states.ts";
import type { Speaker } from "./suggestion.ts";

// Names are compared each with each.
const folded = memo(fold);

const namesOf = memo((words) => fold(words).split(" ").map((key) => bodyBehind(withoutArticle(key))).filter((key) => key.length > 2));

/** «المركز الإعلامي بنادي النهر», «مكتب الإعلام بالداخلية»: the body behind a joined ب or ل. */
function bodyBehind(key: string): string {
  if (/^بال\S{4}/u.test(key)) return key.slice(3);
  const rest = key.replace(/^(?:ب|لل?)/u, "");
  return rest !== key && !isBody(key) && isBody(rest) ? withoutArticle(rest) : key;
}

const telling = (keys: readonly string[]): readonly string[] => tellingIn(keys.join(" "));
const tellingIn = memo((keys) => {
  const all = keys.split(" ").filter((key) => !isBody(key) && !isMedia(key) && !isRole(key) && key !== "باسم" && key !== "");
  const own = all.filter((key) => !NATIONS.test(key));
  return own.length > 0 ? own : all;
});
// «شركة النهر المصرية»: adjectives that tell no party from another when a name stands with them.
const NATIONS = /^(?:امريكي|اميركي|روسي|مصري|سعودي|لبناني|عراقي|سوري|اردني|قطري|اماراتي|كويتي|بحريني|عماني|تونسي|جزايري|مغربي|ليبي|سوداني|يمني|فلسطيني|اسراييلي|ايراني|تركي|فرنسي|بريطاني|الماني|ايطالي|اسباني|صيني|ياباني|هندي|دولي|عالمي|وطني|عربي)ه?$/u;


/** One party: they share a name, or one speaks for the other («المتحدث باسم الكرملين» for «الكرملين»). */
export function sameParty(a: Speaker, b: Speaker): boolean {
  const [nameA, nameB] = [namesOf(a.name), namesOf(b.name)];
  if (isUnnamed(a) !== isUnnamed(b) && (a.role !== null || b.role !== null)) return false;
  if (meet(telling(nameA), telling(nameB)) || a.name === b.name) return true;
  if (isSameState(a, b) || speaksForState(a, b) || speaksForState(b, a) || speaksForHouse(a, b) || speaksForHouse(b, a)) return true;
  return speaksFor(a, nameB) || speaksFor(b, nameA) || isShortFor(nameA, nameB) || isShortFor(nameB, nameA);
}

/** «إدارة النادي» for «إدارة نادي النهر»: a body without its name. */
const isShortFor = (short: readonly string[], full: readonly string[]): boolean => telling(short).length === 0 && short.some((key) => isBody(key) && full.includes(key));

const OF_STATE = /^(?:ال)?(?:متحدث|متحدثه|ناطق|ناطقه|وزير|وزيره|وزاره|خارجيه|حكومه|رييس|رياسه|جيش|سفاره|سفير|بعثه|مندوب|دفاع|داخليه)$/u;

// By which name a body of a state goes too.
const CALLED: ReadonlyMap<string, string> = new Map([["الكرملين", "الرياسه الروسيه"], ["البنتاغون", "وزاره الدفاع الامريكيه"], ["البيت الابيض", "الرياسه الامريكيه"], ["قصر الاليزيه", "الرياسه الفرنسيه"], ["الاليزيه", "الرياسه الفرنسيه"]]);
const GENERAL = /^(?:ال)?(?:سلطات|حكومه|دوله) ال(\S+?)ه?$/u;

/** The nation whose state is meant as a whole: «السعودية», «الرياض», «السلطات السعودية». */
function stateOf(name: string): string | null {
  const words = folded(name);
  return words.includes(" ") ? (GENERAL.exec(words)?.[1] ?? null) : nationOf(words);
}

/** One state, or one body of it by either of its names. */
function isSameState(a: Speaker, b: Speaker): boolean {
  if (a.role !== null || b.role !== null) return false;
  const [one, other] = [stateOf(a.name), stateOf(b.name)];
  if (one !== null && one === other) return true;
  const called = ({ name }: Speaker): string => (CALLED.get(folded(name)) ?? folded(name)).replace(/اميركي/gu, "امريكي");
  return called(a) === called(b);
}

/** «المتحدث باسم الرئيس الروسي» for «الكرملين». */
function speaksForHouse({ name, role }: Speaker, voice: Speaker): boolean {
  const house = role === null ? CALLED.get(folded(name)) : undefined;
  if (house === undefined || voice.role === null) return false;
  const words = folded(voice.role).split(" ");
  return house.startsWith("الرياسه ") && words.includes("الرييس") && words.includes(house.slice("الرياسه ".length).replace(/ه$/u, ""));
}

/** «المتحدث باسم وزارة الخارجية الإيرانية» for «إيران», «الخارجية الروسية» for «موسكو». */
function speaksForState({ name }: Speaker, voice: Speaker): boolean {
  const [state = "", ...rest] = folded(name).replace(/^(?:دوله|جمهوريه|مملكه|سلطنه) (?=\S)|(?<=\S) (?:العربيه المتحده|العربيه السعوديه|الاسلاميه)$/gu, "").split(" ");
  const nation = rest.length > (/^الولايات$/u.test(state) ? 1 : 0) ? null : nationOf(state);
  if (nation === null) return false;
  const words = folded(`${voice.role ?? ""} ${voice.name}`).split(" ").map(withoutArticle);
  return words.some((word) => OF_STATE.test(word)) && words.some((word) => word.replace(/ه$/u, "") === nation);
}

/** «مصدر مسؤول في الحكومة»: nobody that the text names. */
const isUnnamed = ({ name, role }: Speaker): boolean => role === null && /^(?:ال)?(?:مصدر|مصادر|مسوول|مسوولون|مسوولين)(?: |$)/u.test(folded(name));

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
const OFFICIAL = /^(?:ال)?مصادر (?:(?:من )?داخل |في |بال\S+|(?:ال)?(?:امنيه|رسميه|حكوميه|قضاييه|عسكريه|دبلوماسيه|وزاريه|محليه|طبيه|ميدانيه|نيابيه|برلمانيه|مقربه))/u;

// «وكالة الأنباء السورية “سانا”»: an outlet by what it is called.
const OUTLET_ROLE = /^(?:ال)?(?:صحيفه|جريده|موقع|قناه|مجله|اذاعه|تلفزيون|محطه|وكاله (?:ال)?(?:انباء|اخبار))(?: |$)/u;

export const isOutlet = (speaker: Speaker | null): boolean => speaker !== null && (speaker.role === null ? isOutletName(speaker) : OUTLET_ROLE.test(folded(speaker.role)));

const isOutletName = (speaker: Speaker): boolean => isMedia(headOf(speaker.name)) && !/^(?:ال)?(?:بيان|منشور)$/u.test(headOf(speaker.name)) && !OFFICIAL.test(folded(speaker.name));

const headOf = memo((name) => fold(name).replace(/^(?:بعض|احدي|احد|عدد من|عده|كل من|جميع) (?=\S)/u, "").split(" ")[0] ?? "");

/** Whether words speak of a party by every telling word of its name: «حفلة البلدية» of «بلدية النهر» do not. */
export function namesParty(words: string, { name }: Speaker): boolean {
  const all = namesOf(name);
  const own = all.some((key) => !isRole(key)) ? all.filter((key) => !isRole(key)) : all;
  const inside = namesOf(words).map((key) => key.replace(/^[وبلف](?:ال|ل)(?=..)/u, ""));
  return own.length > 0 && own.every((key) => inside.includes(key));
}
