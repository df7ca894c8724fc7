import type { Stance } from "#lib/domain/stance.ts";
import { SAID_DEEDS } from "./content-deeds.ts";
import { DENIALS, NEGATIONS_TOLD } from "./content-denials.ts";
import { POSITIONS_TOLD } from "./content-positions.ts";
import type { Rule } from "./content-rule.ts";
import { memo } from "../memo.ts";

/** What words do by their content alone; `strong` when they can hardly mean anything else, `emphatic` when they negate with stress («لا توجد أي»، «قط»). */
export type Content = { readonly stance: Stance; readonly strong: boolean; readonly plain: boolean; readonly emphatic: boolean; readonly cue: string };

const RULES: readonly Rule[] = [...SAID_DEEDS, ...DENIALS, ...POSITIONS_TOLD, ...NEGATIONS_TOLD];

// Words that can only answer something said.
const PLAIN = / (?:عدم صح(?:ه|ته|تها|تهم|تهما)|(?:كذب|زيف|بطلان) (?:روايه|ادعاء\S*|مزاعم|ال\S+|هذه|هذا|ما)|ننفي|انفي|تنفي|ينفي|نفيا قاطعا|لا صحه|لاصحه|غير صحيح(?:ه)?|عار(?:يه|ي|يا)? (?:\S+ )?(?:عن|من) (?:كل |اي )?(?:ال)?صحه|لا اساس|ليست? (?:له |لها |لهم )?(?:اي )?(?:اساس|صحه)|ليس صحيحا|ليست صحيحه|لا [يت]ستند\S* الي|(?:مجرد|محض) (?:كذب|كذبه|اكاذيب|افتراء|افتراءات|شايع\S*|اشاع\S*|اختلاق|تلفيق)|ليست? سوي (?:شايع|اشاع|اكاذيب|كذب|ادعاء|افتراء)\S*|لا [يت]مت\S* (?:الي |ل)(?!\S*(?:دين|اسلام|انسان|اخلاق|شريع|وطني|قيم|رياض|عروب|تربي))\S*) /u;

const EMPHATIC = / (?:و?لا علاقه (?:له|لها|لهم|لهما|لنا|لي|ل\S+) ب\S+|لا يوجد|لا توجد|ليس هناك|ليست هناك|لم يكن هناك|لم تكن هناك|لم|لن|لا) (?:\S+ ){0,10}?(?:[بل]?اي|[بل]?ايه|ابدا|مطلقا|قط|اطلاقا|نهاييا|قطعا) /u;

const BROKEN = / [وف]?(?:لكن|لكنه|لكني|لكنني|لكننا|لذلك|غير|الا) /u;

// «ما نسب إليه بأنه وجه بفتح تحقيق غير صحيح»: what the report tells comes before what is said of it.
const REPORT_FIRST = /^ (?:كل |جميع )?(?:ما (?:نسب|نشر|تردد|تداول|ذكر|قيل|اشيع|اثير|ورد|جاء|تم)\S*|(?:ال)?(?:خبر|اخبار|انباء|تصريح|تصريحات|معلومات|شايع\S*) )/u;

// «… ونطالب بفتح تحقيق»: the speaker's own.
const OWN_DEMAND = / [وف]?(?:نطالب|اطالب|ندعو|ادعو|نريد|يجب|ينبغي|سنقاضي|ساقاضي|سنلاحق) /u;

/** The stance that folded words (a space on either side of each) take by themselves; null for none. */
export const contentStance: (keys: string) => Content | null = memo(stanceOfWords);

function stanceOfWords(keys: string): Content | null {
  const split = keys.replace(/ ([وف])(?=\S{3}|(?:لا|ما|لم|لن|هو|هي) )/gu, " $1 ");
  const found = RULES.flatMap(([stance, strong, pattern]) => {
    const match = pattern.exec(keys) ?? pattern.exec(split);
    return match === null ? [] : [{ stance, strong, plain: PLAIN.test(keys) || PLAIN.test(split), cue: match[0].trim(), at: placeOf(stance, match.index, pattern) }];
  });
  const ordered = found.filter(({ strong }) => strong).toSorted((a, b) => a.at - b.at);
  const [earliest] = ordered;
  // «كل ما في الأمر خلاف عابر، وما كُتب غير صحيح»: what is made clear goes with the denial.
  // «لا أعلق على هذا عادة، لكن … لم ننفصل»: the silence is broken.
  const broken = earliest?.stance === "no_comment" ? BROKEN.exec(keys.slice(earliest.at)) : null;
  if (earliest !== undefined && broken !== null) {
    const then = contentStance(keys.slice(earliest.at + broken.index + broken[0].length - 1));
    if (then?.stance === "denies") return then;
  }
  const denial = ordered.find(({ stance }) => stance === "denies");
  const isOfReport = denial?.plain === true && /^(?:calls_for_investigation|threatens_legal_action)$/u.test(earliest?.stance ?? "") && REPORT_FIRST.test(keys) && !OWN_DEMAND.test(keys);
  const first = (earliest?.stance === "clarifies" || isOfReport ? denial : earliest) ?? earliest ?? found[0];
  return first === undefined ? null : { stance: first.stance, strong: first.strong, plain: first.plain, emphatic: EMPHATIC.test(keys), cue: first.cue };
}

/** Whether the first words negate: «البلدية لم تهدم …», not «… ما يناقض قوله إنه لم …», nor «ما كُتب». */
export const negatesEarly = (keys: string): boolean => EARLY.test(keys);
const EARLY = /^(?: \S+){0,8} [وف]?(?:لم|لن|ليس|ليست|ليسوا|لا|لايوجد|عدم|بريء|بريئه|دون|غير|ما(?= (?:من|كان|كانت|عاد|عادت|هو|هي|قام|قامت) ))(?= )| (?:لم|لن|لا) [يت]\S+ $/u;

/** What is said first weighs most; but taking back outweighs the rest, doubt does not weigh against denial, nor what only the whole of the words shows. */
function placeOf(stance: Stance, index: number, pattern: RegExp): number {
  return index + (stance === "disputes" ? 1e5 : stance === "retracts" ? -1e5 : 0) + (pattern.source.startsWith("^") ? 1e6 : 0);
}
