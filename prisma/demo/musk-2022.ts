import { quote, type DemoCase } from "./case.ts";
import { real } from "./parties.ts";

const RAW = `ماسك ينفي أنه تحدّث إلى بوتين قبل طرح خطته لأوكرانيا

شارك الخبر

نفى إيلون ماسك، الثلاثاء، أن يكون قد تحدّث إلى الرئيس الروسي فلاديمير بوتين قبل أن ينشر على تويتر اقتراحه لإنهاء الحرب في أوكرانيا.

وكان إيان بريمر، رئيس مجموعة أوراسيا الأمريكية للاستشارات، قد كتب في رسالة إلى مشتركيه أن ماسك أبلغه بأنه تحدّث إلى بوتين مباشرةً بشأن أوكرانيا.

وردّ ماسك على من سأله عن صحة ذلك: «لا، غير صحيح. تحدّثت إلى بوتين مرة واحدة فقط، وكان ذلك قبل نحو 18 شهرًا، وكان الموضوع هو الفضاء».

لكن بريمر تمسّك بروايته، وكتب: «قال لي إيلون ماسك إنه تحدّث مع بوتين والكرملين مباشرةً بشأن أوكرانيا».

وفي موسكو، نفى المتحدث باسم الكرملين دميتري بيسكوف، الأربعاء، حدوث المحادثة، وقال إن ما يمكنه تأكيده هو مكالمة هاتفية جرت بينهما قبل نحو عام ونصف العام.

وكان ماسك قد اقترح في استطلاع على تويتر إعادة الاستفتاءات بإشراف الأمم المتحدة.

اقرأ أيضًا: أبرز ما قيل في خطة ماسك

المصدر: وكالات`;

const HERE = "musk-2022";

/** Dates that are not known to the day: a letter some time before, a call "about 18 months ago". */
export const musk2022: DemoCase = {
  key: "musk-2022",
  parties: [
    {
      key: "bremmer",
      kind: "person",
      nameAr: "إيان بريمر",
      nameEn: "Ian Bremmer",
      aliases: ["ايان بريمر", "إيان بريمير", "بريمر"],
      about: real("باحث أمريكي في العلوم السياسية، مؤسس مجموعة أوراسيا."),
      offices: [{ titleAr: "رئيس مجموعة أوراسيا", titleEn: "President of Eurasia Group", organization: "eurasia-group", fromOn: "1998" }],
    },
    { key: "eurasia-group", kind: "organization", nameAr: "مجموعة أوراسيا", nameEn: "Eurasia Group", aliases: ["أوراسيا غروب"], site: "https://www.eurasiagroup.net/", about: real("شركة أمريكية لاستشارات المخاطر السياسية.") },
  ],
  articles: [{ key: HERE, outlet: "nashra", url: "https://nashra.example/2022/musk-bremmer", publishedOn: "2022-10-12", raw: RAW }],
  claims: [
    {
      key: "told-bremmer",
      statementAr: "تحدّث ماسك إلى بوتين مباشرةً بشأن أوكرانيا قبل أن ينشر خطته لإنهاء الحرب.",
      statementEn: "Musk spoke directly with Putin about Ukraine before he published his plan to end the war.",
      claimant: "bremmer",
      saidOn: "../2022-10-11",
      eventOn: "../2022-10-03",
      channel: "other",
      about: ["musk", "putin"],
      quotes: [quote(HERE, "ماسك أبلغه بأنه تحدّث إلى بوتين مباشرةً بشأن أوكرانيا")],
    },
  ],
  responses: [
    {
      key: "musk-denies",
      responder: "musk",
      saidOn: "2022-10-11",
      eventOn: "2021-04~",
      channel: "social_media",
      wording: "direct",
      language: "en",
      quoteOriginal: "No, it is not. I have spoken to Putin only once and that was about 18 months ago. The subject matter was space.",
      translation: { by: "outlet", from: "en", outlet: "nashra" },
      summaryAr: "نفى الخبر، وقال إنه تحدّث إلى بوتين مرة واحدة عن الفضاء.",
      summaryEn: "Denied it, and said he had spoken to Putin only once, about space.",
      targets: [
        { claim: "told-bremmer", stance: "denies" },
        { claim: "told-bremmer", stance: "clarifies" },
      ],
      quotes: [quote(HERE, "لا، غير صحيح. تحدّثت إلى بوتين مرة واحدة فقط، وكان ذلك قبل نحو 18 شهرًا، وكان الموضوع هو الفضاء")],
    },
    {
      key: "bremmer-stands",
      responder: "bremmer",
      capacity: "رئيس مجموعة أوراسيا",
      capacityEn: "President of Eurasia Group",
      saidOn: "2022-10-11",
      channel: "social_media",
      wording: "direct",
      language: "en",
      quoteOriginal: "Elon Musk told me he had spoken with Putin and the Kremlin directly about Ukraine.",
      translation: { by: "outlet", from: "en", outlet: "nashra" },
      summaryAr: "تمسّك بروايته.",
      summaryEn: "Stood by his account.",
      targets: [
        { claim: "told-bremmer", stance: "confirms" },
        { response: "musk-denies", stance: "disputes" },
      ],
      quotes: [quote(HERE, "قال لي إيلون ماسك إنه تحدّث مع بوتين والكرملين مباشرةً بشأن أوكرانيا")],
    },
    {
      key: "peskov-2022",
      responder: "peskov",
      onBehalfOf: "kremlin",
      capacity: "المتحدث باسم الكرملين",
      capacityEn: "Kremlin spokesman",
      saidOn: "2022-10-12",
      eventOn: "2021-04~",
      channel: "press_conference",
      wording: "paraphrase",
      language: "ru",
      summaryAr: "نفى المحادثة، ولم يؤكد إلا مكالمة جرت قبل نحو عام ونصف العام.",
      summaryEn: "Denied the conversation, and confirmed only a phone call about a year and a half earlier.",
      targets: [{ claim: "told-bremmer", stance: "denies" }],
      quotes: [quote(HERE, "إن ما يمكنه تأكيده هو مكالمة هاتفية جرت بينهما قبل نحو عام ونصف العام")],
    },
  ],
  reports: [
    { key: "letter", claim: "told-bremmer", party: "bremmer", verb: "كتب في رسالة إلى مشتركيه", strength: "asserts", on: "../2022-10-11" },
    { key: "letter-nashra", claim: "told-bremmer", outlet: "nashra", article: HERE, onAuthorityOf: ["letter"], verb: "نقلت عن", on: "2022-10-12" },
  ],
  requests: [],
  states: [],
};
