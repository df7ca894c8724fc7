import { quote, type DemoArticle, type DemoCase, type DemoParty, type DemoReport } from "./case.ts";
import { invented } from "./parties.ts";

const STORY = `توقف قطار نورسة الساحلي ستة أسابيع اعتبارًا من مارس

قال مصدر في هيئة قطارات نورسة، الاثنين، إن القطار الساحلي سيتوقف ستة أسابيع اعتبارًا من الأول من مارس المقبل لإصلاح الجسور.

وأضاف المصدر، الذي طلب ألا يُنشر اسمه، أن الحافلات ستنقل الركاب مجانًا في أيام العمل، وأن الجدول الجديد سيُعلن قبل نهاية الشهر.

وردّت الهيئة في بيان مقتضب: «الإصلاحات مؤكدة، لكنها تشمل الخط الشمالي وحده». ولم يذكر البيان مدة التوقف.

وينقل القطار نحو تسعة آلاف راكب في اليوم، وكان آخر توقف طويل له قبل سبع سنوات.`;

type Site = { readonly key: string; readonly nameAr: string; readonly nameEn: string; readonly head: string; readonly foot: string };

/** Every site wraps the agency's text in its own noise. */
const SITES: readonly Site[] = [
  { key: "bareed", nameAr: "بريد نورسة", nameEn: "Nawrasa Post (demo)", head: "", foot: "\n\nالمصدر: وكالة نورسة للأنباء" },
  { key: "alyawm", nameAr: "نورسة اليوم", nameEn: "Nawrasa Today (demo)", head: "[ad_1]\n\n", foot: "\n\n[ad_2]" },
  { key: "difaf", nameAr: "ضفاف نورسة", nameEn: "Nawrasa Shores (demo)", head: "", foot: "\n\nاقرأ أيضًا: مواعيد الحافلات" },
  { key: "mizan", nameAr: "ميزان نورسة", nameEn: "Nawrasa Scales (demo)", head: "", foot: "\n\nتابعنا على تويتر" },
  { key: "miraat", nameAr: "مرآة نورسة", nameEn: "Nawrasa Mirror (demo)", head: "", foot: "\n\nإعادة استخدام هذا المحتوى" },
  { key: "sada", nameAr: "صدى نورسة", nameEn: "Nawrasa Echo (demo)", head: "[ad_1]\n\n", foot: "\n\nالمصدر" },
];

const outlets: readonly DemoParty[] = SITES.map(({ key, nameAr, nameEn }) => ({
  key,
  kind: "outlet",
  nameAr,
  nameEn,
  site: `https://${key}.example/`,
  about: invented("موقع إخباري محلي."),
}));

const articles: readonly DemoArticle[] = SITES.map(({ key, head, foot }) => ({
  key: `train-${key}`,
  outlet: key,
  agencies: ["wakala"],
  url: `https://${key}.example/coastal-train`,
  publishedOn: "2025-02-10",
  raw: `${head}${STORY}${foot}`,
}));

const carried: readonly DemoReport[] = SITES.map(({ key }) => ({
  key: `train-by-${key}`,
  claim: "train",
  outlet: key,
  article: `train-${key}`,
  onAuthorityOf: ["train-by-wakala"],
  verb: "نشر عن",
  on: "2025-02-10",
}));

/** Six outlets, one text, one unnamed source: six reports that count as one. */
export const sixOutlets: DemoCase = {
  key: "six-outlets",
  parties: [
    ...outlets,
    { key: "wakala", kind: "outlet", nameAr: "وكالة نورسة للأنباء", nameEn: "Nawrasa News Agency (demo)", aliases: ["وكالة نورسة"], site: "https://wakala.example/", about: invented("وكالة أنباء.") },
    { key: "railways", kind: "government", nameAr: "هيئة قطارات نورسة", nameEn: "Nawrasa Railways (demo)", aliases: ["هيئة القطارات"], about: invented("هيئة عامة للنقل.") },
    { key: "train-source", kind: "unnamed_sources", nameAr: "مصدر في هيئة القطارات لم تسمّه الوكالة", nameEn: "A railways source the agency did not name", about: invented("مصدر واحد وراء الخبر كله.") },
  ],
  articles,
  claims: [
    {
      key: "train",
      statementAr: "سيتوقف قطار نورسة الساحلي ستة أسابيع اعتبارًا من الأول من مارس.",
      statementEn: "The Nawrasa coastal train will stop for six weeks from 1 March.",
      claimant: "wakala",
      saidOn: "2025-02-10",
      eventOn: "2025-03-01/2025-04-12",
      channel: "report",
      about: ["railways"],
      quotes: articles.map((article) => quote(article.key, "القطار الساحلي سيتوقف ستة أسابيع اعتبارًا من الأول من مارس المقبل")),
    },
  ],
  responses: [
    {
      key: "north-only",
      responder: "railways",
      saidOn: "2025-02-10",
      channel: "statement",
      wording: "direct",
      summaryAr: "أكدت الإصلاحات في الخط الشمالي وحده، ولم تذكر مدة التوقف.",
      summaryEn: "Confirmed repairs on the northern line only, and gave no duration.",
      targets: [{ claim: "train", stance: "partly_confirms", scope: "الخط الشمالي وحده" }],
      quotes: [quote("train-bareed", "الإصلاحات مؤكدة، لكنها تشمل الخط الشمالي وحده")],
    },
  ],
  reports: [{ key: "train-by-wakala", claim: "train", outlet: "wakala", source: "train-source", verb: "نقلت عن", on: "2025-02-10" }, ...carried],
  requests: [],
  states: [],
};
