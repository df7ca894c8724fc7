import type { z } from "zod";
import type { Refusal, Result } from "#lib/domain/result.ts";

const CODE = /^[a-z]+(_[a-z]+)*$/u;

/** Our schemas give a code as the message; what Zod says by itself becomes `required` or `invalid`. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (CODE.test(issue.message)) return issue.message;
  return issue.code === "invalid_type" && issue.input === undefined ? "required" : "invalid";
}

function refusalOf(issue: z.core.$ZodIssue): Refusal {
  const field = issue.path.map(String).join(".");
  const values = issue.code === "too_big" ? { max: Number(issue.maximum) } : undefined;
  return { code: codeOf(issue), ...(field === "" ? {} : { field }), ...(values === undefined ? {} : { values }) };
}

/** Judges outside input by its shape; every way in (form, API, import) passes here, inside the command. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [first, ...rest] = parsed.error.issues.map(refusalOf);
  return { ok: false, refusals: [first ?? { code: "invalid" }, ...rest] };
}
