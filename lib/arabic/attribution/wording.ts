import { isStance } from "#lib/domain/stance.ts";
import { isEarlier } from "./answered.ts";
import { contentStance, type Content } from "./content.ts";
import { fold } from "../fold.ts";
import { isBody, isRole, withoutArticle } from "./nouns.ts";
import { isOutlet, sameParty } from "./party.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { beforeOutcome } from "./outcome.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { isBalanced } from "./together.ts";
import { clauseEnd, stretch, type Said } from "./said.ts";
import type { Statement } from "./statement.ts";

const REACH = 6;
// In words; a quotation of fewer adds a word to a long telling and does not stand for it.
const BRIEF = 6;

/** The passage: the quotation; a clause with أن; else the whole clause that tells the act. */
export function wordsOfAct(reading: Reading, { said, act, found }: Statement): { start: number; end: number } {
  if (said.kind === "quote") return narrowed(reading, said);
  const untrue = act === "denies" && said.kind === "object" ? quotedAt(reading, said.start) : null;
  if (untrue !== null) return untrue;
  if (said.kind === "that" && /^(?:says|adds|clarifies|confirms|disputes)$/u.test(act)) return { start: said.start, end: said.end };
  const end = clauseEnd(reading, found.at + (found.told === undefined ? 5 : 3), found.to);
  const clause = stretch(reading, found.told ?? (found.negated ? found.at - 1 : found.at), said.kind === "object" ? beforeOutcome(reading, found.at + 1, end) : end);
  return found.told === undefined && said.start >= clause.start ? { start: clause.start, end: Math.max(clause.end, said.end) } : clause;
}

// In words; fewer quoted are a name or a term.
const LEAST_QUOTED = 4;

/** «نفت الوزيرة، أمام النواب، “وجود أي مضرب عن الطعام”»: what is denied, in the words with which it was. */
function quotedAt(reading: Reading, start: number): { start: number; end: number } | null {
  const span = reading.quotes.find((quote) => quote.start <= start + 1 && start < quote.end);
  const inside = span === undefined ? [] : tokensBetween(reading, span.start, span.end);
  const [first] = inside;
  // «نفى مدير المهرجان “للولي الصالح سيدي علي”، سالم رزق، …»: how it is called.
  if (span === undefined || first === undefined || inside.length < LEAST_QUOTED || /^لل/u.test(first.key)) return null;
  return { start: span.start, end: span.end };
}

const ELLIPSIS = /\s*(?:…|\.{2,})\s*/gu;

/** Where the quotation itself leaves words out («…») and only its last run takes the stance, that run; else all of it. */
function narrowed(reading: Reading, { start, end }: Said): { start: number; end: number } {
  const breaks = [...reading.text.slice(start, end).matchAll(ELLIPSIS)].filter(({ index, 0: mark }) => index > 0 && start + index + mark.length < end);
  const last = breaks.at(-1);
  if (last === undefined) return { start, end };
  const from = start + last.index + last[0].length;
  if (tokensBetween(reading, start, from).length < LEAST_QUOTED) return { start, end };
  const [before, after] = [stanceBetween(reading, start, from), stanceBetween(reading, from, end)];
  return after?.strong === true && tokensBetween(reading, from, end).length >= LEAST_QUOTED && after.stance !== "retracts" && before === null ? { start: from, end } : { start, end };
}

function stanceBetween(reading: Reading, start: number, end: number): Content | null {
  const inside = tokensBetween(reading, start, end);
  return contentStance(keysOf(inside, 0, inside.length));
}

