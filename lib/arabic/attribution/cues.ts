import type { Stance } from "#lib/domain/stance.ts";

/**
 * What an act of speech does by its verb alone. `says` and `adds` are neutral: their content decides. `claims` puts a
 * proposition forward with distance; `reports` passes one on.
 */
export type Act = Stance | "says" | "adds" | "claims" | "reports";

/** What must stand among the words after the verb for the act to hold; without it the verb means something else. */
export type ObjectKind = "comment" | "accusation" | "investigation" | "court" | "publication" | "apology" | "statement" | "that" | "silence" | "denial" | "issue" | "inquiry" | "doubt" | "demand" | "notice";

export type Cue = {
  readonly verb: string;
  readonly present: string;
  readonly act: Act;
  /** How far the narrator stands behind it: domain, Report `strength`. */
  readonly strength: "asserts" | "attributes" | "distances";
  /** Active participles as circumstance («نافيًا»، «مضيفًا»). */
  readonly participle?: string;
  /** The spelling is a common noun too («رد»، «زعم»): it counts as a verb only where one can stand. */
  readonly noun?: true;
  /** Conditions on the object, tried in turn; when none holds, `otherwise` (absent: no act). */
  readonly objects?: readonly (readonly [ObjectKind, Act])[];
  readonly otherwise?: Act;
  /** The act of the negated verb («لم يؤكد»); absent: neutral words are dropped when negated. */
  readonly negated?: Act;
};

const COMMENT = ["comment", "no_comment"] as const;
const ACCUSED = ["accusation", "denies"] as const;
const CRITICAL = ["accusation", "disputes"] as const;
const PROBE = ["investigation", "calls_for_investigation"] as const;
const INQUIRY = ["inquiry", "calls_for_investigation"] as const;
const COURT = ["court", "threatens_legal_action"] as const;
const SILENT = { negated: "no_comment" } as const;

