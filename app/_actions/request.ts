"use server";

import type { FormState } from "#components/desk/form/state.ts";
import { closeRequest, requestComment } from "#lib/commands/request.ts";
import { READER } from "#lib/domain/actor.ts";
import { CHANNELS } from "#lib/domain/kinds.ts";
import { instantOf } from "#lib/i18n/zone.ts";
import { paths } from "#lib/paths.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { oneOf, pressOf, text, whole } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";

const OUTCOMES = ["pending", "answered", "declined", "no_reply"] as const;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u;

/** A moment as the newsroom's wall shows it (`2024-10-25T14:00`); undefined when none was given. */
async function moment(data: FormData, name: string): Promise<Date | undefined> {
  const typed = MOMENT.exec(text(data, name))?.[0];
  const wall = new Date(`${typed ?? ""}:00Z`);
  if (typed === undefined || Number.isNaN(wall.getTime())) return undefined;
  const { timeZone } = await getSiteSettings(READER);
  return instantOf(timeZone)(wall);
}

/** Records that a party was asked about a claim. */
export async function requestCommentAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const askedOn = await moment(data, "askedOn");
  const deadline = await moment(data, "deadline");
  if (askedOn === undefined) return refused(previous, data, [{ code: "required", field: "askedOn" }]);
  const request = {
    claimId: text(data, "claimId"),
    partyId: text(data, "partyId"),
    askedOn,
    channel: oneOf(CHANNELS, text(data, "channel")),
    ...(deadline === undefined ? {} : { deadline }),
    note: text(data, "note"),
  };
  const result = await requestComment(actor, request, pressOf(data));
  return answer(previous, data, result, () => `${paths.desk.claim(localeOf(data), shortId)}#requests`);
}

/** Says what came of a request. */
export async function closeRequestAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const result = await closeRequest(actor, { id: text(data, "id"), outcome: oneOf(OUTCOMES, text(data, "outcome")), expected: whole(data, "expected") });
  return answer(previous, data, result, () => `${paths.desk.claim(localeOf(data), shortId)}#requests`);
}
