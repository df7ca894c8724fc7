import { quote, type DemoCase } from "./case.ts";
import { invented } from "./parties.ts";

const RAW = `متى احترقت منارة نورسة؟ خلاف قديم يعود

متى احترقت منارة نورسة؟ خلاف قديم يعود

[ad_1]

عاد الخلاف على تاريخ حريق منارة نورسة إلى الواجهة بعد أن نشر متحف نورسة البحري دليلًا جديدًا لمجموعته.

وكانت جمعية تاريخ نورسة قد كتبت في كتيّب غير مؤرخ، يُرجَّح أنه صدر عام 2019، أن المنارة احترقت في شهر أغسطس من سنة غير معروفة، بعد أن ضربتها صاعقة.

ويشكّك المتحف في ذلك، ويقول دليله: «لا نجد أثرًا لصاعقة، والحريق سابق لعام 1912». وقد صدر الدليل في ربيع 2020 تقريبًا.

أما أرشيف بلدية نورسة فأوضح أن سجل الإصلاحات يذكر أعمالًا في المنارة بين عامي 1908 و1910، من غير أن يذكر سببها.

قد يهمك أيضًا: منارات الساحل

المصدر: نشرة نورسة`;

const HERE = "lighthouse";

/** Dates that nobody knows: an August of an unknown year, before 1912, between 1908 and 1910. */
export const lighthouse: DemoCase = {
  key: "lighthouse",
  parties: [
    { key: "history-society", kind: "organization", nameAr: "جمعية تاريخ نورسة", nameEn: "Nawrasa History Society (demo)", about: invented("جمعية أهلية.") },
    { key: "museum", kind: "organization", nameAr: "متحف نورسة البحري", nameEn: "Nawrasa Maritime Museum (demo)", aliases: ["المتحف البحري"], about: invented("متحف.") },
    { key: "archive", kind: "government", nameAr: "أرشيف بلدية نورسة", nameEn: "Nawrasa Municipal Archive (demo)", about: invented("دار وثائق.") },
  ],
  articles: [{ key: HERE, outlet: "nashra", url: "https://nashra.example/2020/lighthouse", publishedOn: "2020-06", raw: RAW }],
  claims: [
    {
      key: "lightning",
      statementAr: "احترقت منارة نورسة في شهر أغسطس من سنة غير معروفة، بعد أن ضربتها صاعقة.",
      statementEn: "The lighthouse of Nawrasa burned down in an August of an unknown year, after lightning struck it.",
      claimant: "history-society",
      saidOn: "2019?",
      eventOn: "XXXX-08",
      channel: "book",
      quotes: [quote(HERE, "المنارة احترقت في شهر أغسطس من سنة غير معروفة، بعد أن ضربتها صاعقة")],
    },
  ],
  responses: [
    {
      key: "museum-doubts",
      responder: "museum",
      saidOn: "2020-04~",
      eventOn: "../1911",
      channel: "book",
      wording: "direct",
      summaryAr: "شكّك في الصاعقة، وقدّر أن الحريق سابق لعام 1912.",
      summaryEn: "Doubted the lightning, and put the fire before 1912.",
      targets: [{ claim: "lightning", stance: "disputes" }],
      quotes: [quote(HERE, "لا نجد أثرًا لصاعقة، والحريق سابق لعام 1912")],
    },
    {
      key: "archive-explains",
      responder: "archive",
      saidOn: "../2020-06",
      eventOn: "1908/1910",
      channel: "other",
      wording: "paraphrase",
      summaryAr: "أوضح أن السجل يذكر أعمال إصلاح بين عامي 1908 و1910 من غير سببها.",
      summaryEn: "Explained that the register mentions repairs between 1908 and 1910, without their cause.",
      targets: [{ claim: "lightning", stance: "clarifies" }],
      quotes: [quote(HERE, "سجل الإصلاحات يذكر أعمالًا في المنارة بين عامي 1908 و1910، من غير أن يذكر سببها")],
    },
  ],
  reports: [
    { key: "booklet", claim: "lightning", party: "history-society", verb: "كتبت في كتيّب", strength: "asserts", on: "2019?" },
    { key: "booklet-nashra", claim: "lightning", outlet: "nashra", article: HERE, onAuthorityOf: ["booklet"], verb: "نقلت عن", on: "2020-06" },
  ],
  requests: [],
  states: [],
};
