import { fold } from "./fold.ts";
import { lexicon } from "./lexicon.ts";
import { nameOf, type NameGroup } from "./places.ts";

/** A member of a closed set of which a sentence names one, as two sentences are compared. */
export type Compared = { readonly group: NameGroup | "extent" | "office"; readonly name: string };

/** Who speaks for a country, and for no other: news may say either. */
const SPEAKERS = `أمريكا ترامب ترمب بايدن أوباما هاريس بلينكن كلينتون
روسيا بوتين لافروف بيسكوف ميدفيديف زاخاروفا
الصين جينبينغ
إيران خامنئي روحاني بزشكيان عراقجي
تركيا أردوغان
فرنسا ماكرون
بريطانيا ستارمر سوناك
ألمانيا ميركل شولتس
إسرائيل نتنياهو غالانت
مصر السيسي
العراق العبادي
أوكرانيا زيلينسكي
ليبيا حفتر
فنزويلا مادورو
الهند مودي`;

/** Of how many it is said, and who rules: another one is another fact. */
const EXTENTS = "كل وكل بكل كلها كلهم جميع كافة\nمعظم أغلب غالبية\nبعض";
const OFFICES = "رئيس رئيسة\nمرشد\nملك\nسلطان";

const members = (group: Compared["group"], lines: string): [string, Compared][] => lines.split("\n").flatMap((line) => line.split(" ").map((word): [string, Compared] => [word, { group, name: line }]));

const speakers = SPEAKERS.split("\n").flatMap((line) => {
  const [country = "", ...names] = line.split(" ");
  const spokenFor = nameOf(fold(country));
  return spokenFor === null ? [] : names.map((name): [string, Compared] => [name, spokenFor]);
});

const compared = lexicon([...speakers, ...members("extent", EXTENTS), ...members("office", OFFICES)], false);

/** What a folded word that is in no set of `nameOf` names where sentences are compared: «بوتين» Russia, «معظم» of how many; null for most. */
export const comparedName = (folded: string): Compared | null => compared(folded)[0] ?? null;
