// Words that a statement may hold, by what they do in it; over folded words with a space on either side.
const oneOf = (words: string): RegExp => new RegExp(` (?:${words}) `, "u");

/** Words within what is said that make an answer likelier, or less likely. */
export const WORD_SIGNS = {
  /** It is called untrue. */
  untrue: oneOf("غير (?:صحيح\\S*|دقيق\\S*|حقيقي\\S*|واقعي\\S*|موجود\\S*|وارد\\S*|مطروح\\S*|مسوول\\S*)|(?:ليس|ليست|مش|مو) صحيح\\S*|خطا|خاطيه?|باطل\\S*|(?:لا|دون|بلا|اي) اساس|(?:لا|عدم|بعدم|من) (?:ال)?صحه|عار(?:يه|يا)?|مفبرك\\S*|ملفق\\S*|كاذب\\S*|كذب\\S*|مغلوط\\S*|مغرض\\S*|مضلل\\S*|افتراء\\S*|محض|اكاذيب|مختلق\\S*|وهمي\\S*|شايع\\S*|اشاع\\S*"),
  /** Something else holds. */
  instead: oneOf("و?انما|بل|وليس|وليست|لكن|ولكن|لكنه|لكنها|مجرد|فقط"),
  /** It names what goes round. */
  rumour: oneOf("[وبلف]?(?:ال)?(?:مزاعم|ادعاء\\S*|اتهام\\S*|شايع\\S*|اشاع\\S*|انباء|اخبار|خبر|تقارير|تصريح\\S*|تسريب\\S*)|\\S*تداول\\S*|اشيع|راج|روج\\S*|نشر\\S*|نسب|منسوب\\S*|تردد\\S*|ذكر\\S*|اثير|يثار|يقال|قيل|صفحات|(?:ال)?مواقع|لما"),
  this: oneOf("هذه|هذا|ذلك|تلك"),
  /** It speaks of itself, or of someone just named. */
  self: oneOf("له|لها|لهم|لنا|لي|بها|به|بهم|و?انه|و?انها|عنه|عنها"),
  any: oneOf("[بل]?اي|[بل]?ايه|اطلاقا|مطلقا|ابدا|نهاييا|قط|بتاتا"),
  not: oneOf("[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|لست)|[بل]?عدم|دون"),
  notTwice: /(?: [وف]?(?:لا|لم|لن|ليس|ليست) .*){2}/u,
  /** The speaker says «we» or «I». */
  own: oneOf("[وف]?(?:لم|لن|لا) ن\\S+|[وف]?(?:لم|لن) ا\\S+|[وف]?(?:لسنا|لست)|انني|اننا|نحن|و?انا|كنت|كنا"),
  time: oneOf("منذ|يوم|اليوم|امس|عاما|سنه|العام|حتي|\\d+"),
  because: oneOf("لان|لانه|لانها|بسبب|نتيجه|نظرا|يعود|تعود|جاء|جاءت"),
  done: oneOf("تم|تمت|يتم|جري|كان|كانت|سبق"),
  denies: oneOf("[وف]?(?:نفي|نفت|تنفي|ينفي|ننفي|نافيا|نافيه|انفي|تكذب|تكذيب|يكذب)"),
} as const satisfies Readonly<Record<string, RegExp>>;

/** Words before the verb: another side takes the floor, or what went before is told. */
export const BEFORE_SIGNS = {
  otherSide: oneOf("(?:من )?(?:جهته|جهتها|جانبه|جانبها|ناحيته|بدوره|بدورها|المقابل)"),
  wentBefore: oneOf("و?كانت?|قد|يذكر|سبق|(?:ال)?سابق"),
} as const satisfies Readonly<Record<string, RegExp>>;
