import type { SystemActor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";

/** Rows of the demo and of tests are made by nobody in person. */
export const DEMO_ACTOR: SystemActor = { kind: "command_line", name: "demo" };

/** The value of a command that cannot be refused here; a refusal is a fault in the data, and thrown with its codes. */
export async function must<T>(what: string, command: Promise<Result<T>>): Promise<T> {
  const result = await command;
  if (result.ok) return result.value;
  const codes = result.refusals.map(({ code, field }) => (field === undefined ? code : `${code} (${field})`));
  throw new Error(`${what}: ${codes.join(", ")}`);
}
