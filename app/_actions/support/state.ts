import { EDITORIAL_STATES } from "#lib/domain/editorial.ts";
import type { StateInput } from "#lib/schema/state.ts";
import { oneOf, text, whole } from "./read.ts";

/** A step of the editorial path, as its small form sends it. */
export function stateOf(data: FormData): StateInput {
  return { id: text(data, "id"), to: oneOf(EDITORIAL_STATES, text(data, "to")), reason: text(data, "reason"), expected: whole(data, "expected") };
}
