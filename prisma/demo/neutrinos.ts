import { quote, type DemoCase } from "./case.ts";
import { real } from "./parties.ts";

const FIRST = `علماء يرصدون جسيمات قيل إنها أسرع من الضوء

[ad_1]

أعلن فريق تجربة «أوبرا» الدولية، الجمعة 23 سبتمبر 2011، أن نيوترينوات أُطلقت من مختبر سيرن قرب جنيف بلغت مختبر غران ساسو في إيطاليا قبل الضوء بنحو 60 جزءًا من مليار من الثانية.

وقطعت الجسيمات نحو 730 كيلومترًا تحت الأرض. وعرض الفريق قياساته في ندوة علنية، ودعا سائر الفيزيائيين إلى فحصها، إذ تفترض نظرية النسبية الخاصة أن لا شيء يسبق الضوء.

وأعاد الفريق التجربة في نوفمبر من العام نفسه بحزم أقصر من الجسيمات، وقال إن نتيجته الأولى ما زالت قائمة.

شارك على فيسبوك

[ad_2]`;

const LAST = `النيوترينوات لا تسبق الضوء: سيرن يطوي صفحة «أوبرا»

النيوترينوات لا تسبق الضوء: سيرن يطوي صفحة «أوبرا»

طوى المركز الأوروبي للأبحاث النووية (سيرن)، في 8 يونيو 2012، صفحة القياس الذي حيّر الفيزيائيين، وقال إن أربع تجارب في غران ساسو، بينها «أوبرا» نفسها، وجدت سرعة النيوترينوات متوافقة مع سرعة الضوء.

وقال مدير الأبحاث في سيرن سيرجيو برتولوتشي، متحدثًا باسم التجارب الأربع في كيوتو: «هذه النتيجة ليست مثيرة بالقدر الذي تمناه بعضهم، لكنها ما كنا جميعًا نتوقعه في قرارة أنفسنا».

وكان فريق «أوبرا» قد أعلن في فبراير أنه وجد سببين محتملين للخطأ، أحدهما كابل ألياف بصرية لم يكن موصولًا كما ينبغي. ثم أعلنت تجربة «إيكاروس» المجاورة في مارس أن قياسها لا يُظهر أي فرق عن سرعة الضوء.

اقرأ أيضًا: كيف تُقاس سرعة النيوترينو؟

المصدر: سيرن`;

