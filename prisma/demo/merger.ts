import { quote, type DemoCase } from "./case.ts";
import { invented } from "./parties.ts";

const RAW = `مصرفا نورسة على طاولة الاندماج

مصرفا نورسة على طاولة الاندماج

[ad_1]

ذكرت مجلة ميناء المال، الخميس، أن مصرف الشراع ومصرف المرفأ في نورسة يتفاوضان على اندماج يجعل منهما أكبر مصرف في المدينة.

وبحسب المجلة، بدأت المحادثات في مطلع العام، ويجري التدقيق في دفاتر المصرفين منذ أسابيع. ولم تذكر المجلة مصدرها.

وسُئل مصرف نورسة المركزي عن الخبر فقال: «لا نعلّق على محادثات بين مصارف نشرف عليها».

وأغلق سهما المصرفين مرتفعين في اليوم نفسه، قبل أن يستقرا في تداولات الأسبوع التالي. ولم يطرأ تغيير على مجلسي الإدارة.

اشترك في نشرتنا الاقتصادية

[ad_2]
المصدر: ميناء المال`;

const HERE = "merger";

/** Answered by nothing but "no comment". */
export const merger: DemoCase = {
  key: "merger",
  parties: [
    { key: "mina", kind: "outlet", nameAr: "مجلة ميناء المال بنورسة", nameEn: "Nawrasa Harbour Finance (demo)", aliases: ["ميناء المال"], site: "https://mina.example/", about: invented("مجلة اقتصادية.") },
    { key: "central-bank", kind: "government", nameAr: "مصرف نورسة المركزي", nameEn: "Central Bank of Nawrasa (demo)", aliases: ["المصرف المركزي"], about: invented("جهة رقابية.") },
    { key: "shiraa", kind: "organization", nameAr: "مصرف الشراع بنورسة", nameEn: "Nawrasa Sail Bank (demo)", about: invented("مصرف تجاري.") },
    { key: "marfa", kind: "organization", nameAr: "مصرف المرفأ بنورسة", nameEn: "Nawrasa Port Bank (demo)", about: invented("مصرف تجاري.") },
  ],
  articles: [{ key: HERE, outlet: "mina", url: "https://mina.example/merger", publishedOn: "2025-04-03", raw: RAW }],
  claims: [
    {
      key: "merging",
      statementAr: "يتفاوض مصرف الشراع ومصرف المرفأ في نورسة على الاندماج.",
      statementEn: "Sail Bank and Port Bank in Nawrasa are negotiating a merger.",
      claimant: "mina",
      saidOn: "2025-04-03",
      eventOn: "2025-01~/..",
      channel: "report",
      about: ["shiraa", "marfa"],
      quotes: [quote(HERE, "مصرف الشراع ومصرف المرفأ في نورسة يتفاوضان على اندماج يجعل منهما أكبر مصرف في المدينة")],
    },
  ],
  responses: [
    {
      key: "bank-silent",
      responder: "central-bank",
      saidOn: "2025-04-03",
      channel: "email",
      wording: "direct",
      summaryAr: "امتنع عن التعليق.",
      summaryEn: "Declined to comment.",
      targets: [{ claim: "merging", stance: "no_comment" }],
      quotes: [quote(HERE, "لا نعلّق على محادثات بين مصارف نشرف عليها")],
    },
  ],
  reports: [{ key: "merging-mina", claim: "merging", outlet: "mina", article: HERE, verb: "ذكرت", strength: "asserts", on: "2025-04-03" }],
  requests: [],
  states: [],
};
