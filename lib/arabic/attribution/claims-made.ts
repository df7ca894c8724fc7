import { isStance } from "#lib/domain/stance.ts";
import { whole } from "./claim-end.ts";
import { claimedIn } from "./claimed.ts";
import { coordinated, draftOf, draftSaid, type ClaimDraft } from "./claim-draft.ts";
import { isMasdar } from "./nouns.ts";
import { isOutlet, sameParty } from "./party.ts";
import { tokensBetween, type Reading } from "./reading.ts";
import { spreadIn } from "./spread.ts";
import type { Statement } from "./statement.ts";
import type { Speaker } from "./suggestion.ts";

/** What someone claims: a verb that says so, or an outlet telling it. */
export function madeBy(reading: Reading, statement: Statement, statements: readonly Statement[]): ClaimDraft[] {
  const { act, said, speaker, found } = statement;
  const told = (act === "says" || act === "reports" || act === "adds") && isOutlet(speaker) && said.kind !== "object" && !(statement.content?.stance === "retracts" || (statement.content?.stance === "denies" && statement.content.strong));
  if (act === "reports" && isOutlet(speaker) && said.kind === "object") return reported(reading, statement);
  if (act === "says" && said.kind === "object" && (isOutlet(speaker) || isSource(speaker))) return disclosed(reading, statement);
  if (act === "claims" && SPREADS.test(found.form.cue.verb) && /^(?:الذي|التي|من)$/u.test(reading.tokens[found.at - 1]?.key ?? "")) return [];
  if (act === "claims" && SPREADS.test(found.form.cue.verb) && said.kind !== "quote") return spread(reading, statement);
  if (told && act !== "reports" && (isOfItself(reading, statement) || statements.some((other) => isRetold(reading, statement, other)))) return [];
  if ((act !== "claims" && !told) || (found.form.cue.verb === "رجح" && ((!isOutlet(speaker) && said.kind !== "that") || statements.some((other) => other.act === "denies" && other.speaker !== null && speaker !== null && sameParty(other.speaker, speaker))))) return [];
  return coordinated(reading, draftSaid(reading, withAccused(reading, statement), [statement]));
}

/** «متهما البلاد بأنها راعية …»: who is accused belongs to what is claimed. */
function withAccused(reading: Reading, statement: Statement): Statement {
  const { said, found, objectFrom } = statement;
  const first = reading.tokens[objectFrom];
  if (found.form.cue.verb !== "اتهم" || said.kind !== "that" || first === undefined || first.start >= said.start) return statement;
  return { ...statement, said: { ...said, start: first.start } };
}

const isSource = (speaker: Speaker | null): boolean => speaker !== null && speaker.role === null && /^(?:ال)?(?:مصدر|مصادر|أحد المصادر)(?: |$)/u.test(speaker.name);

/** «كشفت الصحيفة تورط …», «صرح مصدر مطلع بتعليق …»: a deed told in a noun. */
function disclosed(reading: Reading, statement: Statement): ClaimDraft[] {
  const { found, objectFrom, speaker, cue, content } = statement;
  const first = reading.tokens[objectFrom];
  if (!/^(?:كشف|أكد|أعلن|ذكر|صرح|أفاد|تحدث)$/u.test(found.form.cue.verb) || first === undefined || content?.stance === "denies") return [];
  const at = /^(?:عن|فيه|فيها)$/u.test(first.key) ? objectFrom + 1 : objectFrom;
  const token = reading.tokens[at];
  const bare = token === undefined ? null : { key: token.key.replace(/^ب(?=...)/u, ""), text: token.text.replace(/^ب(?=...)/u, "") };
  if (bare === null || !(isMasdar(bare) || /^احتمال(?:يه)?$/u.test(bare.key))) return [];
  const claimed = whole(reading, at, found.to, null, at);
  return claimed === null ? [] : [{ ...draftOf(reading, claimed, cue, [statement]), speaker }];
}

// In words; an answer retold begins with who gave it.
const NAMED_WITHIN = 6;

/** «أشار الموقع إلى أن فلانا نفى …»: an outlet that passes on another's answer. */
export const isRetold = (reading: Reading, { said, found, speaker }: Statement, other: Statement): boolean =>
  said.kind === "that" && isStance(other.act) && other.found.sentence === found.sentence && other.cue.start > said.start && other.cue.end < said.end && tokensBetween(reading, said.start, other.cue.start).length <= NAMED_WITHIN && other.speaker !== null && other.speaker !== speaker;

/** «أعلنت القناة أنها وجهت شكوى»: an outlet about itself. */
const isOfItself = (reading: Reading, { said }: Statement): boolean => said.kind === "that" && /^(?:[بو]?[اإأ]ن(?:ها|ه))\s/u.test(reading.text.slice(said.start, said.start + 8)) && !/^(?:[بو]?[اإأ]ن(?:ها|ه))\s(?:سيتم|سوف|تم|لا|من|في|كان|قد)/u.test(reading.text.slice(said.start, said.start + 14));

const SPREADS = /^(?:تداول|تناقل|روّج|أشاع|نشر)$/u;

/** «تداول مستخدمون صورة قالوا إنها …». */
function spread(reading: Reading, statement: Statement): ClaimDraft[] {
  if (MADE_CLEAR.test(reading.tokens[statement.objectFrom]?.key ?? "")) return [];
  const claimed = spreadIn(reading, statement.objectFrom, statement.found.sentence.to);
  return claimed === null ? [] : [{ ...draftOf(reading, claimed, statement.cue, [statement]), speaker: statement.speaker }];
}

// What is made known of oneself, and alleges nothing.
const MADE_CLEAR = /^(?:ال)?(?:توضيح|توضيحا|بيان|بيانا|اعتذار|اعتذارا|تنويه|تنويها|نفي|نفيا|تصحيح|تصحيحا|تعزيه|اعلان|اعلانا|جدول|دعوه)$/u;

/** «أوردت وكالات … قيام المملكة بـ…». */
function reported(reading: Reading, statement: Statement): ClaimDraft[] {
  if (MADE_CLEAR.test(reading.tokens[statement.objectFrom]?.key ?? "")) return [];
  const claimed = claimedIn(reading, statement.objectFrom, statement.found.to);
  return claimed === null ? [] : [{ ...draftOf(reading, claimed, statement.cue, [statement]), speaker: statement.speaker }];
}
