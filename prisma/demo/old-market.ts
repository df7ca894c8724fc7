import { quote, type DemoCase } from "./case.ts";
import { invented } from "./parties.ts";

const RAW = `أرض السوق القديم في نورسة: من باعها وبكم؟

أرض السوق القديم في نورسة: من باعها وبكم؟

[ad_1]

أرض السوق القديم كما تبدو من جهة الميناء. تصوير: فنار نورسة

اطّلعت «فنار نورسة» على وثائق تفيد بأن بلدية نورسة باعت أرض السوق القديم بأقل من نصف قيمتها المقدَّرة، وأن الشركة المشترية سددت الثمن على دفعتين.

وتشير الوثائق إلى أن الأرض بيعت من غير مزايدة علنية، خلافًا لما جرت عليه العادة في أملاك البلدية. ولا تذكر الوثائق تاريخ البيع، إلا أن أقدمها مؤرخ في الصيف الماضي.

وأرسلت الصحيفة أسئلة مكتوبة إلى البلدية وإلى شركة المرسى العقارية، ولم يصلها رد حتى إعداد هذا التقرير. ولم يتسنَّ الوصول إلى أعضاء لجنة الأملاك السابقة.

اشترك في النشرة البريدية

[ad_2]
جميع الحقوق محفوظة لفنار نورسة`;

const HERE = "old-market";
const DAY = 86_400_000;
const NOON = 12 * 3_600_000;

/** Noon UTC, `days` days before (or, when negative, after) the day of `now`. */
const noon = (now: Date, days: number): Date => new Date(Math.floor(now.getTime() / DAY) * DAY + NOON - days * DAY);
const day = (now: Date, days: number): string => noon(now, days).toISOString().slice(0, 10);

/** Silence: asked, and no answer; it only makes sense against today, so its dates are counted back from `now`. */
export const oldMarket = (now: Date): DemoCase => ({
  key: "old-market",
  parties: [
    { key: "fanar", kind: "outlet", nameAr: "صحيفة فنار نورسة", nameEn: "Nawrasa Lighthouse (demo)", aliases: ["فنار نورسة"], site: "https://fanar.example/", about: invented("صحيفة أسبوعية.") },
    { key: "municipality", kind: "government", nameAr: "بلدية نورسة", nameEn: "Nawrasa Municipality (demo)", aliases: ["البلدية", "مجلس بلدية نورسة"], about: invented("بلدية مدينة ساحلية.") },
    { key: "marsa", kind: "organization", nameAr: "شركة المرسى العقارية بنورسة", nameEn: "Nawrasa Marsa Estates (demo)", aliases: ["شركة المرسى العقارية"], about: invented("شركة عقارات.") },
  ],
  articles: [{ key: HERE, outlet: "fanar", url: "https://fanar.example/old-market", publishedOn: day(now, 17), raw: RAW }],
  claims: [
    {
      key: "undersold",
      statementAr: "باعت بلدية نورسة أرض السوق القديم بأقل من نصف قيمتها المقدَّرة.",
      statementEn: "Nawrasa Municipality sold the old market land for less than half of its assessed value.",
      claimant: "fanar",
      saidOn: day(now, 17),
      eventOn: `../${day(now, 17)}`,
      channel: "report",
      about: ["municipality", "marsa"],
      quotes: [quote(HERE, "بلدية نورسة باعت أرض السوق القديم بأقل من نصف قيمتها المقدَّرة")],
    },
    {
      key: "no-auction",
      statementAr: "بيعت أرض السوق القديم من غير مزايدة علنية.",
      statementEn: "The old market land was sold without a public auction.",
      claimant: "fanar",
      saidOn: day(now, 17),
      channel: "report",
      parent: "undersold",
      about: ["municipality"],
      quotes: [quote(HERE, "الأرض بيعت من غير مزايدة علنية")],
    },
  ],
  responses: [],
  reports: [
    { key: "undersold-fanar", claim: "undersold", outlet: "fanar", article: HERE, verb: "نشرت نقلًا عن وثائق", strength: "asserts", on: day(now, 17) },
  ],
  requests: [
    { claim: "undersold", party: "municipality", askedOn: noon(now, 16), deadline: noon(now, 9), channel: "email", note: "أُرسلت خمسة أسئلة مكتوبة إلى المكتب الصحفي." },
    { claim: "undersold", party: "marsa", askedOn: noon(now, 15), deadline: noon(now, 8), channel: "phone", outcome: "declined", note: "اعتذر المكتب عن عدم الرد." },
    { claim: "no-auction", party: "municipality", askedOn: noon(now, 3), deadline: noon(now, -4), channel: "email" },
  ],
  states: [],
});
