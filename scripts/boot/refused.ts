import type { ErrorCode, Values } from "./say.ts";

/** Something the person can mend: told in one sentence (`errors.<code>` in messages/<locale>/start.json), without a stack. */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly values: Values;

  constructor(code: ErrorCode, values: Values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** The `code` of a system or PostgreSQL error, such as `EADDRINUSE` or `28P01`; else an empty text. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

/** What an error says of itself, or its code where it says nothing. */
export function wordsOf(error: unknown): string {
  const own: unknown = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return typeof own === "string" && own !== "" ? own : codeOf(error) || String(error);
}
