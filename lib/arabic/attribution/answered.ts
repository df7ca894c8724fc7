import { isOutlet, sameParty } from "./party.ts";
import { keysOf, type Reading } from "./reading.ts";
import { shared, topicOf } from "./shared.ts";
import type { Statement } from "./statement.ts";

const BACK = /^ (?:(?:[بل]?ان|عن|علي|في|صحه|كل|بان) )*(?:الروايه|الكلام|هذا|هذه|ذلك|تلك|الامر|الاتهام|الاتهامات|التقرير|التقارير|الانباء|الخبر|المزاعم|الادعاءات|صحه) /u;
const NEAR = 3;
// In words; further apart than a long article nothing is compared.
const FAR = 1500;

/** Statements that become claims because another party answers them: the same words, or «نفى ذلك» right after. */
export function answeredStatements(reading: Reading, statements: readonly Statement[]): Statement[] {
  const answers = statements.filter((statement) => isAnswer(statement) || repliesToThat(reading, statement));
  const isRetold = ({ found }: Statement): boolean => statements.some((other) => other.act === "claims" && other.found.sentence === found.sentence);
  return statements.filter((statement) => isPlainSaying(reading, statement) && !isRetold(statement) && answers.some((answer) => answersIt(reading, statements, statement, answer)));
}

function isAnswer({ act, content }: Statement): boolean {
  if (/^(?:denies|disputes|no_comment|retracts)$/u.test(act)) return true;
  return (act === "says" || act === "adds" || act === "clarifies") && content !== null && (content.strong || content.emphatic) && /^(?:denies|disputes)$/u.test(content.stance);
}

const TO_THAT = / (?:[و]?ردا|تعليقا|تعقيبا) علي (?:ذلك|هذا|هذه|تلك|هذه الاتهامات) /u;

/** «وقالت الوكالة، ردا على ذلك، إنها …». */
export function repliesToThat(reading: Reading, { found: { sentence, to }, act }: Statement): boolean {
  return /^(?:says|clarifies)$/u.test(act) && TO_THAT.test(keysOf(reading.tokens, sentence.from, Math.min(to, sentence.from + 20)));
}

function isPlainSaying(reading: Reading, statement: Statement): boolean {
  const { act, said, speaker, content } = statement;
  const called = act === "says" && statement.found.form.cue.verb === "وصف";
  return /^(?:says|adds|reports)$/u.test(act) && (said.kind !== "object" || called) && speaker !== null && ((content?.strong !== true && content?.stance !== "denies") || (isEarlier(reading, statement) && !content.plain));
}

function answersIt(reading: Reading, statements: readonly Statement[], statement: Statement, answer: Statement): boolean {
  if (answer.speaker === null || statement.speaker === null || Math.abs(answer.found.at - statement.found.at) > FAR) return false;
  if (sameParty(answer.speaker, statement.speaker)) return answer.act === "retracts" && statement.act !== "adds" && (isEarlier(reading, statement) || (statement.said.kind === "quote" && !/^(?:denies|retracts|clarifies)$/u.test(statement.content?.stance ?? ""))) && statements.indexOf(answer) > statements.indexOf(statement);
  if (answer.act === "retracts") return false;
  const topic = topicOf(reading.text.slice(statement.said.start, statement.said.end));
  const end = reading.tokens[answer.found.to - 1]?.end ?? answer.said.end;
  const { count } = shared(topic, topicOf(reading.text.slice(answer.cue.start, Math.max(end, answer.said.end))));
  if (isEarlier(reading, statement)) return count >= 1 || Math.abs(statements.indexOf(answer) - statements.indexOf(statement)) <= NEAR;
  const between = statements.indexOf(answer) - statements.indexOf(statement);
  if (between < 0) return false;
  return count >= 3 || (count >= 2 && between <= NEAR) || (between <= 2 && pointsBack(reading, answer) && !isOutlet(answer.speaker));
}

/** «وكان … قد قال»: told afterwards, said before. */
export function isEarlier(reading: Reading, { found }: Statement): boolean {
  const before = keysOf(reading.tokens, found.sentence.from, found.at);
  return / [وف]?كانت? قد $/u.test(before) || (/^ (?:\S+ ){0,1}[وف]?كان(?:ت)? /u.test(before) && (before.endsWith(" قد ") || found.form.tense === "past")) || / [و]?سبق (?:ل\S+ )?ان $/u.test(before);
}

function pointsBack(reading: Reading, { objectFrom, found, content }: Statement): boolean {
  return BACK.test(keysOf(reading.tokens, objectFrom, found.to)) || content?.plain === true || TO_THAT.test(keysOf(reading.tokens, found.sentence.from, Math.min(found.to, found.sentence.from + 20)));
}
