"use server";

import { IDLE, type FormState } from "#components/desk/form/state.ts";
import { addUser, changeRole, makeResetLink, revokeSessions, setDisabled } from "#lib/commands/user.ts";
import { ROLES } from "#lib/domain/actor.ts";
import { paths } from "#lib/paths.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { oneOf, text } from "./support/read.ts";
import { localeOf, sender, siteOrigin } from "./support/request.ts";

/** The link is shown once, on the page that made it. */
async function linkShown(previous: FormState, data: FormData, token: string): Promise<FormState> {
  const link = `${await siteOrigin()}${paths.desk.password(localeOf(data), token)}`;
  return { ...IDLE, kind: "done", attempt: previous.attempt + 1, link };
}

export async function addUserAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const result = await addUser(actor, { name: text(data, "name"), email: text(data, "email"), role: oneOf(ROLES, text(data, "role")) });
  if (!result.ok) return refused(previous, data, result.refusals);
  return linkShown(previous, data, result.value.token ?? "");
}

export async function resetLinkAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const result = await makeResetLink(actor, text(data, "id"));
  return result.ok ? linkShown(previous, data, result.value.token) : refused(previous, data, result.refusals);
}

export async function changeRoleAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const result = await changeRole(actor, { id: text(data, "id"), role: oneOf(ROLES, text(data, "role")) });
  return answer(previous, data, result, () => paths.desk.users(localeOf(data)));
}

export async function setDisabledAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const result = await setDisabled(actor, { id: text(data, "id"), disabled: text(data, "disabled") === "yes" });
  return answer(previous, data, result, () => paths.desk.users(localeOf(data)));
}

export async function revokeSessionsAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await revokeSessions(actor, text(data, "id")), () => paths.desk.users(localeOf(data)));
}
