import { describe, expect, test } from "vitest";
import { fold } from "../fold.ts";
import { contentStance } from "./content.ts";

const stanceOf = (words: string): string | null => contentStance(` ${fold(words)} `)?.stance ?? null;

describe("what words do by their content", () => {
  test.each([
    ["لا صحة لهذه الأنباء", "denies"],
    ["الخبر عارٍ تمامًا عن الصحة", "denies"],
    ["هذه الأرقام غير صحيحة", "denies"],
    ["الاتهامات ملفقة", "denies"],
    ["المقطع المتداول قديم", "denies"],
    ["الكلام ده مش صحيح", "denies"],
    ["لم نرسل أحدا", "denies"],
    ["ليس لدينا تعليق", "no_comment"],
    ["لا يمكنهما تأكيد أو نفي الزيارة", "no_comment"],
    ["أنها لا تستطيع أن تنفي أو تؤكد ذلك", "no_comment"],
    ["لا أستطيع التعليق على تسريبات", "no_comment"],
    ["يجب فتح تحقيق مستقل", "calls_for_investigation"],
    ["ونطالب النيابة بالتحقيق", "calls_for_investigation"],
    ["نعتذر عن هذا الخطأ", "retracts"],
    ["سنلجأ إلى القضاء", "threatens_legal_action"],
    ["الأرقام مبالغ فيها", "disputes"],
    ["نعم حدث ذلك لكن الضرر بسيط", "partly_confirms"],
    ["كان لقاء واحدا فقط", "partly_confirms"],
    ["نأخذ هذه الاتهامات على محمل الجد", "clarifies"],
    ["لن نسحب حرفا واحدا، لدينا وثائق", "confirms"],
    ["لدينا وثائق مختومة بأرقام العدادات، ولن نسحب حرفا واحدا", "confirms"],
    ["الوثائق عارية عن الصحة وسيتم ملاحقة من ينشرها", "denies"],
    ["سنقاضي كل من نشر هذه الأكاذيب", "threatens_legal_action"],
    ["الكلام ده مش مظبوط", "denies"],
    ["الصور تعود إلى عام 2016", "denies"],
    ["لا توجد أي مفاوضات", "denies"],
    ["ما تم تداوله لا يتوافق مع الواقع", "denies"],
    ["لا نعلق على عقود تجارية", "no_comment"],
    ["لا يمكنه أن يفصح عن التفاصيل", "no_comment"],
    ["بصدد فتح تحقيق قضائي", "calls_for_investigation"],
    ["حقيقة ما حدث هو اتصال قبل شهر", "clarifies"],
    ["الاتهامات سخيفة ولا تستحق الرد", "disputes"],
    ["ماض في الإجراءات القانونية ضد مرتكبي التزوير", "threatens_legal_action"],
    ["لا يزال العمل مستمرا", null],
    ["الطقس جميل", null],
  ])("«%s» → %s", (words, stance) => {
    expect(stanceOf(words)).toBe(stance);
  });

  test("plain negation is weak, a word of denial strong", () => {
    expect(contentStance(` ${fold("لم نرسل أحدا")} `)?.strong).toBe(false);
    expect(contentStance(` ${fold("لا أساس لهذا")} `)?.strong).toBe(true);
  });
});
