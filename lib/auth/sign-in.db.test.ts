import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { changeRole, revokeSession, revokeSessions, setDisabled } from "#lib/commands/user.ts";
import { listSessions } from "#lib/queries/user.ts";
import { TEST_ACTOR, makeUser } from "#prisma/factories.ts";
import { currentActor, currentSession } from "./actor.ts";
import { auth } from "./server.ts";
import { changePassword, signIn, signOut, type CookieToSet } from "./sign-in.ts";

process.env["DATA_DIR"] = mkdtempSync(join(tmpdir(), "isnad-secret-"));

const ORIGIN = "http://localhost:3000";
const PASSWORD = "a horse, a battery, a staple";

const from = (address: string, cookie?: string): Headers =>
  new Headers({ host: "localhost:3000", "x-forwarded-for": address, "user-agent": "test", ...(cookie === undefined ? {} : { cookie }) });

const cookieOf = (cookies: readonly CookieToSet[]): string => cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");

async function enter(email: string, address = "192.0.2.1"): Promise<string> {
  const result = await signIn(from(address), ORIGIN, { email, password: PASSWORD });
  if (!result.ok) throw new Error(result.refusals[0].code);
  return cookieOf(result.value);
}

const code = (result: Awaited<ReturnType<typeof signIn>>): string => (result.ok ? "ok" : result.refusals[0].code);

beforeEach(async () => {
  await db.rateLimit.deleteMany({});
});

describe("signing in", () => {
  it("opens a session whose cookie no script can read and no other site can send", async () => {
    const user = await makeUser("editor", { password: PASSWORD });
    const result = await signIn(from("192.0.2.1"), ORIGIN, { email: user.email.toUpperCase(), password: PASSWORD });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(result.value.every(({ httpOnly, secure }) => httpOnly && !secure)).toBe(true);
    expect(await currentActor(from("192.0.2.1", cookieOf(result.value)))).toEqual({ kind: "user", id: user.id, name: user.name, role: "editor" });
  });

  it("says the same of a wrong password and of an unknown e-mail", async () => {
    const user = await makeUser("editor", { password: PASSWORD });
    expect(code(await signIn(from("192.0.2.1"), ORIGIN, { email: user.email, password: "not the password" }))).toBe("sign_in_wrong");
    expect(code(await signIn(from("192.0.2.1"), ORIGIN, { email: "nobody@newsroom.example", password: PASSWORD }))).toBe("sign_in_wrong");
  });

  it("stops the eleventh try of a minute from one address, also with the right password, and no other address", async () => {
    const user = await makeUser("editor", { password: PASSWORD });
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn(from("192.0.2.7"), ORIGIN, { email: user.email, password: "not the password" })));
    expect(tries.map(code).filter((each) => each === "sign_in_limited")).toHaveLength(2);
    expect(code(await signIn(from("192.0.2.7"), ORIGIN, { email: user.email, password: PASSWORD }))).toBe("sign_in_limited");
    expect(code(await signIn(from("192.0.2.8"), ORIGIN, { email: user.email, password: PASSWORD }))).toBe("ok");
  });

  it("refuses a forged cookie", async () => {
    const user = await makeUser("admin", { password: PASSWORD });
    const cookie = await enter(user.email);
    expect(await currentActor(from("192.0.2.1", `${cookie.slice(0, -6)}AAAA%3D`))).toBeNull();
  });
});

describe("from outside", () => {
  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    auth().handler(
      new Request(`${ORIGIN}/api/auth${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: ORIGIN, "x-forwarded-for": "192.0.2.9", ...headers },
        body: JSON.stringify(body),
      }),
    );

  it("nobody signs up, and nobody gives themselves a role", async () => {
    const user = await makeUser("reporter", { password: PASSWORD });
    const cookie = await enter(user.email);
    const before = await db.user.count();
    expect((await post("/sign-up/email", { name: "x", email: "x@x.example", password: PASSWORD, role: "admin" })).status).toBe(404);
    expect((await post("/update-user", { role: "admin" }, { cookie })).status).toBe(404);
    expect(await db.user.count()).toBe(before);
    expect((await currentActor(from("192.0.2.1", cookie)))?.role).toBe("reporter");
  });

  it("a form of another site signs nobody in or out", async () => {
    const user = await makeUser("reporter", { password: PASSWORD });
    const cookie = await enter(user.email);
    const foreign = { origin: "https://elsewhere.example" };
    expect((await post("/sign-in/email", { email: user.email, password: PASSWORD }, foreign)).status).toBe(403);
    expect((await post("/sign-out", {}, { ...foreign, cookie })).status).toBe(403);
    expect(await currentActor(from("192.0.2.1", cookie))).not.toBeNull();
  });
});

describe("a session", () => {
  it("ends when it is signed out, revoked by its owner or by an administrator, and by nobody else", async () => {
    const user = await makeUser("reporter", { password: PASSWORD });
    const other = await makeUser("editor");
    const [first, second, third] = [await enter(user.email), await enter(user.email), await enter(user.email)];
    expect(await listSessions(user, user.id)).toHaveLength(3);
    expect(await listSessions(other, user.id)).toHaveLength(0);

    await signOut(from("192.0.2.1", first), ORIGIN);
    expect(await currentActor(from("192.0.2.1", first))).toBeNull();

    const session = await currentSession(from("192.0.2.1", second));
    const refused = await revokeSession(other, session?.sessionId ?? "");
    expect(refused.ok ? "ok" : refused.refusals[0].code).toBe("not_allowed");
    expect((await revokeSession(user, session?.sessionId ?? "")).ok).toBe(true);
    expect(await currentActor(from("192.0.2.1", second))).toBeNull();

    expect((await revokeSessions(TEST_ACTOR, user.id)).ok).toBe(true);
    expect(await currentActor(from("192.0.2.1", third))).toBeNull();
  });

  it("shows a changed role at once, and refuses a disabled user at once", async () => {
    const user = await makeUser("reporter", { password: PASSWORD });
    const cookie = await enter(user.email);
    await changeRole(TEST_ACTOR, { id: user.id, role: "editor" });
    expect((await currentActor(from("192.0.2.1", cookie)))?.role).toBe("editor");
    await setDisabled(TEST_ACTOR, { id: user.id, disabled: true });
    expect(await currentActor(from("192.0.2.1", cookie))).toBeNull();
    expect(code(await signIn(from("192.0.2.1"), ORIGIN, { email: user.email, password: PASSWORD }))).toBe("user_disabled");
  });

  it("is a new one after a change of password, and the others end", async () => {
    const user = await makeUser("reporter", { password: PASSWORD });
    const [here, elsewhere] = [await enter(user.email), await enter(user.email)];
    const wrong = await changePassword(from("192.0.2.1", here), ORIGIN, { currentPassword: "not the password", newPassword: "another long password" });
    expect(wrong.ok ? "ok" : wrong.refusals[0].code).toBe("password_wrong");
    const changed = await changePassword(from("192.0.2.1", here), ORIGIN, { currentPassword: PASSWORD, newPassword: "another long password" });
    expect(changed.ok).toBe(true);
    if (!changed.ok) return;
    expect(await currentActor(from("192.0.2.1", cookieOf(changed.value)))).not.toBeNull();
    expect(await currentActor(from("192.0.2.1", here))).toBeNull();
    expect(await currentActor(from("192.0.2.1", elsewhere))).toBeNull();
  });
});