/** The one table of cue verbs. */
export const CUES: readonly Cue[] = [
  { verb: "نفى", present: "ينفي", act: "denies", strength: "attributes", participle: "نافيا", noun: true, ...SILENT },
  { verb: "كذّب", present: "يكذّب", act: "denies", strength: "attributes", participle: "مكذبا", noun: true },
  { verb: "فنّد", present: "يفنّد", act: "denies", strength: "attributes", participle: "مفندا" },
  { verb: "دحض", present: "يدحض", act: "denies", strength: "attributes", participle: "داحضا", noun: true },
  { verb: "أنكر", present: "ينكر", act: "denies", strength: "attributes", participle: "منكرا", negated: "confirms" },
  { verb: "تبرأ", present: "يتبرأ", act: "denies", strength: "attributes" },
  { verb: "رفض", present: "يرفض", act: "disputes", strength: "attributes", participle: "رافضا", noun: true, objects: [COMMENT, ACCUSED, ["demand", "disputes"]] },
  { verb: "شكك", present: "يشكك", act: "disputes", strength: "attributes", participle: "مشككا" },
  { verb: "استبعد", present: "يستبعد", act: "disputes", strength: "attributes", participle: "مستبعدا" },
  { verb: "قلل", present: "يقلل", act: "disputes", strength: "attributes", participle: "مقللا" },
  { verb: "طعن", present: "يطعن", act: "disputes", strength: "attributes", noun: true, objects: [["accusation", "disputes"]] },
  { verb: "استنكر", present: "يستنكر", act: "disputes", strength: "attributes", participle: "مستنكرا", objects: [CRITICAL] },
  { verb: "استهجن", present: "يستهجن", act: "disputes", strength: "attributes", participle: "مستهجنا", objects: [CRITICAL] },
  { verb: "استغرب", present: "يستغرب", act: "disputes", strength: "attributes", participle: "مستغربا", objects: [CRITICAL] },
  { verb: "سخر", present: "يسخر", act: "disputes", strength: "attributes", participle: "ساخرا", objects: [CRITICAL] },
  { verb: "ندد", present: "يندد", act: "disputes", strength: "attributes", participle: "منددا", objects: [CRITICAL], otherwise: "says" },
  { verb: "أدان", present: "يدين", act: "disputes", strength: "attributes", objects: [CRITICAL], otherwise: "says" },
  { verb: "اعترض", present: "يعترض", act: "disputes", strength: "attributes", participle: "معترضا", objects: [CRITICAL] },
  { verb: "تنصل", present: "يتنصل", act: "denies", strength: "attributes", participle: "متنصلا" },
  { verb: "جدد", present: "يجدد", act: "denies", strength: "attributes", participle: "مجددا", noun: true, objects: [["denial", "denies"], ["that", "says"]] },
  { verb: "كرر", present: "يكرر", act: "denies", strength: "attributes", participle: "مكررا", objects: [["denial", "denies"], ["that", "says"]] },
  { verb: "رجح", present: "يرجح", act: "claims", strength: "attributes", participle: "مرجحا" },
  { verb: "أكد", present: "يؤكد", act: "says", strength: "attributes", participle: "مؤكدا", ...SILENT },
  { verb: "أيد", present: "يؤيد", act: "confirms", strength: "attributes", objects: [["accusation", "confirms"]] },
  { verb: "اعترف", present: "يعترف", act: "confirms", strength: "attributes", participle: "معترفا" },
  { verb: "أقر", present: "يقر", act: "confirms", strength: "attributes", participle: "مقرا" },
  { verb: "تمسك", present: "يتمسك", act: "confirms", strength: "attributes", participle: "متمسكا", objects: [["accusation", "confirms"]] },
  { verb: "أوضح", present: "يوضح", act: "clarifies", strength: "attributes", participle: "موضحا" },
  { verb: "بيّن", present: "يبيّن", act: "clarifies", strength: "attributes", participle: "مبينا", noun: true, objects: [["that", "clarifies"]] },
  { verb: "فسر", present: "يفسر", act: "clarifies", strength: "attributes", participle: "مفسرا" },
  { verb: "برر", present: "يبرر", act: "clarifies", strength: "attributes", participle: "مبررا" },
  { verb: "دعا", present: "يدعو", act: "says", strength: "attributes", participle: "داعيا", objects: [PROBE], otherwise: "says" },
  { verb: "طالب", present: "يطالب", act: "says", strength: "attributes", participle: "مطالبا", noun: true, objects: [PROBE], otherwise: "says" },
  { verb: "حث", present: "يحث", act: "says", strength: "attributes", noun: true, objects: [PROBE], otherwise: "says" },
  { verb: "ناشد", present: "يناشد", act: "says", strength: "attributes", objects: [PROBE], otherwise: "says" },
  { verb: "أمر", present: "يأمر", act: "says", strength: "attributes", participle: "آمرا", noun: true, objects: [PROBE] },
  { verb: "وجّه", present: "يوجّه", act: "says", strength: "attributes", noun: true, objects: [["apology", "retracts"], PROBE] },
  { verb: "وعد", present: "يعد", act: "says", strength: "attributes", noun: true, objects: [INQUIRY] },
  { verb: "تعهد", present: "يتعهد", act: "says", strength: "attributes", participle: "متعهدا", noun: true, objects: [INQUIRY, ["that", "says"]] },
  { verb: "قرر", present: "يقرر", act: "says", strength: "attributes", objects: [INQUIRY] },
  { verb: "طلب", present: "يطلب", act: "says", strength: "attributes", noun: true, objects: [PROBE] },
  { verb: "امتنع", present: "يمتنع", act: "no_comment", strength: "attributes", objects: [COMMENT] },
  { verb: "أحجم", present: "يحجم", act: "no_comment", strength: "attributes", objects: [COMMENT] },
  { verb: "تحفظ", present: "يتحفظ", act: "no_comment", strength: "attributes", noun: true, objects: [COMMENT] },
  { verb: "التزم", present: "يلتزم", act: "no_comment", strength: "attributes", objects: [["silence", "no_comment"]] },
  { verb: "لزم", present: "يلزم", act: "no_comment", strength: "attributes", objects: [["silence", "no_comment"]] },
  { verb: "آثر", present: "يؤثر", act: "no_comment", strength: "attributes", objects: [["silence", "no_comment"]] },
  { verb: "فضّل", present: "يفضّل", act: "no_comment", strength: "attributes", participle: "مفضلا", objects: [["silence", "no_comment"]] },
  { verb: "تجنب", present: "يتجنب", act: "no_comment", strength: "attributes", participle: "متجنبا", objects: [COMMENT] },
  { verb: "استجاب", present: "يستجب", act: "no_comment", strength: "attributes", objects: [], ...SILENT },
  { verb: "شاء", present: "يشأ", act: "no_comment", strength: "attributes", objects: [], ...SILENT },
  { verb: "أدلى", present: "يدلي", act: "says", strength: "attributes", objects: [], ...SILENT },
  { verb: "تراجع", present: "يتراجع", act: "retracts", strength: "attributes", participle: "متراجعا", noun: true, objects: [["publication", "retracts"], ["accusation", "retracts"]] },
  { verb: "اعتذر", present: "يعتذر", act: "retracts", strength: "attributes", participle: "معتذرا", objects: [COMMENT], otherwise: "retracts" },
  { verb: "قدّم", present: "يقدّم", act: "retracts", strength: "attributes", objects: [["apology", "retracts"], COURT], noun: true },
  { verb: "تقدم", present: "يتقدم", act: "retracts", strength: "attributes", noun: true, objects: [["apology", "retracts"], COURT] },
  { verb: "سحب", present: "يسحب", act: "retracts", strength: "attributes", noun: true, objects: [["publication", "retracts"], ["accusation", "retracts"]] },
  { verb: "حذف", present: "يحذف", act: "retracts", strength: "attributes", noun: true, objects: [["publication", "retracts"]] },
  { verb: "صحح", present: "يصحح", act: "retracts", strength: "attributes", participle: "مصححا", objects: [["publication", "retracts"]] },
  { verb: "هدد", present: "يهدد", act: "threatens_legal_action", strength: "attributes", participle: "مهددا", objects: [COURT] },
  { verb: "توعد", present: "يتوعد", act: "threatens_legal_action", strength: "attributes", participle: "متوعدا", objects: [COURT] },
  { verb: "لوّح", present: "يلوّح", act: "threatens_legal_action", strength: "attributes", participle: "ملوحا", objects: [COURT] },
  { verb: "رفع", present: "يرفع", act: "threatens_legal_action", strength: "attributes", noun: true, objects: [COURT] },
  { verb: "احتفظ", present: "يحتفظ", act: "threatens_legal_action", strength: "attributes", objects: [COURT] },
  { verb: "لجأ", present: "يلجأ", act: "threatens_legal_action", strength: "attributes", objects: [COURT] },
  { verb: "اعتزم", present: "يعتزم", act: "threatens_legal_action", strength: "attributes", objects: [COURT] },
  { verb: "اتخذ", present: "يتخذ", act: "threatens_legal_action", strength: "attributes", objects: [COURT] },
  { verb: "أقام", present: "يقيم", act: "threatens_legal_action", strength: "attributes", objects: [COURT] },
  { verb: "كلّف", present: "يكلّف", act: "threatens_legal_action", strength: "attributes", objects: [COURT] },
  { verb: "زعم", present: "يزعم", act: "claims", strength: "distances", participle: "زاعما", noun: true },
  { verb: "ادّعى", present: "يدّعي", act: "claims", strength: "distances", participle: "مدعيا" },
  { verb: "اتهم", present: "يتهم", act: "claims", strength: "attributes", participle: "متهما" },
  { verb: "روّج", present: "يروّج", act: "claims", strength: "distances", participle: "مروجا" },
  { verb: "تداول", present: "يتداول", act: "claims", strength: "distances", noun: true },
  { verb: "تناقل", present: "يتناقل", act: "claims", strength: "distances", noun: true },
  { verb: "أشاع", present: "يشيع", act: "claims", strength: "distances" },
  { verb: "ردد", present: "يردد", act: "claims", strength: "distances", objects: [["that", "claims"]] },
  { verb: "لمّح", present: "يلمّح", act: "says", strength: "attributes", participle: "ملمحا" },
  { verb: "نشر", present: "ينشر", act: "reports", strength: "attributes", noun: true },
  { verb: "نقل", present: "ينقل", act: "reports", strength: "attributes", participle: "ناقلا", noun: true },
  { verb: "أورد", present: "يورد", act: "reports", strength: "attributes" },
  { verb: "أفاد", present: "يفيد", act: "says", strength: "attributes", participle: "مفيدا" },
  { verb: "كشف", present: "يكشف", act: "says", strength: "attributes", participle: "كاشفا", noun: true, objects: [["that", "says"]] },
  { verb: "جاء", present: "", act: "says", strength: "attributes", objects: [["statement", "says"]] },
  { verb: "صدر", present: "", act: "says", strength: "attributes", objects: [["issue", "says"]] },
  { verb: "أصدر", present: "يصدر", act: "says", strength: "attributes", objects: [["apology", "retracts"], ["issue", "says"]] },
  { verb: "همّ", present: "يهمّ", act: "says", strength: "attributes", objects: [["issue", "says"]] },
  { verb: "قال", present: "يقول", act: "says", strength: "attributes", participle: "قائلا" },
  { verb: "صرح", present: "يصرح", act: "says", strength: "attributes", participle: "مصرحا", noun: true },
  { verb: "ذكر", present: "يذكر", act: "says", strength: "attributes", participle: "ذاكرا", noun: true },
  { verb: "أعلن", present: "يعلن", act: "says", strength: "attributes", participle: "معلنا", objects: [["apology", "retracts"], INQUIRY], otherwise: "says" },
  { verb: "كتب", present: "يكتب", act: "says", strength: "attributes", participle: "كاتبا", noun: true },
  { verb: "غرد", present: "يغرد", act: "says", strength: "attributes" },
  { verb: "علق", present: "يعلق", act: "says", strength: "attributes", participle: "معلقا", noun: true, ...SILENT },
  { verb: "عقب", present: "يعقب", act: "says", strength: "attributes", participle: "معقبا", noun: true, objects: [["that", "says"]], ...SILENT },
  { verb: "رد", present: "يرد", act: "says", strength: "attributes", participle: "رادا", noun: true, ...SILENT },
  { verb: "أجاب", present: "يجيب", act: "says", strength: "attributes", participle: "مجيبا" },
  { verb: "شدد", present: "يشدد", act: "says", strength: "attributes", participle: "مشددا" },
  { verb: "جزم", present: "يجزم", act: "says", strength: "asserts", participle: "جازما" },
  { verb: "أصر", present: "يصر", act: "says", strength: "attributes", participle: "مصرا" },
  { verb: "أعرب", present: "يعرب", act: "says", strength: "attributes", participle: "معربا", objects: [["doubt", "disputes"]], otherwise: "says" },
  { verb: "أشار", present: "يشير", act: "says", strength: "attributes", participle: "مشيرا" },
  { verb: "لفت", present: "يلفت", act: "says", strength: "attributes", participle: "لافتا" },
  { verb: "نوه", present: "ينوه", act: "says", strength: "attributes", participle: "منوها" },
  { verb: "اعتبر", present: "يعتبر", act: "says", strength: "attributes", participle: "معتبرا", objects: [["that", "says"]] },
  { verb: "رأى", present: "يرى", act: "says", strength: "attributes", objects: [["that", "says"]] },
  { verb: "وصف", present: "يصف", act: "says", strength: "attributes", participle: "واصفا", noun: true },
  { verb: "أبدى", present: "يبدي", act: "says", strength: "attributes", participle: "مبديا", objects: [["doubt", "disputes"]], otherwise: "says" },
  { verb: "حذر", present: "يحذر", act: "says", strength: "attributes", participle: "محذرا", noun: true },
  { verb: "تحدث", present: "يتحدث", act: "says", strength: "attributes", participle: "متحدثا", objects: [["that", "says"]] },
  { verb: "أبلغ", present: "يبلغ", act: "says", strength: "attributes", objects: [["that", "says"]] },
  { verb: "أخبر", present: "يخبر", act: "says", strength: "attributes" },
  { verb: "ألمح", present: "يلمح", act: "says", strength: "attributes", participle: "ملمحا" },
  { verb: "تساءل", present: "يتساءل", act: "says", strength: "attributes", participle: "متسائلا" },
  { verb: "اكتفى", present: "يكتفي", act: "says", strength: "attributes", participle: "مكتفيا" },
  { verb: "اقتصر", present: "يقتصر", act: "says", strength: "attributes", objects: [["that", "says"]] },
  { verb: "نبّه", present: "ينبّه", act: "says", strength: "attributes", participle: "منبها" },
  { verb: "أعلم", present: "يعلم", act: "says", strength: "attributes", objects: [["that", "says"]] },
  { verb: "أنهى", present: "ينهي", act: "says", strength: "attributes", objects: [["notice", "says"]] },
  { verb: "أحاط", present: "يحيط", act: "says", strength: "attributes", objects: [["notice", "says"]] },
  { verb: "استرسل", present: "يسترسل", act: "adds", strength: "attributes", participle: "مسترسلا" },
  { verb: "زاد", present: "يزيد", act: "adds", strength: "attributes", objects: [["that", "adds"]] },
  { verb: "أضاف", present: "يضيف", act: "adds", strength: "attributes", participle: "مضيفا" },
  { verb: "تابع", present: "يتابع", act: "adds", strength: "attributes", participle: "متابعا", noun: true, objects: [["that", "adds"]] },
  { verb: "أردف", present: "يردف", act: "adds", strength: "attributes", participle: "مردفا" },
  { verb: "استطرد", present: "يستطرد", act: "adds", strength: "attributes", participle: "مستطردا" },
  { verb: "استدرك", present: "يستدرك", act: "adds", strength: "attributes", participle: "مستدركا" },
  { verb: "واصل", present: "يواصل", act: "adds", strength: "attributes", participle: "مواصلا", objects: [["that", "adds"]] },
  { verb: "أكمل", present: "يكمل", act: "adds", strength: "attributes", participle: "مكملا", objects: [["that", "adds"]] },
  { verb: "استكمل", present: "يستكمل", act: "adds", strength: "attributes", participle: "مستكملا", objects: [["that", "adds"]] },
  { verb: "اختتم", present: "يختتم", act: "adds", strength: "attributes", participle: "مختتما", objects: [["that", "adds"]] },
  { verb: "ختم", present: "يختم", act: "adds", strength: "attributes", participle: "خاتما", objects: [["that", "adds"]] },
];
