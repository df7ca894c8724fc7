import { CLOSED_SETS } from "./closed-sets.ts";
import { fold } from "./fold.ts";
import { lexicon } from "./lexicon.ts";

/** Countries and their people; one line a country. The same news about another country is other news. */
const COUNTRIES = `مصر مصري القاهرة
السعودية سعودي الرياض
اليمن يمني صنعاء
سوريا سوري دمشق
العراق عراقي بغداد
الأردن أردني عمّان
لبنان لبناني بيروت
فلسطين فلسطيني غزة
إسرائيل إسرائيلي
ليبيا ليبي طرابلس
تونس تونسي
الجزائر جزائري
المغرب مغربي الرباط
السودان سوداني الخرطوم
جوبا
بريتوريا
الصومال صومالي مقديشو
موريتانيا موريتاني نواكشوط
قطر قطري الدوحة
الكويت كويتي
البحرين بحريني
الإمارات إماراتي دبي أبوظبي
أمريكا أمريكي واشنطن
روسيا روسي موسكو
الصين صيني بكين
إيران إيراني طهران
تركيا تركي أنقرة إسطنبول
فرنسا فرنسي باريس
بريطانيا بريطاني لندن
ألمانيا ألماني برلين
إيطاليا إيطالي روما
إسبانيا إسباني مدريد
اليابان ياباني طوكيو
كوريا كوري سيول
الهند هندي نيودلهي
باكستان باكستاني
أفغانستان أفغاني كابل
إثيوبيا إثيوبي
أوكرانيا أوكراني كييف
كندا كندي
المكسيك مكسيكي
البرازيل برازيلي
الأرجنتين أرجنتيني
فنزويلا فنزويلي
أستراليا أسترالي
إندونيسيا إندونيسي
ماليزيا ماليزي
نيجيريا نيجيري
كينيا كيني
السويد سويدي
سويسرا سويسري
هولندا هولندي
بلجيكا بلجيكي
اليونان يوناني أثينا
بولندا بولندي
النمسا نمساوي
البرتغال برتغالي
النرويج نرويجي
الدنمارك دنماركي
أوروبا أوروبي
الفلبين فلبيني مانيلا
تايلاند تايلاندي بانكوك
فيتنام فيتنامي هانوي
كمبوديا كمبودي
ميانمار بورما
بنغلاديش بنغالي دكا
سريلانكا سريلانكي كولومبو
سنغافورة سنغافوري
تايوان تايواني تايبيه
كازاخستان كازاخي
أوزبكستان أوزبكي طشقند
أذربيجان أذري باكو
أرمينيا أرميني يريفان
قبرص قبرصي نيقوسيا
رومانيا بوخارست
بلغاريا بلغاري
صربيا صربي بلغراد
كرواتيا كرواتي زغرب
التشيك تشيكي براغ
فنلندا فنلندي هلسنكي
أيرلندا أيرلندي دبلن
إسكتلندا إسكتلندي أدنبرة
إريتريا إريتري أسمرة
جيبوتي جيبوتي
السنغال سنغالي داكار
أوغندا أوغندي كمبالا
رواندا رواندي كيغالي
تنزانيا تنزاني
زيمبابوي زيمبابوي هراري
الكونغو كونغولي كينشاسا
الكاميرون كاميروني ياوندي
تشاد تشادي نجامينا
غانا غاني أكرا
كولومبيا كولومبي بوغوتا
تشيلي تشيلي سانتياغو
كوبا كوبي هافانا
الإكوادور إكوادوري كيتو
أفريقيا أفريقي
آسيا آسيوي`;

/** What is measured, traded or counted: another one is another fact. */
const GOODS = "نفط\nالذهب\nفضة\nغاز\nدولار\nيورو\nليرة\nجنيه\nريال\nدينار\nالين\nروبل\nبيتكوين\nقمح\nالأرز\nسكر\nقطن\nحديد\nالصلب\nنحاس\nألمنيوم ألومنيوم\nفحم\nلحوم لحوم\nأسماك أسماك\nإسترليني\nيوان";

/** Months, as they are called in Egypt, the Levant and the Maghreb, and days of the week. */
const TIMES =
  "يناير جانفي\nفبراير شباط فيفري\nمارس آذار\nأبريل أفريل\nمايو أيار\nيونيو حزيران\nيوليو تموز يوليوز جويلية\nأغسطس غشت\nسبتمبر أيلول شتنبر\nأكتوبر\nنوفمبر نونبر\nديسمبر دجنبر\nالأحد\nالاثنين\nالثلاثاء\nالأربعاء\nالخميس\nالجمعة\nالسبت";

const SIDES = "شرق شرقي\nغرب غربي\nشمال شمالي\nجنوب جنوبي";

/** Who somebody is by trade: news of an actor is not news of a singer. */
const TRADES =
  "ممثل ممثلة\nمغني مغنية مطرب مطربة\nطبيب أطباء\nمهندس\nمعلم معلمين مدرس\nمحامي محامية\nصحفي صحفية صحفيين\nلاعب لاعبين\nضابط لواء\nقاضي قضاة\nطيار طيارين\nنائب نواب\nسفير سفيرة\nوزير وزيرة";

