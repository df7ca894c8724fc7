import type { PartyKind } from "#lib/domain/kinds.ts";

/** The grammatical gender a verb takes from the name it stands before. */
export type Gender = "masculine" | "feminine";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Men's names and titles that end in ة. */
const MEN = words("خليفة أسامة اسامة حمزة طلحة معاوية عطية قتيبة عبيدة عقبة عروة حذيفة ربيعة نعمة جمعة عنترة أمية مسلمة ثعلبة العلامة علامة");

/** Women's names and titles that no ending gives away. */
const WOMEN = words(
  "مريم زينب سعاد هند إيمان حنان ابتسام إلهام وداد سهير عبير غدير هدى ليلى سلمى نهى منى لبنى سلوى يسرى ندى رنا دينا لينا سارة رشا مها لمى ريم هيام نوال آمال فاتن " +
    "أنجيلا كامالا هيلاري ميلانيا إيفانكا أورسولا جورجيا كريستين أنالينا تيريزا جانيت نانسي كايا مادلين كوندوليزا إنديرا بنازير جاسيندا كلوديا سانا ماريا ماري ماريان " +
    "جين آنا صوفيا فيكتوريا إليزابيث ديانا كيت مارغريت جوليا يوليا سفيتلانا فاليريا",
);

/** Nouns that end like feminine ones and are not. */
const MASCULINE_NOUNS = words(
  "قضاء ادعاء لواء نداء بناء وفاء إفتاء فضاء غذاء دواء إحصاء استفتاء إنشاء خبراء علماء أعضاء وزراء رؤساء نشطاء زعماء أطباء شركاء أبناء نواب أمناء سفراء فقهاء وكلاء عملاء",
);

/** Feminine nouns, and names of states, bodies and companies spoken of as feminine, without a feminine ending. */
const FEMININE_NOUNS = words(
  "دار مصادر جهات أوساط دوائر وسائل صحف قوى دول منظمات لجان شرطة نيابة محاكم سفارات فرق هيئات أجهزة غرف كتل أحزاب عائلات أسر شؤون " +
    "مصر إيران إسرائيل فلسطين قطر الكويت تونس الجزائر البحرين عمان عُمان الصين الهند اليابان باكستان أفغانستان أذربيجان قبرص اليونان إسبانيا السويد النرويج المجر " +
    "موسكو واشنطن باريس لندن بكين طهران بغداد دمشق بيروت عمّان الرياض برلين بروكسل كييف الدوحة أبوظبي " +
    "حماس فتح طالبان اليونسكو اليونيسف يونيسف أوبك الفاو غوغل جوجل مايكروسوفت أبل آبل أمازون سبيس إنتل نتفليكس بوينغ إيرباص سامسونغ هواوي",
);

/** What an outlet may call itself that is masculine; otherwise a newspaper, an agency or a channel is meant: «نشرت لوموند». */
const MASCULINE_OUTLETS = words("موقع تلفزيون راديو مركز برنامج منبر مرصد معهد حساب ملحق كتاب تقرير اتحاد مجلس بودكاست");

/**
 * The gender for «نفاه الكرملين» or «نفته وزارة الخارجية»: that of the name's first word. Endings decide, with lists of
 * words that go against theirs; persons are masculine unless their first name or title says otherwise.
 */
export function genderOf(name: string, kind: PartyKind): Gender {
  const first = firstWord(name);
  const bare = first.startsWith("ال") ? first.slice(2) : first;
  const isIn = (list: ReadonlySet<string>): boolean => list.has(first) || list.has(bare);
  switch (kind) {
    case "person":
      return isIn(WOMEN) || (first.endsWith("ة") && !isIn(MEN)) ? "feminine" : "masculine";
    case "outlet":
      return isIn(MASCULINE_OUTLETS) || isIn(MASCULINE_NOUNS) ? "masculine" : "feminine";
    case "organization":
    case "government":
    case "unnamed_sources":
      if (isIn(MASCULINE_NOUNS)) return "masculine";
      return isIn(FEMININE_NOUNS) || /(?:ة|اء|ات|ا)$/u.test(first) ? "feminine" : "masculine";
  }
}

/** The first word, without vowel signs, tatweel, quotation marks and invisible marks. */
function firstWord(name: string): string {
  const letters = name.normalize("NFC").replace(/[\u064B-\u0652\u0670\u0640\p{Cf}«»"'“”()]/gu, "");
  return letters.trim().split(/\s+/u)[0] ?? "";
}
