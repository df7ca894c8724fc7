import { fold } from "./fold.ts";

/** Nouns that news count, whose plural is not formed by an ending: «طفلين» is two of them and nothing else. */
const COUNTED =
  "طفل شخص رجل امرأة سيدة فتاة شاب قتيل جريح جندي ضابط شرطي صحفي طالب عامل لاعب نائب وزير طبيب ابن بنت ولد جثة " +
  "يوم ليلة أسبوع شهر عام سنة ساعة دقيقة مرة هدف نقطة شوط مباراة دولار دينار جنيه ريال درهم ليرة يورو طن كيلومتر متر لتر " +
  "سيارة سفينة طائرة قطار حافلة منزل بيت مدرسة مستشفى مدينة قرية دولة شركة مصنع بنك صاروخ قنبلة قذيفة غارة مركز مشروع قرار";
/** Whose plural in ين is in use beside or instead of another: only «ان» tells two of them. */
const SOUND = "مدني مصاب مسلح مهاجر مواطن معتقل موظف معلم مهندس مسؤول مشتبه متهم لاجئ محتج متظاهر مصري سوري عراقي فلسطيني";

/** Which is nearly always the movement of that name. */
const NO_DUAL = fold("طالبان");

const twoOf = (noun: string, endings: readonly string[]): string[] => endings.map((ending) => fold(/ة$/u.test(noun) ? noun.replace(/ة$/u, `ت${ending}`) : noun.endsWith("ى") ? noun.replace(/ى$/u, `ي${ending}`) : noun + ending));
const duals = new Map([
  ...COUNTED.split(" ").flatMap((noun) => twoOf(noun, ["ان", "ين"]).filter((dual) => dual !== NO_DUAL).map((dual): [string, string] => [dual, fold(noun)])),
  ...SOUND.split(" ").flatMap((noun) => twoOf(noun, ["ان"]).map((dual): [string, string] => [dual, fold(noun)])),
]);
const FRONT = /^(?:[وفبلك]?ال|لل|[وفبلك])(?=.{3})/u;

/** The noun of which a folded word says that there are two: «طفلان», «والعامين»; null for other words. */
export const dualOf = (folded: string): string | null => duals.get(folded) ?? duals.get(folded.replace(FRONT, "")) ?? null;
