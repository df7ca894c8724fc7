import { lexicon } from "./lexicon.ts";

/** Words whose act has not happened, or not yet: nearly, meant, planned, promised, tried, threatened, asked for, proposed. */
const UNREAL =
  "كاد يكاد أوشك يوشك نوى ينوي نية عزم يعزم يعتزم اعتزم خطط يخطط تخطيط خطة تعهد يتعهد يستعد استعد استعداد يدرس يفكر فكر تفكير " +
  "حاول يحاول محاولة سعى يسعى سعي يرغب رغبة يريد دعا دعى دعت يدعو دعوة طالب يطالب مطالبة مطالب ناشد يناشد مناشدة طلب يطلب حث يحث " +
  "اقترح يقترح اقتراح مقترح يأمل يطمح احتمال محتمل";

/** Words that threaten with it or promise it, where ب stands before the act: «يهدد بالانسحاب»; «الجفاف يهدد المحصول» is no threat. */
const THREATS = "هدد يهدد تهديد لوح يلوح تلويح وعد يعد";

/** Words that keep it from happening. */
const KEPT_FROM =
  "رفض يرفض امتنع يمتنع امتناع فشل يفشل أخفق يخفق إخفاق عجز يعجز منع يمنع حظر يحظر نفى ينفي نفي ألغى يلغي إلغاء أجل يؤجل تأجيل علق يعلق تعليق تخلى يتخلى أحجم يحجم تجنب يتجنب أحبط يحبط إحباط " +
  "أجهض يجهض عرقل يعرقل عرقلة استبعد يستبعد استبعاد عارض يعارض معارضة أوقف يوقف";

type How = "always" | "threat";
const words = (list: string, how: How): [string, How][] => list.split(" ").map((word) => [word, how]);
const unreal = lexicon([...words(`${UNREAL} ${KEPT_FROM}`, "always"), ...words(THREATS, "threat")], true);

/** How a folded word makes what it governs an act that has not happened: «كادت», «تنوي», «رفض» always, «يهدد» where it threatens with it; null for other words. */
export const makesUnreal = (folded: string): How | null => unreal(folded)[0] ?? null;

const MAYBE = new Set(["سوف", "قد", "ربما"]);

/** Whether a folded word before an act leaves it open, or for later. */
export const leavesOpen = (folded: string): boolean => MAYBE.has(folded);
