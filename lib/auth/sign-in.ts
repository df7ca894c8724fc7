import { parseSetCookieHeader } from "better-auth/cookies";
import { refuse, type Result } from "#lib/domain/result.ts";
import { auth } from "./server.ts";

export type SignInRefusal = "sign_in_wrong" | "sign_in_limited" | "user_disabled";

/** A cookie as a page's answer sets it. `maxAge` in seconds. */
export type CookieToSet = {
  readonly name: string;
  readonly value: string;
  readonly maxAge: number | undefined;
  readonly secure: boolean;
  readonly httpOnly: boolean;
};

/** What the library needs of the page's request: whence it comes. That it is ours, the page's action has judged. */
const PASSED = ["x-forwarded-for", "user-agent", "host"];

function requestFor(path: string, headers: Headers, origin: string, body: object, withCookies: boolean): Request {
  const passed = new Headers({ "content-type": "application/json", origin });
  for (const name of withCookies ? [...PASSED, "cookie"] : PASSED) {
    const value = headers.get(name);
    if (value !== null) passed.set(name, value);
  }
  return new Request(`${origin}/api/auth${path}`, { method: "POST", headers: passed, body: JSON.stringify(body) });
}

/** The cookies of an answer, their values not encoded. */
function cookiesOf(headers: Headers): CookieToSet[] {
  return headers.getSetCookie().flatMap((line) =>
    [...parseSetCookieHeader(line)].map(([name, cookie]) => ({
      name,
      value: cookie.value,
      maxAge: cookie["max-age"],
      secure: cookie.secure === true,
      httpOnly: cookie.httponly === true,
    })),
  );
}

const CODES: Record<number, SignInRefusal> = { 403: "user_disabled", 429: "sign_in_limited" };

/**
 * Signs in through the library's own handler, so that its limit by address counts. `origin` is the address of this
 * site as the browser sees it. Refuses without saying whether the e-mail is known.
 */
export async function signIn(
  headers: Headers,
  origin: string,
  input: { readonly email: string; readonly password: string },
): Promise<Result<readonly CookieToSet[], SignInRefusal>> {
  const answer = await auth().handler(requestFor("/sign-in/email", headers, origin, input, false));
  if (answer.ok) return { ok: true, value: cookiesOf(answer.headers) };
  return refuse(CODES[answer.status] ?? "sign_in_wrong", "password");
}

/** Ends this session and answers the cookies that forget it. */
export async function signOut(headers: Headers, origin: string): Promise<readonly CookieToSet[]> {
  const answer = await auth().handler(requestFor("/sign-out", headers, origin, {}, true));
  return cookiesOf(answer.headers);
}

export type PasswordRefusal = "password_wrong" | "sign_in_limited";

/** Changes one's own password, ends one's other sessions, and goes on in a new one. */
export async function changePassword(
  headers: Headers,
  origin: string,
  input: { readonly currentPassword: string; readonly newPassword: string },
): Promise<Result<readonly CookieToSet[], PasswordRefusal>> {
  const body = { ...input, revokeOtherSessions: true };
  const answer = await auth().handler(requestFor("/change-password", headers, origin, body, true));
  if (answer.ok) return { ok: true, value: cookiesOf(answer.headers) };
  return refuse(answer.status === 429 ? "sign_in_limited" : "password_wrong", "currentPassword");
}
