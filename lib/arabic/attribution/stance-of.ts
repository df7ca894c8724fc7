import type { Stance } from "#lib/domain/stance.ts";
import { isStance } from "#lib/domain/stance.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { negatesEarly } from "./content.ts";
import { isMasdar } from "./nouns.ts";
import { isOutlet, namesParty, sameParty } from "./party.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { isRelated, pointsAtReport } from "./related.ts";
import { shared, topicOf } from "./shared.ts";
import type { Statement } from "./statement.ts";

/** The stance of a statement: by its verb, by its words, or by what they say of a claim that another made; null when it takes none. */
export function stanceOf(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): Stance | null {
  const { act, content, said } = statement;
  if (act === "reports" && content?.strong === true && content.stance === "retracts") return "retracts";
  if (act === "claims" || (act === "reports" && (isOutlet(statement.speaker) || (said.kind !== "quote" && statement.found.form.cue.verb !== "نقل") || said.kind === "object"))) return counterClaim(reading, statement, claims);
  const strong = content?.strong === true ? content.stance : null;
  if (statement.found.form.cue.verb === "تمسك" && content !== null && said.kind !== "object") return content.stance;
  const ownError = isOutlet(statement.speaker) && said.kind !== "object" && OWN_ERROR.test(keysOf(tokensBetween(reading, said.start, said.end), 0, 60));
  if (act === "confirms" && ownError) return "retracts";
  if (act === "confirms") return strong === "denies" || isLimited(reading, statement) ? "partly_confirms" : "confirms";
  if (isStance(act) && act !== "clarifies") return act;
  if (ownError) return "retracts";
  if (isOutlet(statement.speaker) && strong !== "retracts" && !standsBy(reading, statement)) return null;
  const described = said.kind !== "object" || (strong === "disputes" && statement.found.form.cue.verb === "حذر") || content?.plain === true || (strong === "confirms" && reading.tokens[statement.objectFrom]?.key === "صحه") || statement.found.form.cue.verb === "وصف" || /^ب?(?:عدم|زيف|بطلان|كذب|خلو)$/u.test(reading.tokens[statement.objectFrom]?.key ?? "") || (/^(?:threatens_legal_action|calls_for_investigation)$/u.test(strong ?? "") && [reading.tokens[statement.objectFrom], tokensBetween(reading, said.start, said.end)[0]].some((token) => /^(?:علي|الي|ب|ضروره|اهميه|وجوب|عزم|نيت|اعتزام|حق)/u.test(token?.key ?? "")));
  if (strong === "confirms" && described && PARTLY.test(keysOf(reading.tokens, statement.objectFrom, Math.min(statement.found.to, statement.objectFrom + 6)))) return "partly_confirms";
  if (strong !== null && described) return strong;
  if (confirmsThat(reading, statement) || confirmsDeed(reading, statement, claims)) return "confirms";
  const accused = isAccused(reading, statement, claims);
  const alive = isAlive(reading, statement, claims);
  const untrue = said.kind === "object" && /^ب?عدم$/u.test(tokensBetween(reading, said.start, said.end)[0]?.key ?? "") && content?.stance === "denies";
  if ((said.kind === "object" && !untrue) || !(accused || alive || isRelated(reading, statement, claims))) return null;
  // Whoever makes something clear answers what they point at; else it is the news itself.
  if (act === "clarifies" && content === null && !pointsAtReport(reading, statement)) return null;
  if (act === "clarifies") return content?.stance === "denies" ? "denies" : "clarifies";
  if (statement.found.item === true && content === null) return "clarifies";
  if (content?.stance === "denies" && said.kind === "that" && !alive && !negatesEarly(keysOf(tokensBetween(reading, said.start, said.end), 0, 40))) return accused ? "clarifies" : null;
  if (content !== null && !content.strong && !(accused || content.emphatic || pointsBack(reading, statement, claims))) return null;
  if (content !== null) return content.stance === "partly_confirms" && said.kind !== "quote" ? null : content.stance;
  if (accused) return "clarifies";
  return tellsTheSame(reading, statement, claims) ? "confirms" : null;
}

const MUCH_OF_IT = 0.3;

