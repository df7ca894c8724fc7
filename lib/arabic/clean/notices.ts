import { isRole } from "../attribution/nouns.ts";
import { fold } from "./folded.ts";
import { speaks, tells } from "./telling.ts";

// What a paper says of its own texts. A report may say the same of others' («لا يعبر عن الموقف الرسمي للدولة»): so the paper's own
// things must be named.
const PAPER = "الموقع|موقعنا|الصحيفة|الجريدة|المجلة|القناة|الوكالة|البوابة|الشبكة|المؤسسة|المركز|الناشر|الإدارة|إدارة|هيئة التحرير|أسرة التحرير|صحيفة|جريدة|موقع|مجلة|قناة|وكالة|بوابة|شبكة|كاتبه|كاتبها|كاتبيها|أصحابها|صاحبها";
const VIEW = "رأي|آراء|وجهة نظر|وجهات نظر|موقف|سياسة|توجه|توجهات";
const TEXTS = "المقال|المقالات|الآراء|الاراء|ما ينشر|المواد|المادة|هذا المقال|هذه المادة|هذه المقالة|جميع المقالات|جميع الآراء|كل ما ينشر|كل المقالات|التعليقات|محتوى|النص";

const DISCLAIMED = new RegExp(`^(?:${TEXTS})\\s(?:\\S{1,24}\\s){0,10}?(?:و?لا\\s?)?[يت]عبّ?ر\\s(بالضرورة\\s)?(?:\\S{1,20}\\s)?عن\\s(?:${VIEW})\\s(.{3,120})$`, "u");
const OF_PAPER = new RegExp(`^(?:${PAPER})(?:\\s[^\\s.]{1,24}){0,4}\\.?$`, "u");
const FORBIDDEN = /^(?:[يت]منع|[يت]حظر|لا يجوز|لا يسمح|يرجى عدم)\s(?:ب?إعادة\s)?(?:نسخ|نشر|نقل|اقتباس|طباعة|استخدام|استعمال|توزيع|النسخ|النشر|النقل|الاقتباس)(?:\s|$)/u;
const OWN = /(?:المحتوى|محتويات|محتوى|المواد|مواد|المادة|جزء|المقال|النص|الخبر|أخبارنا)/u;
const LEAVE = /(?:إذن|موافقة|ترخيص|تصريح|ذكر المصدر|الإشارة إلى|مسبق|خطي|كتابي|الموقع|موقعنا|الصحيفة|الجريدة|البوابة|©)/u;
const RIGHTS = /^حقوق (?:الطبع والنشر|النشر|الملكية الفكرية)\s.{0,40}(?:محفوظة|©|(?:19|20)\d{2})/u;
const MOST = 40;

/** Whether a line says whose the page's texts are, or who may print them: «المقالات لا تعبر بالضرورة عن رأي الموقع», «يحظر نشر أي من محتويات الموقع». */
export function isNotice(line: string): boolean {
  if (fold(line).split(" ").length > MOST || tells(line)) return false;
  if ((RIGHTS.test(line) && !speaks(line)) || (FORBIDDEN.test(line) && OWN.test(line) && LEAVE.test(line))) return true;
  const [found = "", needs, whose = ""] = DISCLAIMED.exec(line) ?? [];
  if (found === "") return false;
  const words = fold(whose).split(" ");
  return OF_PAPER.test(whose) || (needs !== undefined && words.length <= 3 && !isRole(words[0] ?? ""));
}
