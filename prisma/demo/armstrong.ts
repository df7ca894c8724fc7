import { quote, type DemoCase } from "./case.ts";
import { real } from "./parties.ts";

const DENIAL = `أرمسترونغ يردّ على ليكيب: لم أتعاطَ منشطات قط

قالت صحيفة ليكيب الفرنسية، الثلاثاء 23 أغسطس 2005، إن لانس أرمسترونغ استخدم مادة «إيبو» المحظورة في طواف فرنسا عام 1999، استنادًا إلى إعادة فحص عينات محفوظة منذ ذلك العام.

وردّ الدرّاج الأمريكي، الفائز بسبعة ألقاب في الطواف، في بيان نشره في اليوم نفسه: «أكرر ما قلته مرارًا: لم أتعاطَ يومًا مواد محسّنة للأداء». وفي اليوم التالي قال للصحفيين: «حين قدّمت تلك العينات لم يكن فيها إيبو، وأنا أضمن ذلك».

ولم يكن فحص «إيبو» متاحًا في عام 1999، وأُجريت الفحوص اللاحقة لأغراض البحث العلمي.

تابعنا على تويتر
الوسوم: طواف فرنسا، دراجات`;

const ADMISSION = `بعد سنوات من النفي.. أرمسترونغ يعترف

بعد سنوات من النفي.. أرمسترونغ يعترف

[ad_1]

اعترف الدرّاج الأمريكي السابق لانس أرمسترونغ، في مقابلة تلفزيونية بُثت مساء 17 يناير 2013، بأنه استخدم مواد محظورة في ألقابه السبعة في طواف فرنسا.

وسألته المذيعة أوبرا وينفري إن كان قد تعاطى يومًا مواد محظورة لتحسين أدائه، فأجاب: «نعم». ثم سألته إن كانت «إيبو» إحداها، فأجاب: «نعم». وقال: «أنظر إلى هذا كله على أنه كذبة كبيرة واحدة كررتها مرات كثيرة».

وكانت الوكالة الأمريكية لمكافحة المنشطات قد نشرت في 10 أكتوبر 2012 قرارها المعلّل، وخلصت فيه إلى أنه استخدم «إيبو» ومواد أخرى طوال سنوات، ومنها طواف عام 1999.

اقرأ المزيد عن القضية

المصدر: وكالات
[ad_2]`;

