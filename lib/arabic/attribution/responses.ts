import type { Stance } from "#lib/domain/stance.ts";
import { isStance } from "#lib/domain/stance.ts";
import { isEarlier } from "./answered.ts";
import type { ClaimDraft } from "./claims.ts";
import { continues, explains } from "./goes-on.ts";
import { isMasdar, isReport } from "./nouns.ts";
import { isOutlet, namesParty, sameParty } from "./party.ts";
import { contentStance, negatesEarly, type Content } from "./content.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { clauseEnd, stretch, type Said } from "./said.ts";
import { shared, topicOf } from "./shared.ts";
import type { Statement } from "./statement.ts";
import type { Speaker } from "./suggestion.ts";

/** A response before it is dated; `of`: the statements it was made from, the one with the cue first. */
export type ResponseDraft = {
  readonly stance: Stance;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
  readonly of: readonly Statement[];
  readonly confidence: number;
};

const REACH = 6;
// In words; a quotation of fewer adds a word to a long telling and does not stand for it.
const BRIEF = 6;

/** The answers among the statements: by their verb, or by what they say about a claim. */
export function responsesOf(reading: Reading, statements: readonly Statement[], claims: readonly ClaimDraft[]): ResponseDraft[] {
  const drafts = statements.flatMap((statement, at) => {
    const own = draftOf(reading, statement, claims);
    if (own.length > 0) return own;
    const goesOn: Stance | null = continues(statements, at) ? "denies" : explains(statements, at) ? "clarifies" : null;
    return goesOn === null ? [] : explanation(reading, statement).map((draft) => ({ ...draft, stance: goesOn }));
  });
  const replies = statements.filter((statement) => isBareReply(reading, statement) && !drafts.some(({ speaker }) => statement.speaker !== null && sameParty(speaker, statement.speaker)));
  const told = [...drafts, ...replies.flatMap((statement) => explanation(reading, statement))].map((draft) => withWords(reading, draft, statements));
  // A verb alone («نفت») is nothing to hang an answer on.
  return told.filter(({ start, end }) => tokensBetween(reading, start, end).length > 1);
}

/** «ردا على هذه المعلومات قال … إن …»: an answer that takes no stance by its words. */
function isBareReply(reading: Reading, statement: Statement): boolean {
  const { act, content, said, found, speaker } = statement;
  return /^(?:says|adds)$/u.test(act) && content === null && said.kind !== "object" && !found.sentence.title && !isOutlet(speaker) && repliesToReport(reading, statement);
}

function explanation(reading: Reading, statement: Statement): ResponseDraft[] {
  const { speaker } = statement;
  return speaker === null ? [] : [{ stance: "clarifies", speaker, ...wordsOfAct(reading, statement), direct: statement.said.kind === "quote", of: [statement], confidence: 0.5 }];
}

function draftOf(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): ResponseDraft[] {
  const { speaker, content, act } = statement;
  if (act === "says" && /^(?:أصدر|صدر|جاء)$/u.test(statement.found.form.cue.verb) && statement.said.kind === "object") return [];
  if (speaker === null || isWithin(statement, claims) || (isEarlier(reading, statement) && !isStance(act) && claims.some(({ by }) => by.includes(statement)))) return [];
  const stance = stanceOf(reading, statement, claims);
  if (stance === null || (isBackground(reading, statement) && !isStance(act) && content?.strong !== true)) return [];
  const direct = statement.said.kind === "quote";
  const byVerb = isStance(act) && act !== "clarifies";
  const confidence = (byVerb || content?.strong === true ? 0.75 : 0.55) + (direct ? 0.15 : 0) - (statement.found.sentence.title ? 0.1 : 0);
  return [{ stance, speaker, ...wordsOfAct(reading, statement), direct, of: [statement], confidence }];
}

/** «… خاصة بعد أن ألمح فلان إلى …»: told as what went before. */
const isBackground = (reading: Reading, { found: { at } }: Statement): boolean => / (?:بعد|منذ|قبل|رغم) ان $| (?:بعدما|عندما|حين) $/u.test(keysOf(reading.tokens, Math.max(0, at - 2), at));

/** Told inside a claim («تقرير عن أن … قال …»), it is part of what is claimed. */
function isWithin(statement: Statement, claims: readonly ClaimDraft[]): boolean {
  return claims.some(({ start, end, by }) => start <= statement.cue.start && statement.cue.start < end && !by.includes(statement));
}

