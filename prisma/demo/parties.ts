import type { DemoParty } from "./case.ts";

/** What a party's page says of itself, so that no reader takes the demo for the newsroom's own record. */
export const real = (words: string): string => `${words} سجل تجريبي (ديمو) أُعدّ للعرض.`;
export const invented = (words: string): string => `${words} اسم متخيَّل لا وجود له، وُضع للعرض التجريبي (ديمو).`;

const outlets: readonly DemoParty[] = [
  {
    key: "wsj",
    kind: "outlet",
    nameAr: "وول ستريت جورنال",
    nameEn: "The Wall Street Journal",
    aliases: ["صحيفة وول ستريت جورنال", "وول ستريت جرنال", "Wall Street Journal", "WSJ"],
    wikidataId: "Q164746",
    site: "https://www.wsj.com/",
    about: real("صحيفة أمريكية يومية تصدر في نيويورك."),
  },
  {
    key: "afp",
    kind: "outlet",
    nameAr: "وكالة فرانس برس",
    nameEn: "Agence France-Presse",
    aliases: ["فرانس برس", "أ ف ب", "أ.ف.ب", "AFP"],
    wikidataId: "Q40464",
    site: "https://www.afp.com/",
    about: real("وكالة أنباء فرنسية مقرها باريس."),
  },
  {
    key: "reuters",
    kind: "outlet",
    nameAr: "رويترز",
    nameEn: "Reuters",
    aliases: ["وكالة رويترز", "رويتر"],
    wikidataId: "Q130879",
    site: "https://www.reuters.com/",
    about: real("وكالة أنباء دولية مقرها لندن."),
  },
  {
    key: "lemonde",
    kind: "outlet",
    nameAr: "لوموند",
    nameEn: "Le Monde",
    aliases: ["صحيفة لوموند", "لو موند"],
    wikidataId: "Q12461",
    site: "https://www.lemonde.fr/",
    about: real("صحيفة فرنسية يومية تصدر في باريس."),
  },
  {
    key: "nashra",
    kind: "outlet",
    nameAr: "نشرة نورسة",
    nameEn: "Nawrasa Bulletin (demo)",
    aliases: ["موقع نشرة نورسة"],
    site: "https://nashra.example/",
    about: invented("موقع إخباري عربي ينقل عن الصحف والوكالات."),
  },
];

const people: readonly DemoParty[] = [
  {
    key: "peskov",
    kind: "person",
    nameAr: "دميتري بيسكوف",
    nameEn: "Dmitry Peskov",
    aliases: ["ديمتري بيسكوف", "دمتري بيسكوف", "بيسكوف", "Dmitri Peskov"],
    about: real("السكرتير الصحفي للرئيس الروسي."),
    offices: [{ titleAr: "المتحدث باسم الكرملين", titleEn: "Kremlin spokesman", organization: "kremlin", fromOn: "2012" }],
  },
  {
    key: "putin",
    kind: "person",
    nameAr: "فلاديمير بوتين",
    nameEn: "Vladimir Putin",
    aliases: ["بوتين", "بوتن"],
    wikidataId: "Q7747",
    about: real("الرئيس الروسي."),
    offices: [{ titleAr: "رئيس روسيا", titleEn: "President of Russia", fromOn: "2012-05-07" }],
  },
  {
    key: "musk",
    kind: "person",
    nameAr: "إيلون ماسك",
    nameEn: "Elon Musk",
    aliases: ["ايلون ماسك", "إلون ماسك", "ماسك"],
    wikidataId: "Q317521",
    about: real("رجل أعمال، مؤسس شركة سبيس إكس."),
    offices: [{ titleAr: "الرئيس التنفيذي لسبيس إكس", titleEn: "Chief executive of SpaceX", organization: "spacex", fromOn: "2002" }],
  },
  {
    key: "trump",
    kind: "person",
    nameAr: "دونالد ترامب",
    nameEn: "Donald Trump",
    aliases: ["ترامب", "ترمب", "دونالد ترمب"],
    wikidataId: "Q22686",
    about: real("رئيس أمريكي، والمرشح الجمهوري لانتخابات 2024."),
    offices: [{ titleAr: "رئيس الولايات المتحدة", titleEn: "President of the United States", fromOn: "2017-01-20", toOn: "2021-01-20" }],
  },
];

const bodies: readonly DemoParty[] = [
  {
    key: "kremlin",
    kind: "government",
    nameAr: "الكرملين",
    nameEn: "The Kremlin",
    aliases: ["الرئاسة الروسية", "Kremlin"],
    site: "http://kremlin.ru/",
    about: real("الرئاسة الروسية في موسكو."),
  },
  {
    key: "spacex",
    kind: "organization",
    nameAr: "سبيس إكس",
    nameEn: "SpaceX",
    aliases: ["سبايس إكس", "شركة سبيس إكس"],
    wikidataId: "Q193701",
    site: "https://www.spacex.com/",
    about: real("شركة أمريكية لصناعة الصواريخ والأقمار الصناعية، تشغّل خدمة ستارلينك."),
  },
];

/** Parties that more than one case names. */
export const sharedParties: readonly DemoParty[] = [...bodies, ...outlets, ...people];
