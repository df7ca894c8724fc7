import { fold } from "./fold.ts";
import { lexicon } from "./lexicon.ts";
import { nameOf, type NameGroup } from "./places.ts";

/** A member of a closed set of which a sentence names one, as two sentences are compared. */
export type Compared = { readonly group: NameGroup | "extent" | "share" | "office" | "speaker" | "force" | "power" | "bank"; readonly name: string };

/** Who speaks for a country, and for no other: news may say either, but not one person for another. A person's spellings are joined by a stroke. */
const SPEAKERS = `أمريكا ترامب/ترمب بايدن أوباما هاريس بلينكن كلينتون روبيو
روسيا بوتين لافروف بيسكوف ميدفيديف زاخاروفا
الصين جينبينغ
إيران خامنئي روحاني بزشكيان عراقجي ظريف
تركيا أردوغان
فرنسا ماكرون
بريطانيا ستارمر سوناك
ألمانيا ميركل شولتس ميرتس
إسرائيل نتنياهو/نتانياهو غالانت كاتس
مصر السيسي
العراق العبادي
أوكرانيا زيلينسكي/زيلنسكي
ليبيا حفتر الدبيبة
فنزويلا مادورو
الهند مودي`;

/** Who fights or polices, beside the armies of states. A body's names are joined by a stroke. */
const FORCES = "جيش\nالدعمالسريع\nشرطة\nحماس/القسام\nحزبالله\nداعش\nطالبان\nتنظيمالقاعدة\nالحوثي/الحوثيون/الحوثيين\nقسد\nالبيشمركة\nالحشدالشعبي\nفاغنر/فاجنر\nالنصرة\nالموساد\nالشاباك";
/** Whose act it is in a state, and which bank's. */
const POWERS = "برلمان\nحكومة\nمحكمة/قضاء";
const BANKS = "البنكالدولي\nالبنكالمركزي";
/** What calls itself as a ministry does. */
const LIKE_MINISTRIES = "الصحةالعالمية";

/** Of how many it is said, and who rules: another one is another fact. */
const EXTENTS = "كل وكل بكل كلها كلهم جميع كافة\nمعظم أغلب غالبية\nبعض";
const SHARES = "نصف half\nثلث third\nثلثا ثلثي ثلثان ثلثين thirds\nربع quarter";
const OFFICES = "رئيس رئيسة\nمرشد\nملك\nسلطان";

const members = (group: Compared["group"], lines: string): [string, Compared][] => lines.split("\n").flatMap((line) => line.split(/[ /]/u).map((word): [string, Compared] => [word, { group, name: line }]));

const speakers = SPEAKERS.split("\n").flatMap((line) => {
  const [country = "", ...names] = line.split(" ");
  const spokenFor = nameOf(fold(country));
  return spokenFor === null ? [] : names.flatMap((name) => name.split("/").flatMap((word): [string, Compared][] => [[word, spokenFor], [word, { group: "speaker", name }]]));
});

const compared = lexicon([...speakers, ...members("force", FORCES), ...members("power", POWERS), ...members("bank", BANKS), ...members("ministry", LIKE_MINISTRIES), ...members("extent", EXTENTS), ...members("share", SHARES), ...members("office", OFFICES)], false);

/** What a folded word names where sentences are compared: beside the sets of `nameOf` «بوتين» himself and Russia, «معظم» of how many; empty for most. */
export function comparedNames(folded: string): readonly Compared[] {
  const name = nameOf(folded);
  return name === null ? compared(folded) : [name];
}
