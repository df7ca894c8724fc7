import { quote, type DemoCase, type DemoReport, type DemoResponse } from "./case.ts";
import { real } from "./parties.ts";

const FIRST = `بكين: ما أطلقناه مركبة فضائية لا صاروخ

بكين: ما أطلقناه مركبة فضائية لا صاروخ

[ad_1]

قالت صحيفة فايننشال تايمز البريطانية، في 16 أكتوبر 2021، نقلًا عن خمسة أشخاص لم تسمّهم، إن الصين اختبرت في أغسطس صاروخًا فرط صوتي قادرًا على حمل رأس نووي دار حول الأرض قبل أن يتجه نحو هدفه.

ونفى المتحدث باسم الخارجية الصينية تشاو ليجيان ذلك، الاثنين، وقال: «لم يكن صاروخًا، بل كان مركبة فضائية». وأوضح أن ما جرى اختبار معتاد في شهر يوليو لتقنية المركبات القابلة لإعادة الاستخدام.

وامتنعت وزارة الدفاع الأمريكية عن التعليق على تفاصيل ما نُشر.

رويترز، وكالة فرانس برس

اقرأ المزيد: ما الصاروخ فرط الصوتي؟
[ad_2]`;

const LAST = `رئيس الأركان الأمريكية يؤكد الاختبار الصيني: أمر مقلق جدًّا

أكد رئيس هيئة الأركان الأمريكية المشتركة الجنرال مارك ميلي، الأربعاء 27 أكتوبر 2021، أن الصين أجرت اختبارًا لسلاح فرط صوتي، وذلك في أول إقرار علني من مسؤول عسكري أمريكي بهذا الحجم.

وقال ميلي في مقابلة مع تلفزيون بلومبرغ: «ما رأيناه حدث بالغ الأهمية، اختبار لمنظومة سلاح فرط صوتي». وأضاف: «لا أعرف إن كانت هذه لحظة سبوتنيك تمامًا، لكنني أظن أنها قريبة جدًّا من ذلك»، في إشارة إلى القمر الصناعي السوفيتي الذي أُطلق عام 1957.

وكانت الصين قد قالت إن ما أطلقته مركبة فضائية.

مقالات ذات صلة
المصدر: وكالات`;

const responses: readonly DemoResponse[] = [
  {
    key: "zhao-denies",
    responder: "zhao",
    onBehalfOf: "china-mfa",
    capacity: "المتحدث باسم الخارجية الصينية",
    capacityEn: "Chinese foreign ministry spokesman",
    saidOn: "2021-10-18",
    eventOn: "2021-07",
    channel: "press_conference",
    wording: "direct",
    language: "other",
    translation: { by: "outlet", from: "zh", outlet: "nashra" },
    summaryAr: "نفى أن يكون ما أُطلق صاروخًا، وقال إنه اختبار معتاد لمركبة فضائية في يوليو.",
    summaryEn: "Denied that it was a missile, and said it was a routine spacecraft test in July.",
    targets: [
      { claim: "missile", stance: "denies" },
      { claim: "missile", stance: "clarifies" },
    ],
    quotes: [quote("hypersonic-first", "لم يكن صاروخًا، بل كان مركبة فضائية")],
  },
  {
    key: "pentagon-silent",
    responder: "pentagon",
    saidOn: "../2021-10-18",
    channel: "statement",
    wording: "paraphrase",
    language: "en",
    summaryAr: "امتنعت عن التعليق على تفاصيل ما نُشر.",
    summaryEn: "Declined to comment on the specifics of the report.",
    targets: [{ claim: "missile", stance: "no_comment" }],
    quotes: [quote("hypersonic-first", "امتنعت وزارة الدفاع الأمريكية عن التعليق على تفاصيل ما نُشر")],
  },
  {
    key: "milley-confirms",
    responder: "milley",
    onBehalfOf: "pentagon",
    capacity: "رئيس هيئة الأركان الأمريكية المشتركة",
    capacityEn: "Chairman of the US Joint Chiefs of Staff",
    saidOn: "2021-10-27",
    channel: "interview",
    wording: "direct",
    language: "en",
    quoteOriginal: "What we saw was a very significant event of a test of a hypersonic weapon system … I don’t know if it’s quite a Sputnik moment, but I think it’s very close to that.",
    translation: { by: "newsroom", from: "en" },
    summaryAr: "أكد أن الصين اختبرت سلاحًا فرط صوتي.",
    summaryEn: "Confirmed that China had tested a hypersonic weapon.",
    targets: [{ claim: "missile", stance: "confirms" }],
    quotes: [
      quote("hypersonic-last", "ما رأيناه حدث بالغ الأهمية، اختبار لمنظومة سلاح فرط صوتي"),
      quote("hypersonic-last", "لا أعرف إن كانت هذه لحظة سبوتنيك تمامًا، لكنني أظن أنها قريبة جدًّا من ذلك"),
    ],
  },
];

