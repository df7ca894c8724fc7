import { beforeEach, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import type { Actor, UserActor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";
import { listUsers } from "#lib/queries/user.ts";
import { getDeskSettings, getSiteSettings } from "#lib/queries/settings.ts";
import { READER } from "#lib/domain/actor.ts";
import { SETTINGS_RECORD } from "#lib/domain/settings.ts";
import { TEST_ACTOR, makeUser } from "#prisma/factories.ts";
import { changeSettings } from "./settings.ts";
import { addUser, changeRole, makeResetLink, revokeSessions, setDisabled } from "./user.ts";

const code = (result: Result<unknown>): string => (result.ok ? "ok" : result.refusals.map((refusal) => `${refusal.code}@${refusal.field ?? ""}`).join(" "));

beforeEach(async () => {
  await db.user.deleteMany({});
});

describe("users", () => {
  const attempts: readonly (readonly [string, (actor: Actor, id: string) => Promise<Result<unknown>>])[] = [
    ["addUser", (actor) => addUser(actor, { name: "نور", email: `${Math.random()}@x.example`, role: "reporter" })],
    ["changeRole", (actor, id) => changeRole(actor, { id, role: "editor" })],
    ["setDisabled", (actor, id) => setDisabled(actor, { id, disabled: true })],
    ["makeResetLink", (actor, id) => makeResetLink(actor, id)],
    ["revokeSessions", (actor, id) => revokeSessions(actor, id)],
  ];

  it.each(attempts)("%s is an administrator's", async (_name, attempt) => {
    const someone = await makeUser("reporter");
    for (const role of ["reporter", "editor"] as const) {
      const before = JSON.stringify(await db.user.findMany());
      const actor = await makeUser(role);
      expect(code(await attempt(actor, someone.id))).toBe("not_allowed@");
      expect(JSON.stringify(await db.user.findMany({ where: { id: { not: actor.id } } }))).toBe(before);
      await db.user.delete({ where: { id: actor.id } });
    }
    expect(code(await attempt(await makeUser("admin"), someone.id))).toBe("ok");
    expect(await listUsers(await makeUser("editor"))).toEqual([]);
  });

  it.each([
    [{ name: "", email: "a@x.example", role: "editor" }, "required@name"],
    [{ name: "نور", email: "no address", role: "editor" }, "email_invalid@email"],
    [{ name: "نور", email: "a@x.example", role: "editor", password: "short" }, "password_short@password"],
  ] as const)("refuses %o with %s", async (input, expected) => {
    expect(code(await addUser(TEST_ACTOR, input))).toBe(expected);
  });

  it("refuses an e-mail that is taken, in whatever case it is typed", async () => {
    await addUser(TEST_ACTOR, { name: "نور", email: "Nour@x.example", role: "editor" });
    expect(code(await addUser(TEST_ACTOR, { name: "نور", email: "nour@X.example ", role: "editor" }))).toBe("email_taken@email");
  });

  it("keeps one administrator, also when two take each other's role at once", async () => {
    const [first, second]: [UserActor, UserActor] = [await makeUser("admin"), await makeUser("admin")];
    const results = await Promise.all([changeRole(first, { id: second.id, role: "editor" }), changeRole(second, { id: first.id, role: "editor" })]);
    expect(results.map(code).sort()).toEqual(["last_admin@role", "ok"]);
    const [last] = await db.user.findMany({ where: { role: "admin" } });
    expect(code(await setDisabled(TEST_ACTOR, { id: last?.id ?? "", disabled: true }))).toBe("last_admin@");
  });
});

describe("settings", () => {
  it("are an administrator's, recorded, and refuse a stale save", async () => {
    const admin = await makeUser("admin");
    const stored = await getDeskSettings(admin);
    if (stored === null) throw new Error("an administrator sees the settings");
    const { revision, ...rest } = stored;
    const change = { ...rest, newsroomAr: "غرفة الاختبار", timeZone: "Asia/Amman", expected: revision };

    expect(code(await changeSettings(await makeUser("editor"), change))).toBe("not_allowed@");
    expect(code(await changeSettings(admin, { ...change, timeZone: "Mars/Olympus" }))).toBe("time_zone_invalid@timeZone");
    expect(code(await changeSettings(admin, change))).toBe("ok");
    expect(code(await changeSettings(admin, change))).toBe("stale@");

    expect((await getSiteSettings(READER)).newsroomAr).toBe("غرفة الاختبار");
    expect(await getDeskSettings(READER)).toBeNull();
    const [last] = await db.revision.findMany({ where: { entity: "settings", entityId: SETTINGS_RECORD }, orderBy: { number: "desc" } });
    expect(last).toMatchObject({ number: revision + 1, actorName: admin.name, before: { newsroomAr: rest.newsroomAr }, after: { newsroomAr: "غرفة الاختبار" } });
  });
});
