import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";

const read = (text: string): string[] => suggest({ text, publishedOn: null, outlet: null }).map((each) => `${each.kind === "claim" ? "claim" : each.stance} | ${each.speaker?.name ?? "–"} | ${each.text}`);
const answers = (text: string): string[] => read(text).filter((line) => !line.startsWith("claim"));
const claims = (text: string): string[] => read(text).filter((line) => line.startsWith("claim"));

describe("which words stand for an answer", () => {
  test.each([
    ["the clause, where its verdict alone is quoted", "وأكدت إدارة السجن أن الحديث عن إضراب السجناء «لا أساس له من الصحة»، مشيرة إلى أنهم يتسلمون وجباتهم.", "denies | إدارة السجن | الحديث عن إضراب السجناء «لا أساس له من الصحة»"],
    ["what the next sentence says holds instead", "نفت وزارة التموين نقص القمح في المخازن.\n\nوأكدت الوزارة أن المخزون يكفي ستة أشهر كاملة.", "denies | وزارة التموين | المخزون يكفي ستة أشهر كاملة"],
    ["those of the state's own spokesman", "نفت طهران ما نشرته الصحيفة عن اغتيال القائد. وقال المتحدث باسم الخارجية الإيرانية كريم زادة: «هذه أكاذيب مختلقة بالكامل».", "denies | كريم زادة | هذه أكاذيب مختلقة بالكامل"],
    ["one whom an outlet tells of", "وأشار موقع الضفة إلى أن سامي رزق نفى ما أشيع عن وفاة والده.", "denies | سامي رزق | نفى ما أشيع عن وفاة والده"],
    ["with a space behind its and", "أعلن مدير المستشفى سامي رزق بدء التحقيق. و نفى المدير الشائعات المتداولة عن وفاة المريضة.", "denies | سامي رزق | و نفى المدير الشائعات المتداولة عن وفاة المريضة"],
    ["a negation at the end of the clause", "قال مصدران مطلعان إن خطط مجموعة الأفق لشراء حصة في البنك لم تتغير، وذلك بعد تقرير لصحيفة الضفة أفاد بأن المجموعة عدلت خططها لشراء حصة في البنك.", "denies | مصدران مطلعان | خطط مجموعة الأفق لشراء حصة في البنك لم تتغير"],
    ["a refusal in the first person", "وقالت المتحدثة باسم الجيش هدى سالم: نرفض التعليق على تلك التقارير.", "no_comment | هدى سالم | نرفض التعليق على تلك التقارير"],
    ["standing by it once more", "جدد المركز الحقوقي تمسكه بما جاء في تقريره عن السجون.", "confirms | المركز الحقوقي | جدد المركز الحقوقي تمسكه بما جاء في تقريره عن السجون"],
    ["whose speaker is told at the end", "لم تكن المريضة مصابة بأي جرح قبل الولادة ولا صحة لما نشر عن حالتها، وفق ما أفادت به مديرة المستشفى هدى سالم.", "denies | هدى سالم | لم تكن المريضة مصابة بأي جرح قبل الولادة ولا صحة لما نشر عن حالتها"],
    ["in a circumstance spelled like a role", "وصفت نقابة الأطباء الحادث بالمؤلم، داعية إلى فتح تحقيق مستقل في وفاة الطبيب.", "calls_for_investigation | نقابة الأطباء | داعية إلى فتح تحقيق مستقل في وفاة الطبيب"],
    ["two parties in one sentence", "نفت إدارتا المدرستين زيادة الرسوم، إلا أنهما اعترفتا بزيادة ثمن الكتب.", "confirms | إدارتا المدرستين | اعترفتا بزيادة ثمن الكتب"],
  ])("%s", (_, text, expected) => {
    expect(answers(text)).toContain(expected);
  });
});

describe("what is no answer", () => {
  test.each([
    ["a parliament that passes a law", "أقر المجلس خلال الجلسة مشروع القانون المعدل لقانون الضمان."],
    ["a passive", "وكان والد اللاعب قد صرح بأن ابنه استُبعد بعد مشادة مع المدرب في المعسكر."],
    ["a judge, who is no verb", "وأضاف الوزير أنه أحيل إلى قاضي الصلح بالمحكمة الابتدائية بالمدينة."],
  ])("%s", (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});

describe("what is claimed", () => {
  test.each([
    ["behind those whom it is about", "نفت إدارة السجون ما تداولته أنباء حول محامي اللاعبين المعتقلين بشأن دخولهم في إضراب عن الطعام.", "claim | – | دخولهم في إضراب عن الطعام"],
    ["a deed that an outlet discloses", "وكشفت صحيفة الضفة تورط مدير الميناء في تهريب الوقود. ونفى مدير الميناء ذلك.", "claim | صحيفة الضفة | تورط مدير الميناء في تهريب الوقود"],
    ["without what follows from it", "وقال النقيب إن شائعة وفاة الممثل سمير قاسم بأزمة قلبية كاذبة وسيتم ملاحقة مطلقيها.", "claim | – | وفاة الممثل سمير قاسم بأزمة قلبية"],
    ["by an outlet whose name stands in marks", "وزعمت «النهار الجديد» في تقريرها أن المصنع باع أغذية فاسدة.", "claim | النهار الجديد | المصنع باع أغذية فاسدة"],
  ])("%s", (_, text, expected) => {
    expect(claims(text)).toContain(expected);
  });

  test.each([
    ["this matter", "وذكرت الوزارة أن كل ما أثير حول هذا الأمر جانبه الصواب تماما."],
    ["such rumours", "وطالب محامي الفنانة بعدم تداول مثل هذه الشائعات، مؤكدا أن مكتبه سيتتبع مصدرها في كل مكان."],
  ])("%s points back", (_, text) => {
    expect(claims(text)).toEqual([]);
  });
});
