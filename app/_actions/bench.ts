"use server";

import { z } from "zod";
import type { Source } from "#components/desk/finders.ts";
import { markNotSame } from "#lib/commands/not-same.ts";
import { addSource as hangSource } from "#lib/commands/source.ts";
import { chooseSuggestion } from "#lib/commands/suggestion.ts";
import type { Refusal, Result } from "#lib/domain/result.ts";
import { passageInput } from "#lib/schema/shared.ts";
import type { SuggestionChoice } from "#lib/views/suggestion.ts";
import { SIGNED_OUT } from "./support/answer.ts";
import { sender } from "./support/request.ts";

const refusalsOf = (result: Result<unknown>): readonly Refusal[] => (result.ok ? [] : result.refusals);

/** Remembers what was made of a suggestion. */
export async function choose(articleId: string, key: string, choice: SuggestionChoice | null): Promise<readonly Refusal[]> {
  const actor = await sender();
  return actor === null ? SIGNED_OUT : refusalsOf(await chooseSuggestion(actor, { articleId, key, choice }));
}

/** Hangs further passages on something logged before. */
export async function addSource(kind: "claim" | "response", id: string, sources: readonly Source[]): Promise<readonly Refusal[]> {
  const actor = await sender();
  const given = z.array(passageInput).safeParse(sources);
  if (!given.success) return [{ code: "invalid", field: "passages" }];
  return actor === null ? SIGNED_OUT : refusalsOf(await hangSource(actor, { kind, id, passages: given.data }));
}

/** Remembers that a logged claim is not what is being typed, or not the claim being edited. */
export async function notSame(claimId: string, other: string | null, text: string, reason: string): Promise<readonly Refusal[]> {
  const actor = await sender();
  return actor === null ? SIGNED_OUT : refusalsOf(await markNotSame(actor, other === null ? { claimId, text, reason } : { claimId, otherId: other, reason }));
}
