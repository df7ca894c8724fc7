import { firstFrom, type Reading } from "./reading.ts";
import type { Statement } from "./statement.ts";

// Words that want a noun behind them, and those that give something its name.
const WANTS = /^(?:[وف]?(?:حول|ب(?:خصوص|شان)|من|عن|في|علي2?|الي|ضد|مع|بين|ما|هو|هي)|[بلك]|(?:ب)?(?:اسم|عنوان)|شعار|كتاب|برنامج|صحيفه|موقع|قناه|كلمه|عباره|[وي]?(?:اسم|وصف)(?:ته|اه|تها|ه|ها)|سماه|[يت]سمي)$/u;

/** «ندوة حول "إصلاح المنظومة"», «ما أسمته "حملة تضليل"»: a name or a term in somebody's sentence, where quotation marks do not open speech. */
export function isHung({ tokens }: Reading, { said }: Statement): boolean {
  if (said.kind !== "quote") return false;
  const at = firstFrom(tokens, said.start);
  const [before, first] = [tokens[at - 1], tokens[at]];
  return before !== undefined && first !== undefined && !/[:،,\n]/u.test(first.before) && WANTS.test(before.key);
}
