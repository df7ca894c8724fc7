import { stems, stemsOfFolded } from "../stem.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { sameParty } from "./party.ts";
import type { Reading } from "./reading.ts";
import { shared, topicOf } from "./shared.ts";
import type { Statement } from "./statement.ts";

const NOT = /^(?:[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|لست|دون|غير|ما)|[بل]?عدم)$/u;
// In words; what is negated stands no further behind.
const NEAR = 5;

/** Whether a stem is of what is in question beside a statement. */
export type Question = (stem: string) => boolean;

/** What is in question beside a statement: what the headline (`title`: its topic) is about but for who speaks, what is claimed, and what others deny. */
export function inQuestion(reading: Reading, statements: readonly Statement[], claims: readonly ClaimDraft[], title: ReadonlySet<string>): (beside: Statement) => Question {
  const names = new Set(statements.flatMap(({ speaker }) => stems(speaker?.name ?? "")));
  const told = new Set([...[...title].filter((stem) => !names.has(stem)), ...claims.flatMap(({ topic }) => [...topic])]);
  const denials = statements.filter(({ act, said, found }) => act === "denies" && said.kind !== "quote" && !found.sentence.title);
  const denied = new Map<string, number>();
  for (const denial of denials) for (const stem of topicOf(wordsOf(reading, denial))) denied.set(stem, (denied.get(stem) ?? 0) + 1);
  return (beside) => {
    const own = denials.includes(beside) ? topicOf(wordsOf(reading, beside)) : new Set<string>();
    return (stem) => told.has(stem) || (denied.get(stem) ?? 0) > (own.has(stem) ? 1 : 0);
  };
}

/** «الوزارة لم تلغ المشروع»: its folded words turn down, behind a negation, something that is in question. */
export function turnsDown(keys: string, isInQuestion: Question): boolean {
  const words = keys.trim().split(" ");
  const stemmed = stemsOfFolded(keys.trim());
  return words.some((word, at) => NOT.test(word) && stemmed.slice(at + 1, at + 1 + NEAR).some(isInQuestion));
}

// Of the words of a name, without what many are called.
const HALF = 0.5;

/** «نفت الوزارة ما ذكره المرصد … وقال المرصد»: who is named in what another denies, and so is answered by it. */
export function answeredAmong(reading: Reading, statements: readonly Statement[]): (statement: Statement) => boolean {
  const denials = statements.filter(({ act, speaker }) => speaker !== null && /^(?:denies|disputes)$/u.test(act)).map((denial) => ({ denial, topic: topicOf(wordsOf(reading, denial)) }));
  return ({ speaker }) => {
    const name = topicOf(speaker?.name ?? "");
    const isNamedIn = ({ denial, topic }: (typeof denials)[number]): boolean => shared(name, topic).count / name.size >= HALF && denial.speaker !== null && speaker !== null && !sameParty(denial.speaker, speaker);
    return name.size > 0 && denials.some(isNamedIn);
  };
}

const wordsOf = ({ text }: Reading, { said }: Statement): string => text.slice(said.start, said.end);
