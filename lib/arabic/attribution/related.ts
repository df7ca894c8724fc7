import type { ClaimDraft } from "./claim-draft.ts";
import { isReport } from "./nouns.ts";
import { namesParty, sameParty } from "./party.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { shared, topicOf } from "./shared.ts";
import type { Statement } from "./statement.ts";

/** It points at what was said or goes round, in its words or its verb. */
export const pointsAtReport = (reading: Reading, statement: Statement): boolean => statement.found.item === true || repliesToReport(reading, statement) || describesReport(reading, statement) || deniesRumour(reading, statement) || pointsAt(reading, statement);

/** It speaks of a claim that somebody else made: two topic words in common, or half of the fewer. */
export function isRelated(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): boolean {
  if (statement.found.item === true || replies(statement, claims) || repliesToReport(reading, statement) || describesReport(reading, statement) || deniesRumour(reading, statement) || pointsAt(reading, statement)) return true;
  if (deniesOwn(reading, statement, claims)) return true;
  const topic = topicOf(reading.text.slice(statement.said.start, statement.said.end));
  return claims.some((claim) => {
    if (claim.by.some((by) => by !== statement && /^(?:says|adds|claims|reports)$/u.test(by.act) && by.speaker !== null && statement.speaker !== null && sameParty(by.speaker, statement.speaker))) return false;
    if (claim.by.length === 0 && claim.end <= statement.cue.start && claim.start >= (reading.tokens[statement.found.sentence.from]?.start ?? 0)) return true;
    if (claim.speaker !== null && statement.speaker !== null && sameParty(claim.speaker, statement.speaker)) return false;
    // What is merely negated answers what was told before it.
    if (statement.content?.stance === "denies" && !statement.content.strong && claim.start >= endOf(reading, statement)) return false;
    return shared(topic, claim.topic).count >= (statement.content?.emphatic === true ? 1 : 2);
  });
}

const endOf = (reading: Reading, { found: { sentence } }: Statement): number => reading.tokens[sentence.to - 1]?.end ?? 0;

/** «وردت الشركة بأن …»: behind a claim the verb itself says that this answers it. */
function replies({ found, said, cue }: Statement, claims: readonly ClaimDraft[]): boolean {
  return found.form.cue.verb === "رد" && said.kind !== "object" && !found.sentence.title && claims.some(({ end }) => end <= cue.start);
}

const REPLY = / [وف]?(?:رد|ردت|ردا|يرد|ترد|ردود|رده|ردها|علق|علقت|تعليقا|تعليق|تعليقه|تعليقها|تعقيبا|عقب|عقبت|توضيحا)(?: \S+){0,10}? (?:علي|من|حول|بشان)(?: (?:كل|جميع|بعض|هذه|هذا|تلك))* (?:ما|ال\S*(?:انباء|اخبار|خبر|شايع\S*|اشاع\S*|اتهام\S*|ادعاء\S*|مزاعم|تقرير|تقارير|جدل|انتقادات|فيديو|مقطع)|انباء|اخبار|خبر|شايع\S*|اشاع\S*|اتهام\S*|ادعاء\S*|مزاعم|تقرير|تقارير|انتقادات|تصريحات|بيان|مقطع|فيديو|منشور|منشورات|تسجيل|صور|صوره|مقال|وثيقه|ملفات|اقوال) /u;

/** «رد على الشائعات …»: told as a reply to what is going round. */
export function repliesToReport(reading: Reading, { found: { sentence } }: Statement): boolean {
  return REPLY.test(keysOf(reading.tokens, sentence.from, Math.min(sentence.to, sentence.from + 40)));
}

const RUMOUR = / كما (?:يشاع|اشيع|تردد|يتردد|نشر|زعم\S*|يزعم\S*|تزعم\S*|قيل|يقال|ادعي\S*|يدعي\S*|روج|يروج|صور\S*) | (?:ال)?متداول(?:ه)? | ما (?:تم تداول\S*|[يت]تداول\S*|اثير|اشيع|تردد|يتردد) /u;

/** «مؤكدة أنها لا تقبل رشاوى»: one of whom a claim of another speaks by name denies of itself, wherever the claim stands. */
const deniesOwn = (reading: Reading, { speaker, content, said }: Statement, claims: readonly ClaimDraft[]): boolean =>
  speaker !== null && content?.stance === "denies" && OF_ITSELF.test(keysOf(tokensBetween(reading, said.start, said.end), 0, 3)) && claims.some((claim) => (claim.speaker === null || !sameParty(claim.speaker, speaker)) && namesParty(reading.text.slice(claim.start, claim.end), speaker));

const OF_ITSELF = /^ (?:[بو]?ان(?:ه|ها|هم|ني|نا) )?(?:لا|لم|لن|ليس|ليست) /u;

const POINTED = / (?:هذا|هذه|تلك|ذلك) (?:ال)?(?:اتهام\S*|ادعاء\S*|مزاعم|انباء|اخبار|خبر|شايع\S*|اشاع\S*|معلومات|تقارير|تقرير|روايه|كلام|حديث) | (?:بهذا|بهذه|في هذا|في هذه) (?:خصوص|شان|صدد|(?:ال)?(?:خصوص|شان|صدد)) /u;

/** «لا توجد أدلة تدعم هذه الاتهامات»: it points at what was said. */
const pointsAt = (reading: Reading, { said, content }: Statement): boolean => content?.stance === "denies" && POINTED.test(keysOf(tokensBetween(reading, said.start, said.end), 0, 40));

/** «أكدت عدم وجود سجلات تخص الواقعة المتداولة»: it names what goes round. */
function deniesRumour(reading: Reading, { said, content }: Statement): boolean {
  return content?.stance === "denies" && RUMOUR.test(keysOf(tokensBetween(reading, said.start, said.end), 0, 40));
}

/** «وصف التقرير بأنه …», «اعتبر الاتهامات …». */
function describesReport(reading: Reading, { objectFrom, found: { form, to } }: Statement): boolean {
  if (!/^(?:وصف|اعتبر)$/u.test(form.cue.verb)) return false;
  return reading.tokens.slice(objectFrom, Math.min(to, objectFrom + 4)).some(({ key }) => isReport(key));
}
