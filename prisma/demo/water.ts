import { quote, type DemoCase, type DemoResponse } from "./case.ts";
import { invented } from "./parties.ts";

const RAW = `مختبر يتحدث عن رصاص في ماء نورسة والشركة تلوّح بالقضاء

مختبر يتحدث عن رصاص في ماء نورسة والشركة تلوّح بالقضاء

[ad_1]

قال مختبر البحيرة البيئي بنورسة، الثلاثاء، إن عينات أخذها من صنابير ثلاثة أحياء تحتوي على رصاص يزيد على ضعف الحد المسموح به.

وردّت شركة مياه نورسة بعد ساعات: «ماء الشبكة مطابق للمواصفات، ولا رصاص فيه». وقالت الشركة إنها ستقاضي المختبر إن لم يسحب تقريره.

وزعمت الشركة في بيانها أن المختبر أخذ عيناته من بئر مهجورة لا تتصل بالشبكة.

ونفى المختبر ذلك في اليوم التالي، وقال: «أُخذت العينات كلها من صنابير البيوت، ومحاضر أخذها موقّعة». وأضاف أن بيان الشركة لا يردّ على أي رقم في التقرير.

وطالب اتحاد المستهلكين بنورسة بلجنة تحقيق مستقلة تأخذ عيناتها بحضور الطرفين.

اقرأ المزيد: كيف تُفحص مياه الشرب؟

(وكالات)
[ad_2]
المصدر`;

const HERE = "water";
const statement = { channel: "statement", quotes: [] } as const;

const responses: readonly DemoResponse[] = [
  {
    ...statement,
    key: "company-denies",
    responder: "water-company",
    saidOn: "2025-05-13",
    wording: "direct",
    summaryAr: "نفت وجود الرصاص، ولوّحت بمقاضاة المختبر إن لم يسحب تقريره.",
    summaryEn: "Denied any lead in the water, and threatened to sue the laboratory unless it withdrew its report.",
    targets: [
      { claim: "lead", stance: "denies" },
      { claim: "lead", stance: "threatens_legal_action" },
    ],
    quotes: [quote(HERE, "ماء الشبكة مطابق للمواصفات، ولا رصاص فيه")],
  },
  {
    ...statement,
    key: "lab-answers",
    responder: "lab",
    saidOn: "2025-05-14",
    wording: "direct",
    summaryAr: "نفى ما قالته الشركة عن البئر، وقال إن العينات من صنابير البيوت.",
    summaryEn: "Denied what the company said of the well, and said all samples came from household taps.",
    targets: [
      { claim: "well", stance: "denies" },
      { response: "company-denies", stance: "disputes" },
    ],
    quotes: [quote(HERE, "أُخذت العينات كلها من صنابير البيوت، ومحاضر أخذها موقّعة")],
  },
  {
    ...statement,
    key: "consumers-ask",
    responder: "consumers",
    saidOn: "2025-05-14",
    wording: "paraphrase",
    summaryAr: "طالب بلجنة تحقيق مستقلة.",
    summaryEn: "Called for an independent inquiry.",
    targets: [{ claim: "lead", stance: "calls_for_investigation" }],
    quotes: [quote(HERE, "وطالب اتحاد المستهلكين بنورسة بلجنة تحقيق مستقلة تأخذ عيناتها بحضور الطرفين")],
  },
];

/** A denial that raises a claim of its own, which the other side denies in turn; and a threat to sue. */
export const water: DemoCase = {
  key: "water",
  parties: [
    { key: "lab", kind: "organization", nameAr: "مختبر البحيرة البيئي بنورسة", nameEn: "Nawrasa Lake Laboratory (demo)", aliases: ["مختبر البحيرة"], about: invented("مختبر لفحص المياه.") },
    { key: "water-company", kind: "organization", nameAr: "شركة مياه نورسة", nameEn: "Nawrasa Water Company (demo)", aliases: ["شركة المياه"], about: invented("شركة تدير شبكة المياه.") },
    { key: "consumers", kind: "organization", nameAr: "اتحاد المستهلكين بنورسة", nameEn: "Nawrasa Consumers’ Union (demo)", aliases: ["اتحاد المستهلكين"], about: invented("جمعية أهلية.") },
  ],
  articles: [{ key: HERE, outlet: "nashra", url: "https://nashra.example/2025/water", publishedOn: "2025-05-15", raw: RAW }],
  claims: [
    {
      key: "lead",
      statementAr: "يحتوي ماء الصنابير في ثلاثة أحياء من نورسة على رصاص يزيد على ضعف الحد المسموح به.",
      statementEn: "Tap water in three districts of Nawrasa holds more than twice the permitted level of lead.",
      claimant: "lab",
      saidOn: "2025-05-13",
      eventOn: "2025-04/2025-05",
      channel: "report",
      about: ["water-company"],
      quotes: [quote(HERE, "عينات أخذها من صنابير ثلاثة أحياء تحتوي على رصاص يزيد على ضعف الحد المسموح به")],
    },
    {
      key: "well",
      statementAr: "أخذ مختبر البحيرة عيناته من بئر مهجورة لا تتصل بالشبكة.",
      statementEn: "The Lake Laboratory took its samples from a disused well that is not on the network.",
      claimant: "water-company",
      saidOn: "2025-05-13",
      channel: "statement",
      raisedBy: "company-denies",
      about: ["lab"],
      quotes: [quote(HERE, "المختبر أخذ عيناته من بئر مهجورة لا تتصل بالشبكة")],
    },
  ],
  responses,
  reports: [
    { key: "lead-lab", claim: "lead", party: "lab", verb: "أعلن", strength: "asserts", on: "2025-05-13" },
    { key: "lead-nashra", claim: "lead", outlet: "nashra", article: HERE, onAuthorityOf: ["lead-lab"], verb: "نقلت عن", strength: "distances", on: "2025-05-15" },
  ],
  requests: [],
  states: [],
};
