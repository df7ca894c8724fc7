import type { Act, Cue, ObjectKind } from "./cues.ts";

// What the words after a verb must hold, folded, a space on either side of each.
const OBJECTS: Readonly<Record<ObjectKind, RegExp>> = {
  comment: /(?<! (?:في|اول|ضمن)) (?:[بل]?(?:ال)?(?:تعليق|تعقيب|ادلاء)|[بل]?الرد|(?:ال)?تاكيد او (?:ال)?نفي|(?:ال)?نفي او (?:ال)?تاكيد|الاجابه|اعطاء|تقديم (?:اي )?(?:تفاصيل|توضيحات|اجابه)|الافصاح|الخوض|الحديث|التحدث|الكشف عن|مناقشه|ان (?:يعلق|تعلق|يجيب|تجيب)|[يت]علق) /u,
  accusation: / (?:[بلو]?(?:ال|لل|بال)?(?:اتهام|اتهامات|ادعاء|ادعاءات|مزاعم|تصريح|تصريحات|تصريحاته|تصريحاتها|تقرير|تقارير|انباء|نبا|اخبار|خبر|روايه|روايات|معلومات|اقوال|اقواله|شايعات|صحه|نتايج|نتيجه|ما|شهاده|اقاويل|افتراءات|روايته|روايتها|تقريرها|تقريره|بروايته|بروايتها|بتقريرها|بتقريره|بما|باقواله|باقوالها|باتهاماته|باتهاماتها|مصداقيه|دقه)) /u,
  investigation: / (?:[بلو]?(?:ال|لل|بال)?(?:تحقيق|تحقيقا|تحقيقات|تقصي|محاسبه)|(?:فحص|تدقيق|مراجعه|تشريح) مستقله?|لجنه (?:تقصي|تحقيق|مستقله)|الطب الشرعي|بانتداب|يحقق|تحقق) /u,
  court: / (?:[بلو]?(?:ال|لل|بال)?(?:قضاء|قضاييا|قضاييه|قضايي|قانونيه|قانونيا|قانوني|مقاضاه|مقاضاته|مقاضاتها|محاكم|محكمه|شكوي|شكاوي|دعوي|دعاوي|دعوات قضاييه|بلاغ|بلاغا|ملاحقه|نيابه)) /u,
  publication: / (?:عن |من )?(?:[بل]?(?:ال|لل|بال)?(?:تصريح|تصريحا|تصريحات|تصريحه|تصريحاته|تصريحاتها|اقواله|اقوالها|خبر|خبرا|خبرها|مقال|مقالا|مقالها|مقاله|تقرير|تقريرا|تقريرها|تقريره|منشور|منشورا|منشوره|منشورها|تغريده|تغريدته|تغريداته|تغريدتها|فيديو|مقطع|كلامه|كلامها|اتهامه|اتهاماته|ادعاءه|ادعاءاته|روايته|معلومه|رقم|ارقام|موقفه|موقفها|اقواله)) /u,
  apology: /^(?: \S+){0,20}? (?:[بل]?(?:ال)?(?:اعتذار|اعتذارا|اعتذاره|اعتذارها|اعتذاراته)) /u,
  statement: /^(?: (?:ذلك|هذا|فيه))? (?:في|ضمن|خلال) (?:ال)?(?:بيان|بيانها|بيانه|رد|رده|ردها|تصريح|تعليق|منشور|تدوينه|تغريده|رساله|نص|كتاب|خطاب) /u,
  issue: / (?:(?:ال)?(?:بيان|بيانا|توضيح|توضيحا)|ما يلي|الاتي|التالي|ان يوضح|ان توضح) /u,
  silence: / (?:(?:ب)?(?:ال)?صمت|(?:عدم|ان لا|الا) (?:ال)?(?:تعليق|رد|حديث|خوض|ادلاء|كشف|يعلق|تعلق)) /u,
  denial: / (?:نفي(?:ه|ها|هم)?|رفض(?:ه|ها|هم)? (?:ال|ل)(?:اتهام|ادعاء|مزاعم)\S*|انكار(?:ه|ها)?|تكذيب(?:ه|ها)?) /u,
  that: / (?:ان|انه|انها|انهم|اننا|انني|بان|بانه|بانها|قايلا|قايله) /u,
};

/**
 * What a cue does with these words after it (`after`: folded, a space on either side of each; `announced`: a quotation or
 * a colon follows); null when it is no act of speech here.
 */
export function actWith(cue: Cue, after: string, announced: boolean): Act | null {
  if (cue.objects === undefined) return cue.act;
  const [nearest] = cue.objects
    .map(([kind, act]) => ({ act, at: placeOf(kind, after, announced) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  if (nearest !== undefined) return nearest.act;
  if (cue.otherwise !== undefined) return cue.otherwise;
  return cue.verb === "رفض" && announced ? "disputes" : null;
}

/** Where an object of the kind begins among the words; -1 when none does. A verb's own object is the first to come. */
function placeOf(kind: ObjectKind, after: string, announced: boolean): number {
  const at = after.search(OBJECTS[kind]);
  return at < 0 && kind === "that" && announced ? after.length : at;
}