function stanceOf(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): Stance | null {
  const { act, content, said } = statement;
  if (act === "reports" && content?.strong === true && content.stance === "retracts") return "retracts";
  if (act === "claims" || (act === "reports" && (isOutlet(statement.speaker) || (said.kind !== "quote" && statement.found.form.cue.verb !== "نقل") || said.kind === "object"))) return counterClaim(reading, statement, claims);
  const strong = content?.strong === true ? content.stance : null;
  if (statement.found.form.cue.verb === "تمسك" && content !== null && said.kind !== "object") return content.stance;
  if (act === "confirms") return strong === "denies" || isLimited(reading, statement) ? "partly_confirms" : "confirms";
  if (isStance(act) && act !== "clarifies") return act;
  if (isOutlet(statement.speaker) && said.kind !== "object" && OWN_ERROR.test(keysOf(tokensBetween(reading, said.start, said.end), 0, 60))) return "retracts";
  if (isOutlet(statement.speaker) && strong !== "retracts") return null;
  const described = said.kind !== "object" || content?.plain === true || (strong === "confirms" && reading.tokens[statement.objectFrom]?.key === "صحه") || statement.found.form.cue.verb === "وصف" || /^ب?(?:عدم|زيف|بطلان|كذب|خلو)$/u.test(reading.tokens[statement.objectFrom]?.key ?? "") || (/^(?:threatens_legal_action|calls_for_investigation)$/u.test(strong ?? "") && /^(?:علي|الي|ب|ضروره|اهميه|وجوب)/u.test(reading.tokens[statement.objectFrom]?.key ?? ""));
  if (strong === "confirms" && described && PARTLY.test(keysOf(reading.tokens, statement.objectFrom, Math.min(statement.found.to, statement.objectFrom + 6)))) return "partly_confirms";
  if (strong !== null && described) return strong;
  if (confirmsDeed(reading, statement, claims)) return "confirms";
  const accused = isAccused(reading, statement, claims);
  const untrue = said.kind === "object" && /^ب?عدم$/u.test(reading.tokens[statement.objectFrom]?.key ?? "") && content?.stance === "denies";
  if ((said.kind === "object" && !untrue) || !(accused || isRelated(reading, statement, claims))) return null;
  if (act === "clarifies") return content?.stance === "denies" ? "denies" : "clarifies";
  if (statement.found.item === true && content === null) return "clarifies";
  if (content?.stance === "denies" && said.kind === "that" && !negatesEarly(keysOf(tokensBetween(reading, said.start, said.end), 0, 40))) return accused ? "clarifies" : null;
  if (content !== null) return content.stance === "partly_confirms" && said.kind !== "quote" ? null : content.stance;
  if (accused) return "clarifies";
  return statement.found.form.cue.verb === "أكد" && !statement.found.sentence.title ? "confirms" : null;
}

const PARTLY = / (?:الجزء|جزء|بعض|معظم|غالبيه|اغلب) /u;

// What an outlet says of its own story when it takes it back.
const OWN_ERROR = / (?:(?:ال)?(?:خبر|تقرير|مقال|معلومات|ما)(?: \S+){0,2} (?:ال)?(?:منشور|منشوره|نشر|نشرته|نشرناه|بثته|ورد)(?: \S+){0,8} (?:غير دقيق\S*|غير صحيح\S*|خطا|ليس دقيقا|لم يكن دقيقا|لا صحه|لا اساس|عار)|خطا غير مقصود|وجب (?:ال)?(?:تنويه|تصحيح|توضيح|اعتذار)|[بل]?نشر(?:ها|ه)? (?:خبر|تقرير|مقال|معلومات)\S* (?:كاذب|غير|مغلوط|خاطي)\S*|وقع\S* في (?:ال)?خطا|مصادر غير (?:صحيح|دقيق|موثوق)\S*|لا صحه (?:ابدا )?ل) /u;

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

/** It speaks of a claim that somebody else made: two topic words in common, or half of the fewer. */
function isRelated(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): boolean {
  if (statement.found.item === true || replies(statement, claims) || repliesToReport(reading, statement) || describesReport(reading, statement)) return true;
  const topic = topicOf(reading.text.slice(statement.said.start, statement.said.end));
  return claims.some((claim) => {
    if (claim.by.some((by) => by !== statement && /^(?:says|adds|claims|reports)$/u.test(by.act) && by.speaker !== null && statement.speaker !== null && sameParty(by.speaker, statement.speaker))) return false;
    if (claim.by.length === 0 && claim.end <= statement.cue.start && claim.start >= (reading.tokens[statement.found.sentence.from]?.start ?? 0)) return true;
    if (claim.speaker !== null && statement.speaker !== null && sameParty(claim.speaker, statement.speaker)) return false;
    return shared(topic, claim.topic).count >= (statement.content?.emphatic === true ? 1 : 2);
  });
}

