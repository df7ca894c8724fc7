import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { fold } from "../fold.ts";
import type { Statement } from "./statement.ts";

// Who tells of wrongs done by others without a verb of claiming.
const ACCUSERS = /^(?:ال)?(?:منظمه|منظمات|هيومن|العفو|مرصد|شبكه|تقرير|تقارير|دراسه|شهود|شاهد|ناجون|ضحايا|عايله|اسره|ذوو|محامي|محاميه|محامو|معارضون|معارض|ناشط|ناشطون|نشطاء|حقوقيون|سكان|اهالي|عمال|نقابه|باحثون|خبراء|لجنه|مقرر|مقرره|تحقيق|والد|والده|شقيق|زوجه|جمعيه|مركز)$/u;
const WRONG = / [وفبل]?(?:ال)?(?:قتل\S{0,2}|مقتل|قتلوا|قصف\S{0,2}|استهداف|استهدف\S{0,2}|تعذيب|عذب\S{0,2}|اعتقل\S{0,2}|اعتقال|انتهاك\S{0,2}|انتهك\S{0,2}|فشل\S{0,2}|اخفق\S{0,2}|تسبب\S{0,2}|سرق\S{0,2}|زور\S{0,2}|تزوير|اختطف\S{0,2}|اختطاف|اخفي|اخفت|اخفاء|تستر\S{0,2}|تواطو|تورط\S{0,2}|ضلوع|فساد|رشوه|رشاوي|اهمال|تجسس\S{0,2}|اطلق\S{0,2} (?:ال)?نار|جرايم|مجزره|تطهير|ضرب\S{0,2}|اغتصب\S{0,2}|اغتصاب|تحرش\S{0,2}|هجر\S{0,2}|تهجير|دمر\S{0,2}|تدمير|نهب\S{0,2}|استولي|استولت|استخدم\S{0,2} (?:ال)?(?:قوه|غاز|رصاص|ذخيره|اسلحه|فسفور)\S*|تلوث|لوث\S{0,2}|تسمم\S{0,2}|احتجز\S{0,2}|احتجاز|حرم\S{0,2}|منع\S{0,2}|هدم\S{0,2}|عدم اتساق|ادله|يتعرضون|تعرض\S{0,2}) /u;

/** «وقالت منظمة … إن الجيش قصف …»: told of another's wrong by one who accuses for a living or was there. */
export function isAccusation(reading: Reading, { act, said, speaker, content, found }: Statement): boolean {
  if (act !== "says" || said.kind === "object" || found.sentence.title || speaker === null || content?.strong === true) return false;
  const head = fold(speaker.role ?? speaker.name).split(" ")[0] ?? "";
  if (!ACCUSERS.test(head)) return false;
  const inside = tokensBetween(reading, said.start, said.end);
  return inside.length >= 5 && WRONG.test(keysOf(inside, 0, 40));
}