/** What is merely negated answers a claim where it points at what was said, is said by whom the claim or the title names, or is of nearly the same. */
function pointsBack(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): boolean {
  const { speaker, said } = statement;
  if (speaker === null || claims.some((claim) => claim.speaker !== null && sameParty(claim.speaker, speaker))) return pointsAtReport(reading, statement);
  if (pointsAtReport(reading, statement) || isAlive(reading, statement, claims)) return true;
  if (claims.some(({ by }) => by.some((other) => other !== statement && /^(?:denies|disputes|no_comment)$/u.test(other.act) && other.speaker !== null && sameParty(other.speaker, speaker)))) return true;
  const title = reading.sentences.find((sentence) => sentence.title);
  const others = claims.filter(({ by }) => !by.includes(statement));
  if (others.some((claim) => namesParty(reading.text.slice(claim.start, claim.end), speaker))) return true;
  if (title !== undefined && namesParty(reading.text.slice(reading.tokens[title.from]?.start ?? 0, reading.tokens[title.to - 1]?.end ?? 0), speaker)) return true;
  const topic = topicOf(reading.text.slice(said.start, said.end));
  return others.some((claim) => shared(topic, claim.topic).count >= 2 && shared(topic, claim.topic).part >= (claim.end <= said.start ? MUCH_OF_IT : MOST_OF_IT));
}

const ALIVE = /^(?:علي قيد الحياه|حي يرزق|حيه ترزق|بخير|بالف خير|بصحه)/u;
const DEATH = / [وفبل]?(?:ال|لل)?(?:وفاه|وفات\S{1,2}|توفي|توفيت|موت|موت\S{1,2}|مقتل|مقتل\S{1,2}|رحيل\S{0,2}|قتل|قتلت|اغتيال\S{0,2}|مرض\S{0,2}|غيبوبه|تدهور) /u;

/** «إن جده ما زال على قيد الحياة»: where someone is said to be dead or ill. */
function isAlive(reading: Reading, { content }: Statement, claims: readonly ClaimDraft[]): boolean {
  const said = (start: number, end: number): string => keysOf(tokensBetween(reading, start, end), 0, 60);
  return content !== null && ALIVE.test(content.cue) && claims.some(({ start, end }) => DEATH.test(said(start, end)));
}

// Of the smaller topic's stems; who says as much of it affirms that it is so.
const MOST_OF_IT = 0.6;

/** «أكد الوزير أن …»: in nearly the words of a claim that another made before. */
function tellsTheSame(reading: Reading, { found, said, speaker }: Statement, claims: readonly ClaimDraft[]): boolean {
  if (found.form.cue.verb !== "أكد" || found.sentence.title) return false;
  const topic = topicOf(reading.text.slice(said.start, said.end));
  return claims.some((claim) => {
    const { count, part } = shared(topic, claim.topic);
    return claim.end <= said.start && count >= 3 && part >= MOST_OF_IT && (claim.speaker === null || speaker === null || !sameParty(claim.speaker, speaker));
  });
}

// «تقف وراء تقريرها»: of what an outlet says of its own story, this confirms it.
const STANDS_BY = /قف (?:الي جانب|وراء|خلف)/u;
const OWN_STORY = / (?:(?:ما )?نشر(?:ه|ته|ناه|ها)|تقرير(?:ه|ها|نا)|خبر(?:ه|ها|نا)|روايت(?:ه|ها|نا)) /u;

/** «تقف وراء تقريرها», «أكدت الصحيفة صحة ما نشرته». */
const standsBy = (reading: Reading, { content, said }: Statement): boolean =>
  STANDS_BY.test(content?.cue ?? "") || (content?.stance === "confirms" && content.strong && OWN_STORY.test(keysOf(tokensBetween(reading, said.start, said.end), 0, 30)));

const PARTLY = / (?:الجزء|جزء|بعض|معظم|غالبيه|اغلب) /u;

