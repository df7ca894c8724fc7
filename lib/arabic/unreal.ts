import { looksPresent } from "./role-words.ts";
import { lexicon } from "./lexicon.ts";

/** Words whose act has not happened, or not yet: nearly, meant, planned, promised, tried, threatened, asked for, proposed. */
const UNREAL =
  "كاد يكاد أوشك يوشك نوى ينوي نية عزم يعزم يعتزم اعتزم خطط يخطط تخطيط خطة تعهد يتعهد يستعد استعد استعداد يدرس يفكر فكر تفكير " +
  "حاول يحاول محاولة سعى يسعى سعي يرغب رغبة يريد دعا دعى دعت يدعو دعوة طالب يطالب مطالبة مطالب ناشد يناشد مناشدة طلب يطلب حث يحث " +
  "اقترح يقترح اقتراح مقترح يأمل يطمح احتمال محتمل " +
  "يجب ينبغي يحق ضرورة إمكانية يستطيع قادر قدرة وشك توقعات متوقع مرتقب يترقب مخاوف خشية يخشى تحذير حذر يحذر تحذيرات دعوات مطالبات";
/** English has few forms: they stand here as they are, before «to» or the act itself. */
const UNREAL_ENGLISH =
  "plan plans planned planning want wants wanted intend intends vow vows vowed promise promises promised threaten threatens threatened threatening try tries tried attempt attempts attempted call calls called " +
  "urge urges urged consider considers considered propose proposes proposed expected likely ready able refuse refuses refused deny denies denied fail fails failed decline declines declined nearly almost";

/** Words that threaten with it or promise it, where ب stands before the act: «يهدد بالانسحاب»; «الجفاف يهدد المحصول» is no threat. */
const THREATS = "هدد يهدد تهديد لوح يلوح تلويح وعد يعد";

/** Words that keep it from happening. */
const KEPT_FROM =
  "رفض يرفض امتنع يمتنع امتناع فشل يفشل أخفق يخفق إخفاق عجز يعجز منع يمنع حظر يحظر نفى ينفي نفي ألغى يلغي إلغاء أجل يؤجل تأجيل علق يعلق تعليق تخلى يتخلى أحجم يحجم تجنب يتجنب أحبط يحبط إحباط " +
  "أجهض يجهض عرقل يعرقل عرقلة استبعد يستبعد استبعاد عارض يعارض معارضة أوقف يوقف عاجز كف يكف استحالة استحال انعدام خلو شائعة إشاعة شائعات مزاعم";

type How = "always" | "threat";
const words = (list: string, how: How): [string, How][] => list.split(" ").map((word) => [word, how]);
const unreal = lexicon([...words(`${UNREAL} ${UNREAL_ENGLISH} ${KEPT_FROM}`, "always"), ...words(THREATS, "threat")], true);

/** How a folded word makes what it governs an act that has not happened: «كادت», «تنوي», «رفض» always, «يهدد» where it threatens with it; null for other words. */
export const makesUnreal = (folded: string): How | null => unreal(folded)[0] ?? null;

const MAYBE = new Set(["ربما", "لعل", "لو", "اذا", "may", "might", "could", "would", "should", "if", "perhaps"]);
const LATER = new Set(["سوف", "will", "shall"]);

/** Whether a folded word before an act leaves it open; «قد» before one of the present: `next` is the act. */
export const leavesOpen = (folded: string, next: string): boolean => MAYBE.has(folded) || (folded === "قد" && looksPresent(next));

/** Whether a folded word tells that the act behind it is still to come. */
export const tellsLater = (folded: string): boolean => LATER.has(folded);
