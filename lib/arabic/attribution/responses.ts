import type { Stance } from "#lib/domain/stance.ts";
import { isStance } from "#lib/domain/stance.ts";
import { isEarlier } from "./answered.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { continues, explains } from "./goes-on.ts";
import { isPartyWord } from "./nouns.ts";
import { isOutlet, sameParty } from "./party.ts";
import { keysOf, tokensBetween, type Reading } from "./reading.ts";
import { repliesToReport } from "./related.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { stanceOf } from "./stance-of.ts";
import type { Speaker } from "./suggestion.ts";
import type { Statement } from "./statement.ts";
import { withWords, wordsOfAct } from "./wording.ts";

/** The answers among the statements: by their verb, or by what they say about a claim. */
export function responsesOf(reading: Reading, statements: readonly Statement[], claims: readonly ClaimDraft[]): ResponseDraft[] {
  const drafts = statements.flatMap((statement, at) => {
    const own = draftOf(reading, statement, claims);
    if (own.length > 0) return own;
    const goesOn: Stance | null = continues(statements, at) ? "denies" : explains(statements, at) ? "clarifies" : null;
    return goesOn === null ? [] : explanation(reading, statement).map((draft) => ({ ...draft, stance: goesOn }));
  });
  const replies = statements.filter((statement, at) => (isBareReply(reading, statement) || followsReply(reading, statements, at)) && !drafts.some(({ speaker }) => statement.speaker !== null && sameParty(speaker, statement.speaker)));
  const told = [...drafts, ...replies.flatMap((statement) => explanation(reading, statement))].map((draft) => withSentence(reading, withWords(reading, draft, statements)));
  // A verb alone («نفت») is nothing to hang an answer on.
  return told.filter(({ start, end }) => tokensBetween(reading, start, end).length > 1);
}

// In words; so short a circumstance says nothing without what it belongs to.
const BARE = 3;

/** «ردت على أنباء اعتزالها، مؤكدةً عدم صحتها»: from the sentence's beginning. */
function withSentence(reading: Reading, draft: ResponseDraft): ResponseDraft {
  const [own] = draft.of;
  const first = reading.tokens[own?.found.sentence.from ?? -1];
  if (own === undefined || first === undefined || draft.direct || !own.found.form.participle || tokensBetween(reading, draft.start, draft.end).length > BARE) return draft;
  return { ...draft, start: Math.min(first.start, draft.start) };
}

/** «ردا على هذه المعلومات قال … إن …»: an answer that takes no stance by its words. */
function isBareReply(reading: Reading, statement: Statement): boolean {
  const { act, content, said, found, speaker } = statement;
  return /^(?:says|adds)$/u.test(act) && content === null && said.kind !== "object" && !found.sentence.title && !isOutlet(speaker) && repliesToReport(reading, statement);
}

/** «رد سامي رزق على شائعة زيارته … وأضاف أنه كان في …»: what stands next behind a reply that is only told. */
function followsReply(reading: Reading, statements: readonly Statement[], at: number): boolean {
  const statement = statements[at];
  const told = statements.slice(0, at).findLast(({ speaker }) => speaker !== null && !isOutlet(speaker));
  if (statement === undefined || told === undefined || told.found.sentence.title || !/^(?:رد|علق)$/u.test(told.found.form.cue.verb) || told.said.kind !== "object" || told.found.negated) return false;
  const same = statement.speaker !== null && told.speaker !== null && sameParty(statement.speaker, told.speaker);
  return same && /^(?:says|adds|clarifies)$/u.test(statement.act) && statement.said.kind !== "object" && !isOutlet(statement.speaker) && repliesToReport(reading, told);
}

function explanation(reading: Reading, statement: Statement): ResponseDraft[] {
  const { speaker } = statement;
  return speaker === null ? [] : [{ stance: "clarifies", speaker, ...wordsOfAct(reading, statement), direct: statement.said.kind === "quote", of: [statement], confidence: 0.5 }];
}

function draftOf(reading: Reading, statement: Statement, claims: readonly ClaimDraft[]): ResponseDraft[] {
  const { speaker, content, act } = statement;
  if (act === "says" && /^(?:أصدر|صدر|جاء)$/u.test(statement.found.form.cue.verb) && statement.said.kind === "object") return [];
  if (speaker === null || isWithin(statement, claims) || (isEarlier(reading, statement) && !isStance(act) && claims.some(({ by }) => by.includes(statement)))) return [];
  if (isRetoldDenial(reading, statement) || isConfession(reading, statement)) return [];
  const stance = stanceOf(reading, statement, claims);
  if (stance === null || (isBackground(reading, statement) && !isStance(act) && content?.strong !== true)) return [];
  if (stance === "threatens_legal_action" && alleges(speaker, claims)) return [];
  // A paper that criticises is no party to it.
  if (act === "disputes" && isOutlet(speaker)) return [];
  const direct = statement.said.kind === "quote";
  const byVerb = isStance(act) && act !== "clarifies";
  const confidence = (byVerb || content?.strong === true ? 0.75 : 0.55) + (direct ? 0.15 : 0) - (statement.found.sentence.title ? 0.1 : 0);
  return [{ stance, speaker, ...wordsOfAct(reading, statement), direct, of: [statement], confidence }];
}

/** Whose claim it is, and of whom nobody claims anything: who sues over what was done, does not answer. */
const alleges = (speaker: Speaker, claims: readonly ClaimDraft[]): boolean =>
  claims.some((claim) => claim.speaker !== null && sameParty(claim.speaker, speaker) && claim.by.some(({ act }) => act === "claims"));

/** «قبض على الجاني، وبالتحقيق معه اعترف بأنه …»: what the police tell of a suspect. */
const isConfession = (reading: Reading, { act, implied, found, mention }: Statement): boolean =>
  act === "confirms" && (implied || mention.includes("التحقيق معه")) && / (?:[وفبل]?(?:ال)?(?:متهم|جاني|مشتبه|قاتل|مجرم)|[وفب]?التحقيق معه?|القبض عليه?) /u.test(keysOf(reading.tokens, Math.max(found.sentence.from, found.at - SUSPECT), found.at));

// In words; how far before the confession the suspect is told of.
const SUSPECT = 30;

/** «مشيرة إلى أن الشركة الأخرى نفت …»: another's denial, told within; «أنها نفت» is one's own. */
function isRetoldDenial(reading: Reading, { act, said, content }: Statement): boolean {
  if (said.kind !== "that" || isStance(act) || content?.stance !== "denies") return false;
  const inside = tokensBetween(reading, said.start, said.end);
  const at = inside.findIndex(({ key, quote }) => quote === null && /^(?:نفت|نفي)$/u.test(key));
  return at > 0 && content.cue === inside[at]?.key && isPartyWord(inside[0]?.key ?? "");
}

/** «… خاصة بعد أن ألمح فلان إلى …»: told as what went before. */
const isBackground = (reading: Reading, { found: { at } }: Statement): boolean => / (?:بعد|منذ|قبل|رغم) ان $| (?:بعدما|عندما|حين) $/u.test(keysOf(reading.tokens, Math.max(0, at - 2), at));

/** Told inside a claim («تقرير عن أن … قال …»), it is part of what is claimed. */
function isWithin(statement: Statement, claims: readonly ClaimDraft[]): boolean {
  return claims.some(({ start, end, by }) => start <= statement.cue.start && statement.cue.start < end && !by.includes(statement));
}
