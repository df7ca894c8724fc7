import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentSession, type SignedIn } from "#lib/auth/actor.ts";
import type { Desk } from "#components/desk/context.tsx";
import { READER, type UserActor } from "#lib/domain/actor.ts";
import { wallNow } from "#lib/i18n/zone.ts";
import { isLocale, paths, type Locale } from "#lib/paths.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";

export type LocaleParams = { readonly params: Promise<{ readonly locale: string }> };
export type IdParams = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };
export type SearchParams = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

/** The session is read once a request, by whoever asks first. */
export const session = cache(async (): Promise<SignedIn | null> => currentSession(await headers()));

export function localeOf(value: string): Locale {
  if (!isLocale(value)) notFound();
  return value;
}

/** The signed-in person; others are sent to sign in and come back to `here`. */
export async function signedIn(locale: Locale, here: string): Promise<UserActor> {
  const found = await session();
  if (found === null) redirect(`${paths.desk.signIn(locale)}?to=${encodeURIComponent(here)}`);
  return found.actor;
}

/** What the parts of the desk know of the newsroom. */
export async function deskOf(locale: Locale): Promise<Desk> {
  const { timeZone } = await getSiteSettings(READER);
  return { locale, timeZone, today: wallNow(timeZone, new Date()).toISOString().slice(0, 10) };
}

/** One value of an address's query. */
export const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
