"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { redeemPassword, redeemWelcome } from "#lib/auth/links.ts";
import { changePassword, signIn, signOut } from "#lib/auth/sign-in.ts";
import { changeSettings } from "#lib/commands/settings.ts";
import { revokeSession, revokeSessions } from "#lib/commands/user.ts";
import type { FormState } from "#components/desk/form/state.ts";
import { paths } from "#lib/paths.ts";
import { getDeskSettings } from "#lib/queries/settings.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { firstSettingsInput } from "#lib/schema/settings.ts";
import { firstAdminInput, passwordInput } from "#lib/schema/user.ts";
import { answer, refused, sentOn, SIGNED_OUT } from "./support/answer.ts";
import { text } from "./support/read.ts";
import { localeOf, sender, senderSession, setCookies, siteOrigin } from "./support/request.ts";

const DESK = /^\/(?:en\/)?desk(?:\/[^\\]*)?$/u;

/** Only a page of the desk is a place to return to. */
function returnTo(data: FormData): string {
  const to = text(data, "to");
  return DESK.test(to) ? to : paths.desk.home(localeOf(data));
}

/** Signs in and goes to the page that was asked for. The session the browser came with, if any, ends. */
export async function signInAction(previous: FormState, data: FormData): Promise<FormState> {
  const input = { email: text(data, "email").trim(), password: text(data, "password") };
  const missing = Object.entries(input).filter(([, value]) => value === "");
  if (missing.length > 0) return refused(previous, data, missing.map(([field]) => ({ code: "required", field })));
  const before = await senderSession();
  const result = await signIn(await headers(), await siteOrigin(), input);
  if (!result.ok) return refused(previous, data, result.refusals);
  if (before !== null) await revokeSession(before.actor, before.sessionId);
  await setCookies(result.value);
  return sentOn(returnTo(data));
}

export async function signOutAction(data: FormData): Promise<void> {
  await setCookies(await signOut(await headers(), await siteOrigin()));
  redirect(paths.desk.signIn(localeOf(data)));
}

async function enter(email: string, password: string): Promise<void> {
  const result = await signIn(await headers(), await siteOrigin(), { email, password });
  if (result.ok) await setCookies(result.value);
}

/** Makes the first administrator, with the newsroom's name and time zone, and signs them in. */
export async function welcomeAction(token: string, previous: FormState, data: FormData): Promise<FormState> {
  const person = { name: text(data, "name"), email: text(data, "email"), password: text(data, "password") };
  const account = parseInput(firstAdminInput, person);
  const house = parseInput(firstSettingsInput, { newsroomAr: text(data, "newsroomAr"), timeZone: text(data, "timeZone") });
  if (!account.ok || !house.ok) {
    return refused(previous, data, [...(account.ok ? [] : account.refusals), ...(house.ok ? [] : house.refusals)]);
  }
  const made = await redeemWelcome(token, account.value);
  if (!made.ok) return refused(previous, data, made.refusals);
  const settings = await getDeskSettings(made.value);
  if (settings !== null) {
    const { revision, ...rest } = settings;
    await changeSettings(made.value, { ...rest, ...house.value, expected: revision });
  }
  await enter(account.value.email, account.value.password);
  return sentOn(paths.desk.home(localeOf(data)));
}

/** Sets a new password by a one-time link and signs in with it. */
export async function passwordLinkAction(token: string, previous: FormState, data: FormData): Promise<FormState> {
  const input = parseInput(passwordInput, { password: text(data, "password") });
  if (!input.ok) return refused(previous, data, input.refusals);
  const set = await redeemPassword(token, input.value.password);
  if (!set.ok) return refused(previous, data, set.refusals);
  await enter(set.value.email, input.value.password);
  return sentOn(paths.desk.home(localeOf(data)));
}

/** Changes one's own password; the other sessions end, this one goes on under a new name. */
export async function changePasswordAction(previous: FormState, data: FormData): Promise<FormState> {
  const input = parseInput(passwordInput, { password: text(data, "newPassword") });
  if (!input.ok) return refused(previous, data, input.refusals.map((refusal) => ({ ...refusal, field: "newPassword" })));
  const passwords = { currentPassword: text(data, "currentPassword"), newPassword: input.value.password };
  const result = await changePassword(await headers(), await siteOrigin(), passwords);
  if (!result.ok) return refused(previous, data, result.refusals);
  await setCookies(result.value);
  return sentOn(paths.desk.account(localeOf(data)));
}

export async function revokeSessionAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await revokeSession(actor, text(data, "id")), () => paths.desk.account(localeOf(data)));
}

/** Ends one's own sessions everywhere but here. */
export async function revokeOthersAction(previous: FormState, data: FormData): Promise<FormState> {
  const session = await senderSession();
  if (session === null) return refused(previous, data, SIGNED_OUT);
  const result = await revokeSessions(session.actor, session.actor.id, session.sessionId);
  return answer(previous, data, result, () => paths.desk.account(localeOf(data)));
}