/** An act that is only told, and the words in which the same party then says it, are one response. */
export function withWords(reading: Reading, draft: ResponseDraft, statements: readonly Statement[]): ResponseDraft {
  const [own] = draft.of;
  if (draft.direct || own === undefined || !isStance(own.act) || own.act === "clarifies") return draft;
  if (standsAlone(reading, draft, own)) return draft;
  const isQuoted = own.act === "denies" && own.said.kind === "object" && quotedAt(reading, own.said.start) !== null;
  const at = statements.indexOf(own);
  const following = statements.slice(at + 1, at + 1 + REACH).filter((other) => (isWording(reading, draft, own, other, statements.slice(at + 1, statements.indexOf(other))) && (!isQuoted || other.content?.strong === true)) || isSilentClause(draft, own, other));
  const fits = (content: Content | null): boolean => content !== null && (content.stance === draft.stance || (draft.stance === "denies" && content.stance === "disputes"));
  const [nearest] = following;
  // «نفى …، قائلا: «…»»: what is quoted at once, before weaker words further on.
  const atOnce = nearest?.found.form.participle === true && nearest.said.kind === "quote" && nearest.found.sentence === own.found.sentence ? nearest : undefined;
  const inStance = following.find(({ content }) => fits(content) && (atOnce === undefined || content?.strong === true)) ?? atOnce ?? following.find(({ content }) => fits(content));
  // «رفض إثبات أو نفي الخبر. وقال: «سنكون داعمين للجنة»»: who keeps silent speaks of something else.
  const isSilent = draft.stance === "no_comment" && own.found.form.cue.verb !== "نفى";
  const near = (other: Statement): boolean => statements.indexOf(other) - at <= 2 || (sentencesBetween(reading, own, other) <= 1 && tokensBetween(reading, other.said.start, other.said.end).length <= tokensBetween(reading, draft.start, draft.end).length);
  // «نفت الوزارة تقارير … . وأشارت إلى أن الخارطة …»: what takes no stance tells it better only as a quotation.
  const fills = (other: Statement): boolean => near(other) && other.said.kind === "quote";
  const words = inStance ?? (isSilent ? undefined : following.find((other) => other.content !== null || draft.stance !== "denies" || fills(other)));
  if (words?.speaker === undefined || words.speaker === null) return withExplanation(draft, own, statements[at + 1]);
  const brief = tokensBetween(reading, words.said.start, words.said.end).length < BRIEF && tokensBetween(reading, draft.start, draft.end).length >= 2 * BRIEF;
  // «…، متحفظا عن ذكرها لأنه “ليس الوقت المناسب”»: a few words on something else.
  if (draft.stance === "denies" && brief && words.content?.strong !== true && words.found.sentence === own.found.sentence) return draft;
  if (draft.stance === "denies" && brief && words.content?.strong === true) return words.found.sentence === own.found.sentence ? { ...draft, end: Math.max(draft.end, words.said.end), of: [own, words] } : draft;
  const speaker = words.speaker.role !== null || draft.speaker.role === null ? words.speaker : draft.speaker;
  if (isOneClause(reading, draft, own, words)) return { ...draft, end: words.said.end, speaker, of: [own, words], confidence: Math.min(0.95, draft.confidence + 0.15) };
  return { ...draft, ...wordsOfAct(reading, words), direct: words.said.kind === "quote", speaker, of: [own, words], confidence: Math.min(0.95, draft.confidence + 0.15) };
}

/** «نافيا أن تكون …، مؤكدا أن …»: of two clauses side by side neither of which drowns in the other, both. */
const isOneClause = (reading: Reading, draft: ResponseDraft, own: Statement, { said, content, found }: Statement): boolean =>
  said.kind === "that" && content?.plain !== true && found.sentence === own.found.sentence && isBalanced(reading, draft, said, NEAR_BY);

// In words.
const NEAR_BY = 6;

// In words; an admission told at this length needs no other wording.
const TOLD_AT_LENGTH = 8;

/** «أقر الجيش بأن الضربة …»: what is admitted is told there. */
const standsAlone = (reading: Reading, draft: ResponseDraft, own: Statement): boolean =>
  own.act === "confirms" && own.found.form.cue.verb !== "تمسك" && tokensBetween(reading, draft.start, draft.end).length >= TOLD_AT_LENGTH;

/** «ولم ينف فلان الخبر، وأكد أنه لا يمكنه أن يكشف …». */
function isSilentClause(draft: ResponseDraft, own: Statement, other: Statement): boolean {
  const fits = draft.stance === "retracts" ? other.content?.stance === "retracts" && other.found.sentence !== own.found.sentence : draft.stance === "no_comment" && other.content?.stance === "no_comment" && other.paragraph === own.paragraph;
  return fits && other.said.kind === "that" && other.speaker !== null && sameParty(draft.speaker, other.speaker);
}

const telling = (text: string): string[] => fold(text).split(" ").map((word) => withoutArticle(word).replace(/(?:يه|ي|ه)$/u, "")).filter((word) => word.length > 2);

/** Two names or three, and no body. */
function isPerson(name: string): boolean {
  const words = fold(name).split(" ");
  return words.length >= 2 && words.length <= 3 && words.every((word) => !isBody(word) && !isRole(word));
}

