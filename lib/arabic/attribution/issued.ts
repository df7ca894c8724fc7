import { fold } from "../fold.ts";
import { isBody, isMedia, isRole } from "./nouns.ts";
import { apposition, nounPhrase, type Range } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { namedBy, type Named } from "./speaker.ts";
import type { Speaker } from "./suggestion.ts";

const STATEMENT = /^(?:ال)?(?:بيان|تصريح|منشور|رساله|تدوينه|تغريده|خطاب|بلاغ|مذكره|توضيح|تعميم|رد)$/u;

/** «وأضاف البيان», «وقال بيان صادر عن …»: its author speaks. */
export const isStatement = (name: string): boolean => STATEMENT.test(fold(name).split(" ")[0] ?? "");

/** «البيان», «بيان رسمي»: of whoever spoke; «بيان الشكوى» is of its own. */
export const isBareStatement = (name: string): boolean => isStatement(name) && fold(name).split(" ").slice(1).every((word) => (!/^ال/u.test(word) && !/^(?:رياسي|حكومي|عسكري|وزاري|برلماني|امني|ملكي|اميري)$/u.test(word)) || /^ال(?:رسمي|صحفي|مشترك|صادر|مقتضب|توضيحي|نفسه|ذاته|مذكور)/u.test(word));

const LINKS = /^(?:صادر|صادره|صدر|صدرت|عن|من|رسمي|صحفي|صحافي|مشترك|مقتضب|اصدره|اصدرته|نشره|نشرته|وزعه|وزعته|ل|لل|له|لها|ممهور|بتوقيع|مذيل|وقعه|وقعته|حمل|يحمل|توقيع)$/u;

/** Whose statement it is: «بيان صادر عن السفارة», «بيان لوزارة الصحة», «بيان النادي»; and the token where that ends. */
export function authorOf(reading: Reading, { from }: Range, to: number): { named: Named; to: number } | null {
  for (let at = from + 1; at < Math.min(to, from + 5); at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || /[:"“«]/u.test(token.before)) return null;
    const key = token.key.replace(/^لل?(?=...)/u, "");
    const signed = /^ب?توقيع$/u.test(reading.tokens[at - 1]?.key ?? "");
    if ((!signed && !isBody(key) && !isRole(key)) || (at === from + 1 && LINKS.test(key))) {
      if (LINKS.test(key)) continue;
      return null;
    }
    const phrase = nounPhrase(reading, at + 1, to, "object");
    const whole = { from: at, to: Math.max(phrase.to, at + 1) };
    const named = namedBy(reading, whole, apposition(reading, whole, to));
    return named === null ? null : { named: { ...named, name: named.name.replace(/^لل/u, "ال").replace(/^ل(?=..)/u, "") }, to: whole.to };
  }
  return null;
}

const AGAIN = /^(?:ال)(?:مصدر|مسوول|مسووله|متحدث|متحدثه|ناطق|ناطقه|اخير|اخيره|فنان|فنانه|نجم|نجمه|لاعب|مطرب|مطربه|اعلامي|اعلاميه|ممثل|ممثله|مدرب|سياسي|رجل|سيده|اب|ام|والد|والده|متهم|متهمه)$/u;

// Any body may be called so.
const CONCERN = /^ال(?:شركه|موسسه|منظمه|اداره|جهه|ناقله)$/u;

/** «وتابع المصدر», «وأكدت الفنانة المصرية»: a bare word for whoever spoke last, when nobody of that role has been named. */
export function goesOnWith(named: Named, resolved: Speaker): boolean {
  const [head = "", ...rest] = fold(named.name).split(" ");
  if (/^ال(?:اب|ام|والد|والده|اخير|اخيره|متهم|متهمه|مذكور|مذكوره|معني|معنيه)$/u.test(head) && rest.length === 0 && resolved.name === named.name) return true;
  // «ذات المصادر», «نفس المصدر»
  if (/^(?:ذات|نفس)$/u.test(head) && AGAIN.test((rest[0] ?? "").replace("مصادر", "مصدر"))) return true;
  if (named.bare && resolved.name === named.name && AGAIN.test(head) && /^و/u.test(rest[0] ?? "")) return true;
  if (named.bare && resolved.name === named.name && rest.length === 0 && CONCERN.test(head)) return true;
  return named.bare && resolved.name === named.name && AGAIN.test(head) && rest.every((word) => word.startsWith("ال") && !isBody(word) && !isMedia(word)) && rest.length <= 1;
}
