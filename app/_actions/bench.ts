"use server";

import { z } from "zod";
import type { Asked, Source } from "#components/desk/finders.ts";
import { markNotSame } from "#lib/commands/not-same.ts";
import { addSource as hangSource } from "#lib/commands/source.ts";
import { chooseSuggestion } from "#lib/commands/suggestion.ts";
import { READER } from "#lib/domain/actor.ts";
import type { Refusal, Result } from "#lib/domain/result.ts";
import { typedDate } from "#lib/domain/typed-date.ts";
import { wallNow } from "#lib/i18n/zone.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";
import { similarTo } from "#lib/queries/desk/similar.ts";
import { passageInput } from "#lib/schema/shared.ts";
import type { Similar } from "#lib/views/match.ts";
import type { SuggestionChoice } from "#lib/views/suggestion.ts";
import { SIGNED_OUT } from "./support/answer.ts";
import { sender } from "./support/request.ts";

// An action can be called with anything: what is not of its shape is not asked, or is refused by its command.
const askedShape = z.object({
  kind: z.enum(["claim", "response"]),
  text: z.string().max(4000),
  about: z.string().max(4000),
  partyId: z.uuid().nullable(),
  saidOn: z.string().max(100),
  excludeId: z.uuid().nullable(),
});

const refusalsOf = (result: Result<unknown>): readonly Refusal[] => (result.ok ? [] : result.refusals);

/** "Already logged?" for what is typed so far; null for what cannot be asked. */
export async function findSimilar(asked: Asked): Promise<Similar | null> {
  const given = askedShape.safeParse(asked);
  const viewer = (await sender()) ?? READER;
  if (!given.success) return null;
  const { timeZone } = await getSiteSettings(READER);
  const today = wallNow(timeZone, new Date()).toISOString().slice(0, 10);
  return similarTo(viewer, { ...given.data, saidOn: given.data.saidOn === "" ? null : typedDate(given.data.saidOn, today) });
}

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
