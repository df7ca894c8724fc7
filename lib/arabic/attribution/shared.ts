import { stems } from "../stem.ts";
import { memo } from "../memo.ts";

// Words that any two news sentences share.
const COMMON = new Set(
  stems(
    "في من على عن إلى أن إن أنه أنها بأن ما لا لم لن هذا هذه ذلك تلك التي الذي كان كانت قد بعد قبل عبر خلال حول بشأن مع كل أي تقرير تقارير خبر أخبار أنباء ادعاءات مزاعم تصريح تصريحات معلومات صحة قال نفى أكد المتحدث باسم رئيس وزير وزارة يوم اليوم هو هي له لها به بها غير عدم وجود أو ثم بين ضد إجراء أمام وأن وأنه كاذبة صحيحة",
  ),
);

/** The stems of a text that say what it is about. */
export const topicOf: (text: string) => ReadonlySet<string> = memo((text) => new Set(stems(text).filter((stem) => stem.length > 1 && !COMMON.has(stem))));

/** How many stems two topics share, and the share of the smaller one that this is. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): { readonly count: number; readonly part: number } {
  const count = [...a].filter((stem) => b.has(stem)).length;
  return { count, part: count / Math.max(1, Math.min(a.size, b.size)) };
}
