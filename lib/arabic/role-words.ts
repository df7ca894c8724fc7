const SUFFERS = new Set(["علي", "الي", "ضد", "نحو", "تجاه", "امام", "بحق", "لصالح", "لدعم", "لردع"]);
const PLACES = new Set(["في", "داخل", "بين", "مع"]);
const BY = new Set(["قبل", "طرف", "جانب"]);
const HAND = new Set(["يد", "ايدي", "يدي"]);
const PARTICLES = new Set(["قد", "لن", "لا", "لم", "سوف"]);

const PRESENT = /^[وس]?[يت][ء-ي]{3,}$/u;
/** «تحذير», «تعاون»: nouns that begin like verbs. */
const NOUN = /^و?ت[ء-ي]{2}(?:[يا][ء-ي]|و[ء-ي])$|[هة]$/u;
const PAST = /^[وف]?[ء-ي]{3,}ت$/u;
const TOLD = /^[وف]?(?:[ء-ي]{2,}[^ا]ت|ا[^ل][ء-ي]{2,4})$/u;
/** «انسحاب», and other words that only begin like such verbs. */
const INFINITIVE = /.ا[^اويه]$|[اويه]$/u;
const RELATION = /(?:ي|يه)$/u;
const ARTICLE = /^و?(?:لل|بال)/u;
const JOINED = /^و?[لب](?=[ء-ي]{3})/u;

/** What folded words before a name, the nearest first, tell of it: «من قبل» acts, «على» is acted on, «في» is where; null when they tell nothing. */
export function roleAfter([near = "", far = ""]: readonly string[]): "acts" | "suffers" | "place" | null {
  if (isBy([near, far]) || (HAND.has(near) && far === "علي") || near === "من") return "acts";
  if (SUFFERS.has(near)) return "suffers";
  return PLACES.has(near) ? "place" : null;
}

const isBy = ([near = "", far = ""]: readonly string[]): boolean => BY.has(near) && far === "من";

/** A verb of the present, as its letters show it: «تعاقب», not «تحذير». */
export const looksPresent = (folded: string): boolean => PRESENT.test(folded) && !NOUN.test(folded);

/** A verb before its subject: «هددت», «تهدد». */
export const looksVerb = (folded: string): boolean => PAST.test(folded) || looksPresent(folded);

/** A verb of the past, where its letters show it: «انسحبت», «أغلق», not «انسحاب» or «قرارات». */
export const looksPast = (folded: string): boolean => TOLD.test(folded) && !INFINITIVE.test(folded);

/** «قد», «لن»: between a subject and its verb. */
export const isParticle = (folded: string): boolean => PARTICLES.has(folded);

/** «التركي», «والحديد»: goes with the noun before it and has its role. */
export const goesWithNoun = (folded: string): boolean => RELATION.test(folded) || folded.startsWith("و");

/** «للصين», «بالسعودية»: acted on, or where. */
export const isJoinedToArticle = (folded: string): boolean => ARTICLE.test(folded);

/** What a joined ل or ب would stand before; null where none can. */
export const afterJoined = (folded: string): string | null => (JOINED.test(folded) ? folded.replace(JOINED, "") : null);

/** Words before another that exclude each other, side by side. */
const LEADS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["قبل", "قبيل"], ["بعد", "عقب", "اثر"]],
  [["ضد"], ["مع", "لصالح"]],
  [["تحت"], ["فوق"]],
  [["داخل"], ["خارج"]],
  [["اقل", "دون"], ["اكثر", "فوق"]],
];
const NEAR = 2;

function leads(before: readonly string[], list: readonly string[]): boolean {
  return before.slice(0, NEAR).some((word, at) => list.includes(word) && !(at === 0 && isBy(before)));
}

/** «قبل» before a word here and «بعد» before it there; both given as the folded words before, the nearest first. */
export const leadAgainst = (here: readonly string[], there: readonly string[]): boolean =>
  LEADS.some(([a, b]) => {
    const [ours, theirs] = [here, there].map((before) => ({ a: leads(before, a), b: leads(before, b) }));
    return ours !== undefined && theirs !== undefined && ours.a !== ours.b && theirs.a !== theirs.b && ours.a !== theirs.a;
  });

/** Words before a noun that tell nothing of its part. */
const NO_MARKS = new Set(["ان", "بان", "وان", "قد", "لن", "لا", "لم", "هل", "هذا", "هذه"]);

/** The mark of who did it, behind a noun that tells what was done: «على يد», «من قبل». */
export const BY_WHOM = "من";

/** The word right before a noun that tells its part: empty where none does or only the noun `told` before it stands there; null for «مع» and «بين», behind which two do it together. */
export function markBefore(led: readonly string[], told: string | undefined): string | null {
  const [near = ""] = led;
  if (near === "مع" || led.includes("بين")) return null;
  if (roleAfter(led) === "acts") return BY_WHOM;
  return near === told || NO_MARKS.has(near) ? "" : near;
}