// What an outlet says of its own story when it takes it back.
const OWN_ERROR = / (?:(?:ال)?(?:خبر|تقرير|مقال|معلومات|ما)(?: \S+){0,2} (?:ال)?(?:منشور|منشوره|نشر|نشرته|نشرناه|بثته|ورد)(?: \S+){0,8} (?:غير دقيق\S*|غير صحيح\S*|خطا|ليس دقيقا|لم يكن دقيقا|لا صحه|لا اساس|عار)|خطا غير مقصود|وجب (?:ال)?(?:تنويه|تصحيح|توضيح|اعتذار)|[بل]?نشر(?:ها|ه|ت|نا)? (?:خبر|تقرير|مقال|معلومات)\S* (?:كاذب|غير|مغلوط|خاطي|مضلل|مفبرك|ملفق)\S*|وقع\S* في (?:ال)?خطا|مصادر غير (?:صحيح|دقيق|موثوق)\S*|لا صحه (?:ابدا )?ل) /u;

/** «أكدت الوزارة ذلك», «وأكد النبأ»: what was said before. */
function confirmsThat(reading: Reading, { found, said, objectFrom, speaker }: Statement): boolean {
  if (found.form.cue.verb !== "أكد" || found.negated || said.kind !== "object" || isOutlet(speaker)) return false;
  // «…، وهو ما أكدته السلطات»
  if (/^[وف]?(?:هو|هي)$/u.test(reading.tokens[found.at - 2]?.key ?? "") && reading.tokens[found.at - 1]?.key === "ما") return true;
  return /^(?:ذلك|هذا|هذه|نبا|النبا|الخبر|الانباء|الواقعه|الحادث|الحادثه)$/u.test(reading.tokens[objectFrom]?.key ?? "") && objectFrom > found.at;
}

/** «وأكد الوزير قيام … باتصالات …»: the deed that others told, in nearly their words. */
function confirmsDeed(reading: Reading, { found, said, speaker, objectFrom }: Statement, claims: readonly ClaimDraft[]): boolean {
  const first = reading.tokens[objectFrom];
  if (found.form.cue.verb !== "أكد" || found.negated || said.kind !== "object" || found.sentence.title || first === undefined || !isMasdar(first) || isOutlet(speaker)) return false;
  const topic = topicOf(reading.text.slice(said.start, said.end));
  return claims.some((claim) => claim.end <= said.start && (claim.speaker === null || speaker === null || !sameParty(claim.speaker, speaker)) && shared(topic, claim.topic).count >= 3);
}

/** Whom a claim of another names, soon after it: «اتهمت … البلدية بـ…. وقالت البلدية إن …». */
function isAccused(reading: Reading, { speaker, cue, said, found, paragraph, act, content }: Statement, claims: readonly ClaimDraft[]): boolean {
  if (speaker === null || said.kind === "object" || found.sentence.title || isOutlet(speaker) || !(/^(?:says|clarifies)$/u.test(act) || found.form.cue.verb === "نقل")) return false;
  if (content?.stance !== "denies" && claims.some((claim) => claim.speaker !== null && sameParty(claim.speaker, speaker))) return false;
  return claims.some((claim) => {
    const near = claim.end <= cue.start && paragraph - claim.paragraph <= 2 && !claim.title;
    if (!near || (claim.speaker !== null && sameParty(claim.speaker, speaker))) return false;
    return namesParty(reading.text.slice(claim.start, claim.end), speaker);
  });
}

/** «أقرّ بـ… لكنه نفى …». */
function isLimited(reading: Reading, { found }: Statement): boolean {
  return / [وف]?(?:لكن|لكنه|لكنها|غير ان|الا ان|الا انه|الا انها|بيد ان)(?: \S+){0,2} (?:نفي|نفت|انكر|انكرت|شدد|شددت|اكد|اكدت|رفض|رفضت|لم|ليس) /u.test(keysOf(reading.tokens, found.at, found.sentence.to));
}

/** Another account of what a claim is about, by a party: «بينما رجحت … مقتلها بـ…». */
function counterClaim(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): Stance | null {
  if (statement.found.form.cue.verb !== "رجح" || isOutlet(statement.speaker)) return null;
  const topic = topicOf(reading.text.slice(statement.said.start, statement.said.end));
  const others = claims.filter(({ by }) => !by.includes(statement));
  return !statement.implied && others.some((claim) => shared(topic, claim.topic).count >= 1) ? "disputes" : null;
}
