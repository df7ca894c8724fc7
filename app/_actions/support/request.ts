import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor, currentSession, type SignedIn } from "#lib/auth/actor.ts";
import type { CookieToSet } from "#lib/auth/sign-in.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { env } from "#lib/env.ts";
import { isLocale, type Locale } from "#lib/paths.ts";

/** Who sent this form. */
export async function sender(): Promise<UserActor | null> {
  return currentActor(await headers());
}

export async function senderSession(): Promise<SignedIn | null> {
  return currentSession(await headers());
}

/** The language of the page that the form stands on. */
export function localeOf(data: FormData): Locale {
  const locale = data.get("locale");
  return typeof locale === "string" && isLocale(locale) ? locale : "ar";
}

/** The address of this site as the browser sees it, without a path. */
export async function siteOrigin(): Promise<string> {
  const { PUBLIC_URL } = env();
  if (PUBLIC_URL !== undefined) return new URL(PUBLIC_URL).origin;
  const given = await headers();
  return given.get("origin") ?? `http://${given.get("host") ?? "localhost"}`;
}

export async function setCookies(list: readonly CookieToSet[]): Promise<void> {
  const jar = await cookies();
  for (const { name, value, maxAge, secure, httpOnly } of list) {
    jar.set({ name, value, secure, httpOnly, path: "/", sameSite: "lax", ...(maxAge === undefined ? {} : { maxAge }) });
  }
}

/** A page without scripts is sent on; one with scripts first forgets what was typed, and goes on by itself. */
export async function goOn(next: string): Promise<void> {
  if (!(await headers()).has("next-action")) redirect(next);
}
