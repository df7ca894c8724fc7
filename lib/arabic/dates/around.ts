import type { Published } from "./calendar.ts";

/** What a date is read by besides its own words. */
export type Around = {
  readonly published: Published | null;
  /** The folded words right before it, at most `REACH` characters of them, back to where the text begins or a comma or full stop stands. */
  readonly before: string;
  /** Nothing at all stands before it. */
  readonly first: boolean;
};

/** A date that stands at the beginning of folded words: its EDTF, null where it leans on an unknown day, and how many characters told it. */
export type Mark = { readonly edtf: string | null; readonly length: number };

const REACH = 64;
const STOPS = [" ؛ ", ". ", "؟ ", "! ", ": "];
// Verbs of what is arranged; a word in س before them tells what is still to come.
const ARRANGED =
  "جري|جرا|عقد|قام|نعقد|نطلق|بدا|نتهي|ختتم|كون|شهد|تم|زور|لتقي|جتمع|صل|شارك|صدر|صوت|دلي|عود|توجه|واجه|ستضيف|حضر|ستمر|فتتح|خوض|علن|حاكم|مثل|ناقش|تولي|ستانف|سافر|غادر|طلق|عرض|نشر|دخل|سري|حتفل|لعب|قدم|نظم|سلم|صادف|وقع|فتح|غلق|نظر|ستقبل|تخذ|بحث";
const FUTURE = new RegExp(`(?:^| )[وف]?(?:سوف|س[يتن](?:${ARRANGED})(?:ه|ها|ان|ون|وا)?|(?<!كانت? (?:من )?)(?:ال)?(?:مقرره?|مرتقبه?|مزمع|متوقعه?) ?(?:ان)?)(?: |$)`, "u");

/** What stands before the place `start` of folded words. */
export function aroundAt(words: string, start: number, published: Published | null): Around {
  const near = words.slice(Math.max(0, start - REACH), start);
  const from = Math.max(...STOPS.map((stop) => near.lastIndexOf(stop) + stop.length * Number(near.includes(stop))), start > REACH ? near.indexOf(" ") + 1 : 0);
  return { published, before: near.slice(from), first: start === 0 };
}

/** The words before a date tell what is still to come: «ستجرى يوم», «من المقرر أن تعقد في». */
export const isAhead = ({ before }: Around): boolean => FUTURE.test(before);
