"use server";

import { z } from "zod";
import type { ArticleHit, MadeParty } from "#components/desk/finders.ts";
import { createParty } from "#lib/commands/party.ts";
import { READER } from "#lib/domain/actor.ts";
import { PARTY_KINDS } from "#lib/domain/kinds.ts";
import { listParts, searchArticles, searchClaims, searchParties, searchResponses } from "#lib/queries/desk/find.ts";
import { officesHeld } from "#lib/queries/desk/office.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { partyInput } from "#lib/schema/party.ts";
import type { ClaimHit, OfficeHit, PartyHit, ResponseHit } from "#lib/views/desk.ts";
import { SIGNED_OUT } from "./support/answer.ts";
import { sender } from "./support/request.ts";

// An action can be called with anything: what is not of its shape finds nothing.
const typedShape = z.string().max(500).catch("");
const kindsShape = z.array(z.enum(PARTY_KINDS)).catch([]);
const idShape = z.uuid();
const viewer = async () => (await sender()) ?? READER;

export async function findParties(typed: string, kinds: readonly string[]): Promise<readonly PartyHit[]> {
  const wanted = kindsShape.parse(kinds).filter((kind) => kind !== "unnamed_sources");
  return wanted.length === 0 ? [] : searchParties(await viewer(), typedShape.parse(typed), 12, wanted);
}

export async function findClaims(typed: string): Promise<readonly ClaimHit[]> {
  return searchClaims(await viewer(), typedShape.parse(typed));
}

export async function findResponses(typed: string): Promise<readonly ResponseHit[]> {
  return searchResponses(await viewer(), typedShape.parse(typed));
}

export async function findArticles(typed: string): Promise<readonly ArticleHit[]> {
  return searchArticles(await viewer(), typedShape.parse(typed));
}

export async function findParts(claimId: string): Promise<readonly ClaimHit[]> {
  const id = idShape.safeParse(claimId);
  return id.success ? listParts(await viewer(), id.data) : [];
}

export async function findOffices(partyId: string, on: string): Promise<readonly OfficeHit[]> {
  const id = idShape.safeParse(partyId);
  return id.success ? officesHeld(await viewer(), id.data, typedShape.parse(on)) : [];
}

/** Makes a party from a form that needs one; its other names and offices are given on its own page. */
export async function makeParty(kind: string, nameAr: string, nameEn: string): Promise<MadeParty> {
  const actor = await sender();
  if (actor === null) return { party: null, refusals: SIGNED_OUT };
  // Judged before it is made: the answer says the name as it was kept.
  const input = parseInput(partyInput, { kind, nameAr, nameEn });
  if (!input.ok) return { party: null, refusals: input.refusals };
  const made = await createParty(actor, input.value);
  if (!made.ok) return { party: null, refusals: made.refusals };
  return { party: { ...made.value, kind: input.value.kind, nameAr: input.value.nameAr, nameEn: input.value.nameEn }, refusals: [] };
}
