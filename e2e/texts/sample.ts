import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Telling } from "../support/case.ts";

// A real article is somebody's: it is read where it lies and never kept here.
const FILE = join(process.cwd(), "..", "shared", "samples", "kremlin-musk.ar.txt");

const telling = (raw: string): Telling => ({
  title: raw.split("\n")[0]?.trim() ?? "",
  article: { raw, url: "https://naql.example/2024/10/25/kremlin-musk", outlet: "نقل عربي", publishedOn: "2024-10-25", agency: "وكالة فرانس برس" },
  removed: [
    ["[ad_1]", "رمز برمجي"],
    ["أ ف ب", "تعليق على صورة"],
    ["اقرأ المزيد", "رابط «اقرأ أيضًا»"],
    ["إعادة استخدام هذا المحتوى", "شرط إعادة النشر"],
    ["[ad_2]", "رمز برمجي"],
    ["المصدر", "سطر المصدر"],
  ],
  reportOn: "../2024-10-25",
  statements: {
    report: "كان بوتين وماسك على اتصال سري منتظم منذ عام 2022.",
    began: "بدأ اتصال بوتين بماسك عام 2022.",
    starlink: "طلب بوتين من ماسك تجنّب تفعيل ستارلينك فوق تايوان.",
    tests: "أرسل ترامب سرًّا اختبارات كوفيد إلى بوتين.",
    calls: "تحدّث ترامب مع بوتين عدة مرات بعد ترك منصبه.",
  },
  words: {
    report: ["الرئيس الروسي", "منذ عام 2022"],
    began: ["منذ عام 2022"],
    starlink: ["بوتين طلب من ماسك", "شي جين بينغ"],
    tests: ["ترامب أرسل سرا", "إلى بوتين"],
    calls: ["تحدث عدة مرات", "منصبه"],
    denial: ["كل هذه المعلومات", "في الصحيفة"],
    oneCall: ["لقد كانت مكالمة", "الوحيد"],
    testsNotCalls: ["وأكد بيسكوف", "منصبه"],
    inquiry: ["يجب التحقيق فيه"],
  },
});

/** The case as a real article tells it, where the folder of samples lies beside the project; else null. */
export const sample: Telling | null = existsSync(FILE) ? telling(readFileSync(FILE, "utf8")) : null;
