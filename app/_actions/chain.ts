"use server";

import type { FormState } from "#components/desk/form/state.ts";
import { joinChain } from "#lib/commands/chain.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { text, whole } from "./support/read.ts";
import { sender } from "./support/request.ts";

/** Puts an article into the chain of a claim that was logged from another article with the same text. */
export async function joinChainAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const ids = { claimId: text(data, "claimId"), articleId: text(data, "articleId"), twinId: text(data, "twinId") };
  return answer(previous, data, await joinChain(actor, { ...ids, verb: text(data, "verb"), expected: whole(data, "expected") }), () => null);
}
