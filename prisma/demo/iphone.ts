import { quote, type DemoCase } from "./case.ts";
import { real } from "./parties.ts";

const RAW = `أبل تعتذر وتخفض سعر بطاريات آيفون

أبل تعتذر وتخفض سعر بطاريات آيفون

شارك على واتساب

اعتذرت شركة أبل، في 28 ديسمبر 2017، لأصحاب هواتف آيفون الأقدم، وخفضت سعر تبديل البطارية من 79 إلى 29 دولارًا.

وبدأت القضية حين نشر جون بول، مؤسس شركة برايمت لابز، في 18 ديسمبر قياسات استنتج منها أن نظام التشغيل يُبطئ هواتف آيفون 6 إس وآيفون 7 حين تضعف بطارياتها.

وبعد يومين أقرّت أبل بأنها أضافت خاصية تحدّ من ذروة الأداء في بعض الهواتف، وقالت إن غرضها منع الانطفاء المفاجئ حين تعجز البطارية القديمة عن توفير الطاقة.

واتهم مستخدمون كثيرون الشركة بأنها تتعمد إبطاء الهواتف القديمة لتدفع أصحابها إلى شراء الجديد. وردّت أبل في رسالة اعتذارها: «لم نفعل قط، ولن نفعل أبدًا، شيئًا يقصّر عمدًا عمر أي من منتجاتنا، أو يُضعف تجربة المستخدم لدفع الزبائن إلى الترقية».

اقرأ المزيد: كيف تعرف حال بطاريتك؟

المصدر: وكالات
جميع الحقوق محفوظة`;

const HERE = "iphone";

/** Confirmed in part: the thing is so, for another reason than the one alleged. */
export const iphone: DemoCase = {
  key: "iphone",
  parties: [
    { key: "apple", kind: "organization", nameAr: "أبل", nameEn: "Apple", aliases: ["آبل", "ابل", "شركة أبل"], wikidataId: "Q312", site: "https://www.apple.com/", about: real("شركة أمريكية تصنع هواتف آيفون.") },
    { key: "poole", kind: "person", nameAr: "جون بول", nameEn: "John Poole", aliases: ["جون بوول"], about: real("مبرمج كندي، مؤسس برايمت لابز."), offices: [{ titleAr: "مؤسس برايمت لابز", titleEn: "Founder of Primate Labs", organization: "primate-labs" }] },
    { key: "primate-labs", kind: "organization", nameAr: "برايمت لابز", nameEn: "Primate Labs", site: "https://www.primatelabs.com/", about: real("شركة كندية تطوّر برنامج غيكبنش لقياس أداء الأجهزة.") },
  ],
  articles: [{ key: HERE, outlet: "nashra", url: "https://nashra.example/2017/iphone-batteries", publishedOn: "2017-12-29", raw: RAW }],
  claims: [
    {
      key: "slows",
      statementAr: "يُبطئ نظام التشغيل هواتف آيفون 6 إس وآيفون 7 حين تضعف بطارياتها.",
      statementEn: "The operating system slows down the iPhone 6s and iPhone 7 as their batteries wear out.",
      claimant: "poole",
      saidOn: "2017-12-18",
      eventOn: "2017/..",
      channel: "other",
      about: ["apple"],
      quotes: [quote(HERE, "نظام التشغيل يُبطئ هواتف آيفون 6 إس وآيفون 7 حين تضعف بطارياتها")],
    },
    {
      key: "to-sell",
      statementAr: "تتعمد أبل إبطاء الهواتف القديمة لتدفع أصحابها إلى شراء الجديد.",
      statementEn: "Apple slows old phones on purpose, to make their owners buy new ones.",
      saidOn: "2017-12",
      channel: "social_media",
      parent: "slows",
      about: ["apple"],
      quotes: [quote(HERE, "الشركة بأنها تتعمد إبطاء الهواتف القديمة لتدفع أصحابها إلى شراء الجديد")],
    },
  ],
  responses: [
    {
      key: "feature",
      responder: "apple",
      saidOn: "2017-12-20",
      channel: "statement",
      wording: "paraphrase",
      language: "en",
      summaryAr: "أقرّت بخاصية تحدّ من ذروة الأداء، وقالت إن غرضها منع الانطفاء المفاجئ.",
      summaryEn: "Acknowledged a feature that limits peak performance, and said it was there to prevent unexpected shutdowns.",
      targets: [{ claim: "slows", stance: "confirms", scope: "في بعض الهواتف، ولمنع الانطفاء المفاجئ" }],
      quotes: [quote(HERE, "أقرّت أبل بأنها أضافت خاصية تحدّ من ذروة الأداء في بعض الهواتف، وقالت إن غرضها منع الانطفاء المفاجئ")],
    },
    {
      key: "never-would",
      responder: "apple",
      saidOn: "2017-12-28",
      channel: "statement",
      wording: "direct",
      language: "en",
      quoteOriginal: "We have never — and would never — do anything to intentionally shorten the life of any Apple product, or degrade the user experience to drive customer upgrades.",
      translation: { by: "outlet", from: "en", outlet: "nashra" },
      summaryAr: "نفت أن يكون القصد دفع الزبائن إلى الشراء، واعتذرت عن سوء التواصل.",
      summaryEn: "Denied any intent to drive sales, and apologised.",
      targets: [
        { claim: "to-sell", stance: "denies" },
        { claim: "slows", stance: "clarifies" },
      ],
      quotes: [quote(HERE, "لم نفعل قط، ولن نفعل أبدًا، شيئًا يقصّر عمدًا عمر أي من منتجاتنا، أو يُضعف تجربة المستخدم لدفع الزبائن إلى الترقية")],
    },
  ],
  reports: [
    { key: "slows-poole", claim: "slows", party: "poole", verb: "نشر على مدونته", strength: "asserts", on: "2017-12-18" },
    { key: "slows-nashra", claim: "slows", outlet: "nashra", article: HERE, onAuthorityOf: ["slows-poole"], verb: "نقلت عن", on: "2017-12-29" },
  ],
  requests: [],
  states: [],
};