/** A retraction: the claimant checked again, and took it back. */
export const neutrinos: DemoCase = {
  key: "neutrinos",
  parties: [
    { key: "cern", kind: "organization", nameAr: "سيرن", nameEn: "CERN", aliases: ["المركز الأوروبي للأبحاث النووية", "المنظمة الأوروبية للأبحاث النووية"], wikidataId: "Q42944", site: "https://home.cern/", about: real("مختبر أوروبي لفيزياء الجسيمات قرب جنيف.") },
    { key: "opera", kind: "organization", nameAr: "فريق تجربة أوبرا", nameEn: "The OPERA collaboration", aliases: ["أوبرا", "OPERA"], about: real("فريق دولي كان يرصد النيوترينوات في غران ساسو.") },
    { key: "icarus", kind: "organization", nameAr: "فريق تجربة إيكاروس", nameEn: "The ICARUS collaboration", aliases: ["إيكاروس", "ICARUS"], about: real("تجربة مجاورة لأوبرا في غران ساسو.") },
    { key: "bertolucci", kind: "person", nameAr: "سيرجيو برتولوتشي", nameEn: "Sergio Bertolucci", aliases: ["برتولوتشي"], about: real("فيزيائي إيطالي."), offices: [{ titleAr: "مدير الأبحاث في سيرن", titleEn: "CERN Research Director", organization: "cern", fromOn: "2009", toOn: "2015" }] },
  ],
  articles: [
    { key: "neutrinos-first", outlet: "nashra", url: "https://nashra.example/2011/neutrinos", publishedOn: "2011-11-19", raw: FIRST },
    { key: "neutrinos-last", outlet: "nashra", url: "https://nashra.example/2012/neutrinos", publishedOn: "2012-06-09", raw: LAST },
  ],
  claims: [
    {
      key: "faster",
      statementAr: "نيوترينوات أُطلقت من سيرن بلغت غران ساسو قبل الضوء بنحو 60 جزءًا من مليار من الثانية.",
      statementEn: "Neutrinos sent from CERN reached Gran Sasso about 60 billionths of a second before light would have.",
      claimant: "opera",
      saidOn: "2011-09-23",
      eventOn: "2009/2011",
      channel: "report",
      about: ["cern"],
      quotes: [quote("neutrinos-first", "نيوترينوات أُطلقت من مختبر سيرن قرب جنيف بلغت مختبر غران ساسو في إيطاليا قبل الضوء بنحو 60 جزءًا من مليار من الثانية")],
    },
  ],
  responses: [
    {
      key: "opera-again",
      responder: "opera",
      saidOn: "2011-11-18",
      channel: "statement",
      wording: "paraphrase",
      language: "en",
      summaryAr: "أعاد التجربة، وقال إن نتيجته الأولى ما زالت قائمة.",
      summaryEn: "Repeated the experiment, and said the first result still stood.",
      targets: [{ claim: "faster", stance: "confirms" }],
      quotes: [quote("neutrinos-first", "وقال إن نتيجته الأولى ما زالت قائمة")],
    },
    {
      key: "opera-cable",
      responder: "opera",
      saidOn: "2012-02-23",
      channel: "statement",
      wording: "paraphrase",
      language: "en",
      summaryAr: "أعلن سببين محتملين للخطأ، أحدهما كابل ألياف بصرية.",
      summaryEn: "Announced two possible sources of error, one of them a fibre-optic cable.",
      targets: [{ claim: "faster", stance: "clarifies" }],
      quotes: [quote("neutrinos-last", "وجد سببين محتملين للخطأ، أحدهما كابل ألياف بصرية لم يكن موصولًا كما ينبغي")],
    },
    {
      key: "icarus-measures",
      responder: "icarus",
      saidOn: "2012-03-16",
      channel: "statement",
      wording: "paraphrase",
      language: "en",
      summaryAr: "أعلن أن قياسه لا يُظهر أي فرق عن سرعة الضوء.",
      summaryEn: "Reported that its own measurement showed no difference from the speed of light.",
      targets: [{ claim: "faster", stance: "disputes" }],
      quotes: [quote("neutrinos-last", "قياسها لا يُظهر أي فرق عن سرعة الضوء")],
    },
    {
      key: "opera-retracts",
      responder: "bertolucci",
      onBehalfOf: "opera",
      capacity: "مدير الأبحاث في سيرن",
      capacityEn: "CERN Research Director",
      saidOn: "2012-06-08",
      channel: "press_conference",
      wording: "direct",
      language: "en",
      quoteOriginal: "Although this result isn’t as exciting as some would have liked, it is what we all expected deep down.",
      translation: { by: "newsroom", from: "en" },
      summaryAr: "أعلن باسم أوبرا وثلاث تجارب أخرى أن سرعة النيوترينوات متوافقة مع سرعة الضوء.",
      summaryEn: "Announced for OPERA and three other experiments that the speed of neutrinos is consistent with that of light.",
      targets: [{ claim: "faster", stance: "retracts" }],
      quotes: [quote("neutrinos-last", "هذه النتيجة ليست مثيرة بالقدر الذي تمناه بعضهم، لكنها ما كنا جميعًا نتوقعه في قرارة أنفسنا")],
    },
  ],
  reports: [
    { key: "opera-says", claim: "faster", party: "opera", verb: "أعلن", strength: "asserts", on: "2011-09-23" },
    { key: "opera-nashra", claim: "faster", outlet: "nashra", article: "neutrinos-first", onAuthorityOf: ["opera-says"], verb: "نقلت عن", on: "2011-11-19" },
  ],
  requests: [],
  states: [],
};
