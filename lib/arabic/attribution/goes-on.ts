import { isOutlet, sameParty } from "./party.ts";
import type { Statement } from "./statement.ts";
import type { Speaker } from "./suggestion.ts";

// In acts; how far behind its own denial a party goes on with it.
const BEHIND = 4;

/** «نفى … وأضاف: «لم نتلق أي اتصال»»: a quotation that denies with plain words, close behind the same party's denial. */
export function continues(statements: readonly Statement[], at: number): boolean {
  const statement = statements[at];
  if (statement === undefined || statement.said.kind !== "quote" || statement.content?.stance !== "denies" || statement.found.sentence.title || isOutlet(statement.speaker)) return false;
  return statements.slice(Math.max(0, at - BEHIND), at).some((before) => {
    const denies = before.act === "denies" || before.act === "disputes" || (before.content?.stance === "denies" && before.content.strong);
    return denies && statement.speaker !== null && before.speaker !== null && statement.paragraph - before.paragraph <= 2 && sameParty(statement.speaker, before.speaker);
  });
}

/** «وأوضح المتحدث أن …» right after the same party's denial. */
export function explains(statements: readonly Statement[], at: number): boolean {
  const [statement, before] = [statements[at], statements[at - 1]];
  if (statement !== undefined && statement.act === "clarifies" && isOutlet(statement.speaker)) return statement.said.kind !== "object" && isSorry(statements.slice(0, at), statement.speaker);
  if (statement === undefined || before === undefined || !/^(?:clarifies|says|adds)$/u.test(statement.act) || statement.said.kind === "object" || statement.speaker === null || before.speaker === null) return false;
  // «ودعا إلى تحري الدقة»: an appeal to others explains nothing.
  if (/^(?:دعا|ناشد|طالب|حث|طلب|أهاب)$/u.test(statement.found.form.cue.verb)) return false;
  if (statement.act === "clarifies" ? statement.content?.stance === "denies" : statement.found.sentence !== before.found.sentence || statement.content !== null || !(statement.found.form.participle || statement.found.form.clitic.startsWith("و"))) return false;
  return statement.paragraph - before.paragraph <= 1 && /^(?:denies|disputes|confirms)$/u.test(before.act === "says" ? (before.content?.stance ?? "") : before.act) && sameParty(statement.speaker, before.speaker);
}

/** «اعتذرت الصحيفة … وأوضحت أن سبب الخطأ …»: what an outlet makes clear once it has taken its story back. */
const isSorry = (before: readonly Statement[], outlet: Speaker | null): boolean =>
  before.some(({ act, content, speaker }) => (act === "retracts" || content?.stance === "retracts") && speaker !== null && outlet !== null && sameParty(speaker, outlet));