/** Cities where there is more than one in the news. */
const CITIES =
  "الإسكندرية\nالإسماعيلية\nالسويس\nبورسعيد\nأسوان\nالأقصر\nبنغازي\nدرنة\nحلب\nحمص\nإدلب\nدرعا\nعفرين\nالموصل\nالبصرة\nكركوك\nأربيل\nالنجف\nكربلاء\nعدن\nتعز\nالحديدة\nجدة\nمكة\nالدمام\nوهران\nقسنطينة\nمراكش\nطنجة\nصفاقس\nنابلس\nالقدس\nجنين\nصيدا\nسيناء\nالغردقة\nدمياط\nأسيوط\nسوهاج\nالرقة\nالفلوجة\nتكريت\nدهوك\nمأرب\nصعدة\nحضرموت\nتبوك\nالطائف\nنجران\nجازان\nأبها\nالشارقة\nإربد\nرفح\nحيفا\nسرت\nمصراتة\nطبرق\nدارفور\nأغادير\nسوسة\nعنابة\nنيويورك\nكاليفورنيا\nتكساس\nفلوريدا\nشيكاغو\nميونخ\nميلانو\nبرشلونة\nمومباي";

/** Prizes and festivals, companies, ministries: one instead of another is another fact. */
const PRIZES = "أوسكار\nبافتا\nغرامي\nنوبل\nإيمي";
const COMPANIES = "تسلا\nأبل آبل\nأمازون\nأوبر\nغوغل جوجل\nفيسبوك\nتويتر\nنتفليكس\nنيسان\nتويوتا\nفورد\nإيرباص\nبوينغ\nسامسونغ\nهواوي\nأرامكو\nأدنوك\nمرسيدس\nفولكسفاغن\nكرايسلر\nمايكروسوفت\nإنتل\nسوني\nهوندا\nهيونداي\nرينو\nيوتيوب\nواتساب\nإنستغرام";
const MINISTRIES = "الداخلية\nالخارجية\nالدفاع\nالمالية\nالصحة\nالتعليم\nالعدل\nالاقتصاد\nالزراعة\nالثقافة";

/** Bodies that act like states: «الأمم المتحدة» instead of «روسيا» is another fact. */
const BODIES = "الأمم\nأوبك\nالناتو\nاليونسكو\nاليونيسف\nالفيفا\nالإنتربول\nالعالم عالمي";

type SetName = keyof typeof CLOSED_SETS;
export type NameGroup = "country" | "body" | "goods" | "time" | "side" | "trade" | "city" | "prize" | "company" | "ministry" | SetName;

type Member = { readonly group: NameGroup; readonly name: string };

const members = (group: NameGroup, lines: string): [string, Member][] => lines.split("\n").flatMap((line) => line.split(" ").map((word): [string, Member] => [word, { group, name: line }]));

const names = lexicon(
  [
    ...members("country", COUNTRIES),
    ...members("body", BODIES),
    ...members("goods", GOODS),
    ...members("time", TIMES),
    ...members("side", SIDES),
    ...members("trade", TRADES),
    ...members("city", CITIES),
    ...members("prize", PRIZES),
    ...members("company", COMPANIES),
    ...members("ministry", MINISTRIES),
    ...members("span", CLOSED_SETS.span),
    ...members("rank", CLOSED_SETS.rank),
    ...members("crowd", CLOSED_SETS.crowd),
    ...members("people", CLOSED_SETS.people),
    ...members("kin", CLOSED_SETS.kin),
    ...members("creed", CLOSED_SETS.creed),
    ...members("crime", CLOSED_SETS.crime),
    ...members("index", CLOSED_SETS.index),
    ...members("vehicle", CLOSED_SETS.vehicle),
    ...members("plague", CLOSED_SETS.plague),
    ...members("artist", CLOSED_SETS.artist),
    ...members("school", CLOSED_SETS.school),
  ],
  false,
);

/** The closed set a folded word belongs to, and which member it names; null for most. */
export const nameOf = (folded: string): Member | null => names(folded)[0] ?? null;

/** Countries and cities by name, folded, without the words for their people. */
const places = new Set([...COUNTRIES.split("\n").flatMap((line) => line.split(" ").filter((_, at) => at !== 1)), ...CITIES.split(/\s/u)].map(fold));

const OF_TWO_WORDS = new Set(["رام الله", "تل أبيب", "أبو ظبي", "مكة المكرمة", "المدينة المنورة", "بيت لحم", "خان يونس", "دير الزور", "الدار البيضاء", "نيو دلهي", "سان فرانسيسكو", "لوس أنجلوس", "كوالالمبور", "بورت سودان", "بور سعيد", "شرم الشيخ", "القدس المحتلة", "غزة المحاصرة"].map(fold));

/** Whether these words are the name of a country or a city and nothing else: «موسكو», not «الخارجية الروسية». */
export const isPlaceName = (words: string): boolean => places.has(fold(words)) || OF_TWO_WORDS.has(fold(words));
