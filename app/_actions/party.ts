"use server";

import type { MadeParty } from "#components/desk/finders.ts";
import type { FormState } from "#components/desk/form/state.ts";
import { storedParty } from "#components/desk/record/stored.ts";
import { addOffice, createParty, updateParty } from "#lib/commands/party.ts";
import { PARTY_KINDS } from "#lib/domain/kinds.ts";
import { paths } from "#lib/paths.ts";
import { getDeskParty } from "#lib/queries/desk/party.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { partyInput, type PartyInput } from "#lib/schema/party.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { dateReader, oneOf, pressOf, text, whole } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";
import { withVersions } from "./support/versions.ts";

/** Other names are typed one a line. */
function partyOf(data: FormData): PartyInput {
  return {
    kind: oneOf(PARTY_KINDS, text(data, "kind")),
    nameAr: text(data, "nameAr"),
    nameEn: text(data, "nameEn"),
    aliases: text(data, "aliases").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
    wikidataId: text(data, "wikidataId"),
    site: text(data, "site").trim(),
    about: text(data, "about"),
  };
}

export async function createPartyAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await createParty(actor, partyOf(data), pressOf(data)), ({ shortId }) => paths.desk.party(localeOf(data), shortId));
}

/** Makes a party from a form that needs one, once for each `press`; its other names and offices are given on its own page. */
export async function makeParty(press: unknown, kind: string, nameAr: string, nameEn: string): Promise<MadeParty> {
  const actor = await sender();
  if (actor === null) return { party: null, refusals: SIGNED_OUT };
  // Judged before it is made: the answer says the name as it was kept.
  const input = parseInput(partyInput, { kind, nameAr, nameEn });
  if (!input.ok) return { party: null, refusals: input.refusals };
  const made = await createParty(actor, input.value, typeof press === "string" ? press : null);
  if (!made.ok) return { party: null, refusals: made.refusals };
  return { party: { ...made.value, kind: input.value.kind, nameAr: input.value.nameAr, nameEn: input.value.nameEn }, refusals: [] };
}

/** Changes a party's names and particulars; a stale save comes back with what is stored now. */
export async function updatePartyAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const stored = await getDeskParty(actor, shortId);
  const input = { ...partyOf(data), demo: stored?.demo ?? false, id: text(data, "id"), expected: whole(data, "expected") };
  const state = await answer(previous, data, await updateParty(actor, input), () => paths.desk.party(localeOf(data), shortId));
  const now = state.kind === "stale" ? await getDeskParty(actor, shortId) : null;
  return withVersions(state, data, actor, { stored: now === null ? null : { revision: now.revision, fields: storedParty(now) }, typed: parseInput(partyInput, input) });
}

export async function addOfficeAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const date = await dateReader(data);
  const office = {
    partyId: text(data, "partyId"),
    titleAr: text(data, "titleAr"),
    titleEn: text(data, "titleEn"),
    organizationId: text(data, "organizationId"),
    fromOn: date("fromOn"),
    toOn: date("toOn"),
  };
  const result = await addOffice(actor, office, pressOf(data));
  return answer(previous, data, result, () => paths.desk.party(localeOf(data), shortId));
}
