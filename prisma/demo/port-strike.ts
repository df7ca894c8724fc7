import { quote, type DemoCase, type DemoParty } from "./case.ts";
import { invented } from "./parties.ts";

const FIRST = `إضراب مرتقب في ميناء نورسة ونفي متداول

إضراب مرتقب في ميناء نورسة ونفي متداول

[ad_1]

قالت إذاعة موج نورسة، السبت، إن عمال ميناء نورسة سيضربون عن العمل يومين ابتداءً من الأول من مايو احتجاجًا على جدول المناوبات.

وتداول مستخدمون بعد ساعة منشورًا منسوبًا إلى نقابة عمال الميناء جاء فيه: «لا إضراب في الميناء، والعمل مستمر».

وأضافت الإذاعة أن إدارة الميناء عرضت زيادة الأجور بمقدار الخُمس. ويعمل في الميناء نحو ألفي عامل، ولم تعلّق الإدارة على العرض.

شارك الخبر عبر تليغرام
[ad_2]`;

const SECOND = `نقابة عمال ميناء نورسة تؤكد موعد الإضراب

أكدت نقابة عمال ميناء نورسة، الأحد، موعد الإضراب، وقالت في بيان على موقعها: «الإضراب قائم في موعده، وما نُشر باسمنا أمس من حساب مزوَّر».

وقالت إدارة الميناء إن خدمات الطوارئ ستبقى عاملة، وإن السفن المقرر وصولها في تلك الأيام ستُحوَّل إلى أرصفة مجاورة. ودعت النقابة أعضاءها إلى اجتماع عام مساء الثلاثاء.

اقرأ أيضًا: خريطة الأرصفة
المصدر: موج نورسة`;

const parties: readonly DemoParty[] = [
  { key: "mawj", kind: "outlet", nameAr: "إذاعة موج نورسة", nameEn: "Radio Wave Nawrasa (demo)", aliases: ["موج نورسة"], site: "https://mawj.example/", about: invented("إذاعة محلية.") },
  { key: "union", kind: "organization", nameAr: "نقابة عمال ميناء نورسة", nameEn: "Nawrasa Dockers’ Union (demo)", aliases: ["نقابة عمال الميناء"], about: invented("نقابة عمالية.") },
  { key: "port", kind: "organization", nameAr: "إدارة ميناء نورسة", nameEn: "Nawrasa Port Authority (demo)", aliases: ["إدارة الميناء"], about: invented("جهة تدير الميناء.") },
];

/** A denial published, then withdrawn because it was forged; a claim withdrawn; others still on the desk. */
export const portStrike: DemoCase = {
  key: "port-strike",
  parties,
  articles: [
    { key: "port-first", kind: "broadcast", outlet: "mawj", url: "https://mawj.example/strike", publishedOn: "2025-04-19", raw: FIRST },
    { key: "port-second", outlet: "mawj", url: "https://mawj.example/strike-confirmed", publishedOn: "2025-04-20", raw: SECOND },
  ],
  claims: [
    {
      key: "strike",
      statementAr: "سيضرب عمال ميناء نورسة عن العمل يومين ابتداءً من الأول من مايو.",
      statementEn: "Dockers at the port of Nawrasa will strike for two days from 1 May.",
      claimant: "mawj",
      saidOn: "2025-04-19",
      eventOn: "2025-05-01/2025-05-02",
      channel: "broadcast",
      about: ["union", "port"],
      quotes: [quote("port-first", "عمال ميناء نورسة سيضربون عن العمل يومين ابتداءً من الأول من مايو")],
    },
    {
      key: "offer",
      statementAr: "عرضت إدارة ميناء نورسة زيادة الأجور بمقدار الخُمس.",
      statementEn: "The port authority of Nawrasa offered to raise wages by a fifth.",
      claimant: "mawj",
      saidOn: "2025-04-19",
      channel: "broadcast",
      about: ["port"],
      quotes: [quote("port-first", "إدارة الميناء عرضت زيادة الأجور بمقدار الخُمس")],
    },
    {
      key: "diverted",
      statementAr: "ستُحوَّل السفن المقرر وصولها في أيام الإضراب إلى أرصفة مجاورة.",
      statementEn: "Ships due on the days of the strike will be diverted to neighbouring quays.",
      claimant: "port",
      saidOn: "2025-04-20",
      channel: "statement",
      quotes: [quote("port-second", "السفن المقرر وصولها في تلك الأيام ستُحوَّل إلى أرصفة مجاورة")],
    },
  ],
  responses: [
    {
      key: "forged",
      responder: "union",
      saidOn: "2025-04-19",
      channel: "social_media",
      wording: "direct",
      summaryAr: "منشور منسوب إلى النقابة ينفي الإضراب.",
      summaryEn: "A post in the union’s name denied the strike.",
      targets: [{ claim: "strike", stance: "denies" }],
      quotes: [quote("port-first", "لا إضراب في الميناء، والعمل مستمر")],
    },
    {
      key: "union-confirms",
      responder: "union",
      saidOn: "2025-04-20",
      channel: "statement",
      wording: "direct",
      summaryAr: "أكدت الإضراب في موعده، وقالت إن النفي المنشور باسمها من حساب مزوَّر.",
      summaryEn: "Confirmed the strike, and said the denial in its name came from a forged account.",
      targets: [{ claim: "strike", stance: "confirms" }],
      quotes: [quote("port-second", "الإضراب قائم في موعده، وما نُشر باسمنا أمس من حساب مزوَّر")],
    },
    {
      key: "emergency",
      responder: "port",
      saidOn: "2025-04-20",
      channel: "statement",
      wording: "paraphrase",
      summaryAr: "قالت إن خدمات الطوارئ ستبقى عاملة أثناء الإضراب.",
      summaryEn: "Said emergency services would keep running during the strike.",
      targets: [{ claim: "strike", stance: "clarifies" }],
      quotes: [quote("port-second", "خدمات الطوارئ ستبقى عاملة")],
    },
  ],
  reports: [{ key: "strike-mawj", claim: "strike", outlet: "mawj", article: "port-first", verb: "أذاعت", strength: "asserts", on: "2025-04-19" }],
  requests: [],
  states: [
    { of: "response", key: "forged", to: "withdrawn", reason: "نُشر المنشور من حساب مزوَّر، وليس من كلام النقابة." },
    { of: "claim", key: "offer", to: "withdrawn", reason: "تبيّن أن الرقم يخص ميناء آخر، فسُحب الادعاء." },
    { of: "claim", key: "diverted", to: "draft" },
    { of: "response", key: "emergency", to: "in_review" },
  ],
};
