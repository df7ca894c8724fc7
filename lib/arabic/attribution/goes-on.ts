import { isOutlet, sameParty } from "./party.ts";
import type { Statement } from "./statement.ts";

// In acts; how far behind its own denial a party goes on with it.
const BEHIND = 4;

const denies = ({ act, content }: Statement): boolean => act === "denies" || act === "disputes" || (content?.stance === "denies" && content.strong);

const isOf = (party: Statement, other: Statement): boolean => party.speaker !== null && other.speaker !== null && sameParty(party.speaker, other.speaker);

/** «نفى … وأضاف: «لم نتلق أي اتصال»»: a quotation that denies with plain words, close behind the same party's denial. */
export function continues(statements: readonly Statement[], at: number): boolean {
  const statement = statements[at];
  if (statement === undefined || statement.said.kind !== "quote" || statement.content?.stance !== "denies" || statement.found.sentence.title || isOutlet(statement.speaker)) return false;
  const near = (other: Statement): boolean => denies(other) && statement.paragraph - other.paragraph <= 2 && isOf(statement, other);
  return statements.slice(Math.max(0, at - BEHIND), at).some(near);
}

/** «اعتذرت الصحيفة … وأوضحت أن سبب الخطأ …»: what an outlet makes clear once it has taken its story back; what others add to a denial is no answer of its own. */
export function explains(statements: readonly Statement[], at: number): boolean {
  const statement = statements[at];
  if (statement === undefined || statement.act !== "clarifies" || statement.said.kind === "object" || !isOutlet(statement.speaker)) return false;
  return statements.slice(0, at).some((before) => (before.act === "retracts" || before.content?.stance === "retracts") && isOf(statement, before));
}