/** «وردت الشركة بأن …»: behind a claim the verb itself says that this answers it. */
function replies({ found, said, cue }: Statement, claims: readonly ClaimDraft[]): boolean {
  return found.form.cue.verb === "رد" && said.kind !== "object" && !found.sentence.title && claims.some(({ end }) => end <= cue.start);
}

const REPLY = / [وف]?(?:رد|ردت|ردا|يرد|ترد|ردود|رده|ردها|علق|علقت|تعليقا|تعليق|تعليقه|تعليقها|تعقيبا|عقب|عقبت|توضيحا)(?: \S+){0,6}? (?:علي|من|حول|بشان)(?: (?:كل|جميع|بعض|هذه|هذا|تلك))* (?:ما|ال\S*(?:انباء|اخبار|خبر|شايع\S*|اشاع\S*|اتهام\S*|ادعاء\S*|مزاعم|تقرير|تقارير|جدل|انتقادات|فيديو|مقطع)|انباء|اخبار|خبر|شايع\S*|اشاع\S*|اتهام\S*|ادعاء\S*|مزاعم|تقرير|تقارير|انتقادات|تصريحات|بيان|مقطع|فيديو|منشور|منشورات|تسجيل|صور|صوره|مقال|وثيقه|ملفات|اقوال) /u;

/** «رد على الشائعات …»: told as a reply to what is going round. */
function repliesToReport(reading: Reading, { found: { sentence } }: Statement): boolean {
  return REPLY.test(keysOf(reading.tokens, sentence.from, Math.min(sentence.to, sentence.from + 40)));
}

/** «وصف التقرير بأنه …», «اعتبر الاتهامات …». */
function describesReport(reading: Reading, { objectFrom, found: { form, to } }: Statement): boolean {
  if (!/^(?:وصف|اعتبر)$/u.test(form.cue.verb)) return false;
  return reading.tokens.slice(objectFrom, Math.min(to, objectFrom + 4)).some(({ key }) => isReport(key));
}

/** The passage: the quotation; a clause with أن; else the whole clause that tells the act. */
function wordsOfAct(reading: Reading, { said, act, found }: Statement): { start: number; end: number } {
  if (said.kind === "quote") return narrowed(reading, said);
  if (said.kind === "that" && /^(?:says|adds|clarifies|confirms|disputes)$/u.test(act)) return { start: said.start, end: said.end };
  const clause = stretch(reading, found.told ?? (found.negated ? found.at - 1 : found.at), clauseEnd(reading, found.at + (found.told === undefined ? 5 : 3), found.to));
  return found.told === undefined && said.start >= clause.start ? { start: clause.start, end: Math.max(clause.end, said.end) } : clause;
}

const ELLIPSIS = /\s*(?:…|\.{2,})\s*/gu;

/** Where the quotation itself leaves words out («…») and only its last run takes the stance, that run; else all of it. */
function narrowed(reading: Reading, { start, end }: Said): { start: number; end: number } {
  const breaks = [...reading.text.slice(start, end).matchAll(ELLIPSIS)].filter(({ index, 0: mark }) => index > 0 && start + index + mark.length < end);
  const last = breaks.at(-1);
  if (last === undefined) return { start, end };
  const from = start + last.index + last[0].length;
  const [before, after] = [stanceBetween(reading, start, from), stanceBetween(reading, from, end)];
  return after?.strong === true && after.stance !== "retracts" && before?.stance !== after.stance ? { start: from, end } : { start, end };
}

function stanceBetween(reading: Reading, start: number, end: number): Content | null {
  const inside = tokensBetween(reading, start, end);
  return contentStance(keysOf(inside, 0, inside.length));
}

