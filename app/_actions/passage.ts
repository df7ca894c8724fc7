"use server";

import type { FormState } from "#components/desk/form/state.ts";
import { acceptWording, keepQuote } from "#lib/commands/wording.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { text } from "./support/read.ts";
import { sender } from "./support/request.ts";

const seenIn = (data: FormData) => ({ passageId: text(data, "passageId"), versionId: text(data, "versionId") });

/** Takes over the words that stand at the source now, in every record that quotes them. */
export async function acceptWordingAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await acceptWording(actor, { ...seenIn(data), why: text(data, "why") }), () => null);
}

/** Leaves the quote as it was captured; the inbox is quiet about it until the source changes further. */
export async function keepQuoteAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await keepQuote(actor, seenIn(data)), () => null);
}