/** «نفى المصمم الياباني … وقال المصمم الياباني كينجيرو سانو: …», «نفت الحكومة المصرية … وقال السفير المصري فلان: …»: who is told of by what they are, speaks next by name. */
function isNamedNext({ speaker: { name, role } }: ResponseDraft, { speaker: other, implied }: Statement, between: readonly Statement[]): boolean {
  if (role !== null || other === null || isOutlet(other) || implied) return false;
  if (other.role === null) return isRole(fold(name).split(" ")[0] ?? "") && between.every(({ speaker }) => speaker === null || isOutlet(speaker)) && isPerson(other.name);
  const strangers = between.some(({ speaker }) => speaker !== null && !isOutlet(speaker) && !sameParty(speaker, { name, role }) && !sameParty(speaker, other));
  const [head = ""] = fold(name).split(" ");
  return !strangers && (isRole(head) || isBody(head)) && telling(other.role).some((word) => telling(name).slice(1).includes(word));
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

/** A denial told at length, and longer words that only negate something: an explanation. */
function drownsIn(reading: Reading, draft: ResponseDraft, { said, content }: Statement): boolean {
  const told = tokensBetween(reading, draft.start, draft.end).length;
  return content?.strong !== true && told >= TOLD_AT_LENGTH && tokensBetween(reading, said.start, said.end).length > told;
}

/** «نفت الوزارة نقص القمح. وأكدت أن المخزون يكفي ستة أشهر»: the next sentence tells what holds instead. */
const isInstead = (reading: Reading, draft: ResponseDraft, own: Statement, other: Statement): boolean =>
  draft.stance === "denies" && (own.found.sentence.title || !drownsIn(reading, draft, other)) && other.said.kind === "that" && other.found.sentence !== own.found.sentence && other.paragraph - own.paragraph <= 1;

/** «نفى المركز الادعاءات … وأكد أنه لم يكن هناك أي تدخل»: what it says with stress, whoever is quoted in between. */
const isStressed = (draft: ResponseDraft, other: Statement): boolean => draft.stance === "denies" && other.said.kind === "that" && other.content?.stance === "denies" && other.content.emphatic;

// In words; a shorter verdict says too little without what it is on.
const VERDICT = 5;

/** «نفت الوزارة تصريحا منسوبا إليها …، مؤكدة أن هذا التصريح عار من الصحة»: its own words, right behind the reporter's. */
const isVerdict = (reading: Reading, draft: ResponseDraft, own: Statement, other: Statement): boolean =>
  draft.stance === "denies" && other.said.kind === "that" && other.found.sentence === own.found.sentence && other.content?.plain === true && other.content.stance === "denies" && tokensBetween(reading, other.said.start, other.said.end).length >= VERDICT;

// «نشرت صحيفة … خبرا عن …»: what is answered, told before the answer.
const RETELLS = /^(?:نشر|نشرت|ذكر|ذكرت|زعم|زعمت|تداول|تداولت|طالعنا|طالعتنا|اوردت|اورد|اشاره|بالاشاره|تعقيبا|تعليقا|عطفا|الحاقا)$/u;

// In sentences; further on, words that take no stance of their own are of something else.
const NEAR = 3;

const sentencesBetween = ({ sentences }: Reading, a: Statement, b: Statement): number => sentences.indexOf(b.found.sentence) - sentences.indexOf(a.found.sentence);

function isWording(reading: Reading, draft: ResponseDraft, own: Statement, other: Statement, between: readonly Statement[]): boolean {
  const next = between.every((each) => each.speaker !== null && each.found.sentence === own.found.sentence && sameParty(each.speaker, draft.speaker));
  if (other.content === null && sentencesBetween(reading, own, other) > NEAR) return false;
  if ((other.said.kind !== "quote" && !(next && (isInstead(reading, draft, own, other) || isVerdict(reading, draft, own, other))) && !isStressed(draft, other)) || other.speaker === null || other.paragraph - own.paragraph > (own.found.sentence.title || other.content?.stance === draft.stance ? 3 : 2)) return false;
  // «سيقاضي …، معتبرا ذلك من “قبيل الثلب”»: how it is judged, in a few words quoted within the clause.
  if (/^(?:اعتبر|وصف)$/u.test(other.found.form.cue.verb) && other.said.kind === "quote" && other.found.sentence === own.found.sentence && !/(?:^|\s)[بو]?[اأإ]ن\S{0,3}\s*["“«]?$/u.test(reading.text.slice(own.cue.start, other.said.start))) return false;
  if (/^(?:denies|retracts)$/u.test(draft.stance) && isEarlier(reading, other)) return false;
  if (!/^(?:says|adds|clarifies|denies|reports)$/u.test(other.act) || !(sameParty(draft.speaker, other.speaker) || isVoice(draft, own, other) || isNamedNext(draft, other, between))) return false;
  if (draft.stance === "no_comment" && other.content?.stance !== "no_comment" && other.found.sentence !== own.found.sentence) return false;
  // «اعتذر عن تصريحاته … وقال: «الحكم لم يكن على قدر المباراة»»: the apology is told.
  if (draft.stance === "retracts" && other.content !== null && other.content.stance !== "retracts") return false;
  // «أنكرت الحكومة … وفق تصريحات وزيرها، الذي أضاف: «من المشين …»»: another thing said by who speaks for it.
  if (draft.stance === "denies" && other.content !== null && !other.content.strong && other.content.stance !== draft.stance && !sameParty(draft.speaker, other.speaker) && other.found.sentence === own.found.sentence) return false;
  // «إذا أردت الاعتزال فليس لأن …»: on a condition nothing is denied.
  if (draft.stance === "denies" && other.content?.strong !== true && /^(?:اذا|لو)$/u.test(tokensBetween(reading, other.said.start, other.said.end)[0]?.key ?? "")) return false;
  if (draft.stance === "denies" && other.content === null && RETELLS.test(tokensBetween(reading, other.said.start, other.said.end)[0]?.key ?? "")) return false;
  if (other.found.form.cue.verb === "نشر" && other.content?.stance !== draft.stance) return false;
  if (/^(?:calls_for_investigation|threatens_legal_action)$/u.test(draft.stance) && other.content?.stance !== draft.stance && other.found.sentence !== own.found.sentence) return false;
  if (/confirms$/u.test(draft.stance) && other.content?.stance === "denies") return false;
  if (draft.stance === "denies" && other.content?.stance === "disputes") return true;
  return other.content === null || !other.content.strong || other.content.stance === draft.stance || draft.stance === "retracts" || draft.stance === "no_comment";
}