/** An act that is only told, and the words in which the same party then says it, are one response. */
function withWords(reading: Reading, draft: ResponseDraft, statements: readonly Statement[]): ResponseDraft {
  const [own] = draft.of;
  if (draft.direct || own === undefined || !isStance(own.act) || own.act === "clarifies") return draft;
  if (standsAlone(reading, draft, own)) return draft;
  const at = statements.indexOf(own);
  const following = statements.slice(at + 1, at + 1 + REACH).filter((other) => isWording(reading, draft, own, other) || isSilentClause(draft, own, other));
  const words = following.find(({ content }) => content?.stance === draft.stance) ?? following.find((other) => other.content !== null || draft.stance !== "denies" || statements.indexOf(other) - at <= 2);
  if (words?.speaker === undefined || words.speaker === null) return withExplanation(draft, own, statements[at + 1]);
  const brief = tokensBetween(reading, words.said.start, words.said.end).length < BRIEF && tokensBetween(reading, draft.start, draft.end).length >= 2 * BRIEF;
  if (draft.stance === "denies" && brief && words.content?.strong === true) return words.found.sentence === own.found.sentence ? { ...draft, end: Math.max(draft.end, words.said.end), of: [own, words] } : draft;
  const speaker = words.speaker.role !== null || draft.speaker.role === null ? words.speaker : draft.speaker;
  return { ...draft, ...wordsOfAct(reading, words), direct: words.said.kind === "quote", speaker, of: [own, words], confidence: Math.min(0.95, draft.confidence + 0.15) };
}

// In words; an admission told at this length needs no other wording.
const TOLD_AT_LENGTH = 8;

/** «أقر الجيش بأن الضربة …»: what is admitted is told there. */
const standsAlone = (reading: Reading, draft: ResponseDraft, own: Statement): boolean =>
  own.act === "confirms" && own.found.form.cue.verb !== "تمسك" && tokensBetween(reading, draft.start, draft.end).length >= TOLD_AT_LENGTH;

/** «ولم ينف فلان الخبر، وأكد أنه لا يمكنه أن يكشف …». */
function isSilentClause(draft: ResponseDraft, own: Statement, other: Statement): boolean {
  const fits = draft.stance === "retracts" ? other.content !== null && other.found.sentence !== own.found.sentence : draft.stance === "no_comment" && other.content?.stance === "no_comment" && other.paragraph === own.paragraph;
  return fits && other.said.kind === "that" && other.speaker !== null && sameParty(draft.speaker, other.speaker);
}

/** In the sentence that tells a body's act, the officer who speaks next speaks for it. */
function isVoice(draft: ResponseDraft, own: Statement, other: Statement): boolean {
  return draft.speaker.role === null && other.speaker?.role != null && !other.implied && own.found.sentence === other.found.sentence;
}

/** «ونفت الهيئة هذا الادعاء، وأوضحت أن …»: what the same party adds in the sentence belongs to a denial that names nothing. */
function withExplanation(draft: ResponseDraft, own: Statement, next: Statement | undefined): ResponseDraft {
  if (next === undefined || next.found.sentence !== own.found.sentence || next.speaker === null || !sameParty(next.speaker, draft.speaker)) return draft;
  if (own.act !== "denies" || own.found.to - own.found.at > 7 || next.said.kind === "object" || next.said.end <= draft.end) return draft;
  return { ...draft, end: next.said.end, of: [own, next] };
}

function isWording(reading: Reading, draft: ResponseDraft, own: Statement, other: Statement): boolean {
  if (other.said.kind !== "quote" || other.speaker === null || other.paragraph - own.paragraph > (own.found.sentence.title ? 3 : 2)) return false;
  if (/^(?:denies|retracts)$/u.test(draft.stance) && isEarlier(reading, other)) return false;
  if (!/^(?:says|adds|clarifies|denies|reports)$/u.test(other.act) || !(sameParty(draft.speaker, other.speaker) || isVoice(draft, own, other))) return false;
  if (draft.stance === "no_comment" && other.content?.stance !== "no_comment" && other.found.sentence !== own.found.sentence) return false;
  if (other.found.form.cue.verb === "نشر" && other.content?.stance !== draft.stance) return false;
  if (/^(?:calls_for_investigation|threatens_legal_action)$/u.test(draft.stance) && other.content?.stance !== draft.stance && other.found.sentence !== own.found.sentence) return false;
  if (/confirms$/u.test(draft.stance) && other.content?.stance === "denies") return false;
  if (draft.stance === "denies" && other.content?.stance === "disputes") return true;
  return other.content === null || !other.content.strong || other.content.stance === draft.stance || draft.stance === "retracts" || draft.stance === "no_comment";
}