/** A denial that its own author later reversed. */
export const armstrong: DemoCase = {
  key: "armstrong",
  parties: [
    { key: "lance-armstrong", kind: "person", nameAr: "لانس أرمسترونغ", nameEn: "Lance Armstrong", aliases: ["لانس ارمسترونج", "أرمسترونغ"], about: real("درّاج أمريكي سابق، جُرّد من ألقابه السبعة في طواف فرنسا عام 2012.") },
    { key: "lequipe", kind: "outlet", nameAr: "ليكيب", nameEn: "L’Équipe", aliases: ["صحيفة ليكيب", "لو كيب", "L'Equipe"], site: "https://www.lequipe.fr/", about: real("صحيفة رياضية فرنسية يومية.") },
    { key: "usada", kind: "organization", nameAr: "الوكالة الأمريكية لمكافحة المنشطات", nameEn: "US Anti-Doping Agency", aliases: ["يوسادا", "USADA"], site: "https://www.usada.org/", about: real("الهيئة الوطنية لمكافحة المنشطات في الولايات المتحدة.") },
  ],
  articles: [
    { key: "armstrong-2005", outlet: "nashra", url: "https://nashra.example/2005/armstrong", publishedOn: "2005-08-25", raw: DENIAL },
    { key: "armstrong-2013", outlet: "nashra", url: "https://nashra.example/2013/armstrong", publishedOn: "2013-01-18", raw: ADMISSION },
  ],
  claims: [
    {
      key: "epo",
      statementAr: "استخدم لانس أرمسترونغ مادة «إيبو» المحظورة في طواف فرنسا عام 1999.",
      statementEn: "Lance Armstrong used the banned substance EPO in the 1999 Tour de France.",
      claimant: "lequipe",
      saidOn: "2005-08-23",
      eventOn: "1999-07",
      channel: "report",
      about: ["lance-armstrong"],
      quotes: [quote("armstrong-2005", "لانس أرمسترونغ استخدم مادة «إيبو» المحظورة في طواف فرنسا عام 1999")],
    },
  ],
  responses: [
    {
      key: "never",
      responder: "lance-armstrong",
      saidOn: "2005-08-23",
      channel: "statement",
      wording: "direct",
      language: "en",
      quoteOriginal: "I will simply restate what I have said many times: I have never taken performance enhancing drugs.",
      translation: { by: "newsroom", from: "en" },
      summaryAr: "نفى أنه تعاطى يومًا مواد محسّنة للأداء.",
      summaryEn: "Denied ever having taken performance-enhancing drugs.",
      targets: [{ claim: "epo", stance: "denies" }],
      quotes: [quote("armstrong-2005", "أكرر ما قلته مرارًا: لم أتعاطَ يومًا مواد محسّنة للأداء")],
    },
    {
      key: "samples",
      responder: "lance-armstrong",
      saidOn: "2005-08-24",
      eventOn: "1999-07",
      channel: "press_conference",
      wording: "direct",
      language: "en",
      quoteOriginal: "When I gave those samples, there was no EPO in them. I guarantee that.",
      translation: { by: "newsroom", from: "en" },
      summaryAr: "قال إن العينات لم يكن فيها «إيبو» حين قدّمها.",
      summaryEn: "Said there was no EPO in the samples when he gave them.",
      targets: [{ claim: "epo", stance: "denies" }],
      quotes: [quote("armstrong-2005", "حين قدّمت تلك العينات لم يكن فيها إيبو، وأنا أضمن ذلك")],
    },
    {
      key: "decision",
      responder: "usada",
      saidOn: "2012-10-10",
      channel: "report",
      wording: "paraphrase",
      language: "en",
      summaryAr: "خلصت في قرارها المعلّل إلى أنه استخدم «إيبو» في سنوات منها 1999.",
      summaryEn: "Found in its reasoned decision that he had used EPO in several years, 1999 among them.",
      targets: [{ claim: "epo", stance: "confirms" }],
      quotes: [quote("armstrong-2013", "خلصت فيه إلى أنه استخدم «إيبو» ومواد أخرى طوال سنوات، ومنها طواف عام 1999")],
    },
    {
      key: "admission",
      responder: "lance-armstrong",
      saidOn: "2013-01-17",
      channel: "broadcast",
      wording: "direct",
      language: "en",
      quoteOriginal: "Yes … I view this situation as one big lie that I repeated a lot of times.",
      translation: { by: "newsroom", from: "en" },
      summaryAr: "اعترف في مقابلة تلفزيونية بأنه استخدم «إيبو» ومواد محظورة أخرى.",
      summaryEn: "Admitted in a television interview that he had used EPO and other banned substances.",
      targets: [
        { claim: "epo", stance: "confirms" },
        { response: "never", stance: "retracts" },
      ],
      quotes: [quote("armstrong-2013", "نعم", 2), quote("armstrong-2013", "أنظر إلى هذا كله على أنه كذبة كبيرة واحدة كررتها مرات كثيرة")],
    },
  ],
  reports: [
    { key: "epo-lequipe", claim: "epo", outlet: "lequipe", verb: "نشرت", strength: "asserts", on: "2005-08-23" },
    { key: "epo-nashra", claim: "epo", outlet: "nashra", article: "armstrong-2005", onAuthorityOf: ["epo-lequipe"], verb: "نقلت عن", on: "2005-08-25" },
  ],
  requests: [],
  states: [],
};
