"use server";

import { z } from "zod";
import type { Hung, Remembered, Source } from "#components/desk/finders.ts";
import { markNotSame } from "#lib/commands/not-same.ts";
import { forgetNotSame as unmarkNotSame } from "#lib/commands/not-same/forget.ts";
import { addSource as hangSource } from "#lib/commands/source.ts";
import { removeSource as unhangSource } from "#lib/commands/source/remove.ts";
import { chooseSuggestion } from "#lib/commands/suggestion.ts";
import type { Refusal, Result } from "#lib/domain/result.ts";
import { passageInput } from "#lib/schema/shared.ts";
import type { SuggestionChoice } from "#lib/views/suggestion.ts";
import { SIGNED_OUT } from "./support/answer.ts";
import { sender } from "./support/request.ts";

const refusalsOf = (result: Result<unknown>): readonly Refusal[] => (result.ok ? [] : result.refusals);

/** Remembers what was made of a suggestion. `own`: takes back only one's own choice. */
export async function choose(articleId: string, key: string, choice: SuggestionChoice | null, own: boolean): Promise<readonly Refusal[]> {
  const actor = await sender();
  return actor === null ? SIGNED_OUT : refusalsOf(await chooseSuggestion(actor, { articleId, key, choice, own }));
}

/** Hangs further passages on something logged before; says which did not hang there yet. */
export async function addSource(kind: "claim" | "response", id: string, sources: readonly Source[]): Promise<Hung> {
  const actor = await sender();
  const given = z.array(passageInput).safeParse(sources);
  if (!given.success) return { added: [], revision: 0, refusals: [{ code: "invalid", field: "passages" }] };
  if (actor === null) return { added: [], revision: 0, refusals: SIGNED_OUT };
  const result = await hangSource(actor, { kind, id, passages: given.data });
  return result.ok ? { ...result.value, refusals: [] } : { added: [], revision: 0, refusals: result.refusals };
}

/** Takes passages off again that were just hung on something. */
export async function removeSource(kind: "claim" | "response", id: string, passageIds: readonly string[], expected: number): Promise<readonly Refusal[]> {
  const actor = await sender();
  return actor === null ? SIGNED_OUT : refusalsOf(await unhangSource(actor, { kind, id, passageIds: [...passageIds], expected }));
}

/** Remembers that a logged claim is not what is being typed, or not the claim being edited. */
export async function notSame(claimId: string, other: string | null, text: string, reason: string): Promise<Remembered> {
  const actor = await sender();
  if (actor === null) return { id: null, refusals: SIGNED_OUT };
  const result = await markNotSame(actor, other === null ? { claimId, text, reason } : { claimId, otherId: other, reason });
  return result.ok ? { id: result.value.isNew ? result.value.id : null, refusals: [] } : { id: null, refusals: result.refusals };
}

/** Takes back that one said they are not the same; `not_same_still` where somebody else says so, too. */
export async function forgetNotSame(id: string): Promise<readonly Refusal[]> {
  const actor = await sender();
  if (actor === null) return SIGNED_OUT;
  const result = await unmarkNotSame(actor, id);
  if (!result.ok || result.value.saidBy === null) return refusalsOf(result);
  return [{ code: "not_same_still", values: { name: result.value.saidBy } }];
}