/** A chain that parts and meets again: two agencies carry one paper, one site carries both. */
const reports: readonly DemoReport[] = [
  { key: "missile-ft", claim: "missile", outlet: "ft", source: "ft-sources", verb: "نقلت عن", on: "2021-10-16" },
  { key: "missile-reuters", claim: "missile", outlet: "reuters", onAuthorityOf: ["missile-ft"], verb: "نقلت عن", on: "2021-10-17~" },
  { key: "missile-afp", claim: "missile", outlet: "afp", onAuthorityOf: ["missile-ft"], verb: "نقلت عن", on: "2021-10-17~" },
  { key: "missile-nashra", claim: "missile", outlet: "nashra", article: "hypersonic-first", onAuthorityOf: ["missile-reuters", "missile-afp"], verb: "نقلت عن", on: "2021-10-18" },
];

/** Contested: one government denies, another's general confirms. */
export const hypersonic: DemoCase = {
  key: "hypersonic",
  parties: [
    { key: "ft", kind: "outlet", nameAr: "فايننشال تايمز", nameEn: "Financial Times", aliases: ["فاينانشال تايمز", "صحيفة فايننشال تايمز", "FT"], site: "https://www.ft.com/", about: real("صحيفة بريطانية يومية تُعنى بالاقتصاد.") },
    { key: "ft-sources", kind: "unnamed_sources", nameAr: "خمسة أشخاص لم تسمّهم الصحيفة", nameEn: "Five people the newspaper did not name", about: real("من نقلت عنهم الصحيفة خبر الاختبار.") },
    { key: "china-mfa", kind: "government", nameAr: "وزارة الخارجية الصينية", nameEn: "Chinese foreign ministry", aliases: ["الخارجية الصينية"], site: "https://www.mfa.gov.cn/", about: real("وزارة الخارجية في بكين.") },
    { key: "zhao", kind: "person", nameAr: "تشاو ليجيان", nameEn: "Zhao Lijian", aliases: ["تشاو لي جيان", "جاو ليجيان"], about: real("متحدث سابق باسم الخارجية الصينية."), offices: [{ titleAr: "المتحدث باسم الخارجية الصينية", titleEn: "Foreign ministry spokesman", organization: "china-mfa", fromOn: "2020", toOn: "2023" }] },
    { key: "pentagon", kind: "government", nameAr: "وزارة الدفاع الأمريكية", nameEn: "US Department of Defense", aliases: ["البنتاغون", "البنتاجون", "Pentagon"], site: "https://www.defense.gov/", about: real("وزارة الدفاع في واشنطن.") },
    { key: "milley", kind: "person", nameAr: "مارك ميلي", nameEn: "Mark Milley", aliases: ["مارك ميلى", "ميلي"], about: real("جنرال أمريكي متقاعد."), offices: [{ titleAr: "رئيس هيئة الأركان الأمريكية المشتركة", titleEn: "Chairman of the US Joint Chiefs of Staff", organization: "pentagon", fromOn: "2019-10-01", toOn: "2023-09-30" }] },
  ],
  articles: [
    { key: "hypersonic-first", outlet: "nashra", agencies: ["reuters", "afp"], url: "https://nashra.example/2021/hypersonic", publishedOn: "2021-10-18", raw: FIRST },
    { key: "hypersonic-last", outlet: "nashra", url: "https://nashra.example/2021/hypersonic-milley", publishedOn: "2021-10-28", raw: LAST },
  ],
  claims: [
    {
      key: "missile",
      statementAr: "اختبرت الصين صاروخًا فرط صوتي قادرًا على حمل رأس نووي دار حول الأرض.",
      statementEn: "China tested a nuclear-capable hypersonic missile that circled the globe.",
      claimant: "ft",
      saidOn: "2021-10-16",
      eventOn: "2021-08",
      channel: "report",
      about: ["china-mfa"],
      quotes: [quote("hypersonic-first", "الصين اختبرت في أغسطس صاروخًا فرط صوتي قادرًا على حمل رأس نووي دار حول الأرض قبل أن يتجه نحو هدفه")],
    },
  ],
  responses,
  reports,
  requests: [],
  states: [],
};
