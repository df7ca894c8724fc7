import { fold } from "./fold.ts";
import { nameOf } from "./places.ts";

/** What a name stands behind: another name behind it is another place, house, work or group. */
const GENERA =
  "مخيم مدينة بلدة قرية حي محافظة ولاية إقليم منطقة مطار ميناء مرفأ مستشفى سجن معتقل جامعة مدرسة معهد كلية مسجد جامع كنيسة نادي شركة مصرف بنك صحيفة قناة إذاعة فندق ملعب استاد " +
  "شارع جسر نفق سد نهر وادي جبل تل جزيرة بحيرة حقل معبر قاعدة قصر فيلم مسلسل رواية برنامج حزب حركة كتيبة لواء قبيلة";
/** Who or what is somebody's, beside the words for kin: what happens to one does not happen to the other. */
const HOLDERS = "نائب نائبة مساعد مساعدة مستشار مستشارة حارس سائق محامي محامية سكرتير سكرتيرة وكيل مرافق صهر خطيب خطيبة عم عمة خال خالة جد جدة أم أب أخ أخت صديق صديقة قريب مربية خادمة مكتب سيارة منزل بيت حساب";

const JOINED = /^[وفبل](?=.{3})/u;
const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));
const [genera, holders] = [wordsOf(GENERA), wordsOf(HOLDERS)];
const stands = (words: ReadonlySet<string>, folded: string): boolean => words.has(folded) || words.has(folded.replace(JOINED, ""));

/** Whether a folded word is a kind of thing that a name follows: «مخيم», «بمستشفى»; «المخيم» has none behind it. */
export const takesName = (folded: string): boolean => stands(genera, folded);

/** Whether a folded word is somebody of somebody: «زوجة», «نائب», «حارس». */
export const isSomebodys = (folded: string): boolean => !/^[وفبل]?ال(?=.{3})/u.test(folded.replace(/^والد/u, "")) && (stands(holders, folded) || nameOf(folded)?.group === "kin");
