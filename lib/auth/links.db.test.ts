import { beforeEach, describe, expect, it } from "vitest";
import { makeResetLink, setDisabled } from "#lib/commands/user.ts";
import { db } from "#lib/db/client.ts";
import { TEST_ACTOR, makeUser } from "#prisma/factories.ts";
import { makeFirstAdminLink, readLink, redeemPassword, redeemWelcome } from "./links.ts";
import { hashOfToken } from "./token.ts";

const PASSWORD = "a horse, a battery, a staple";

async function tokenFor(userId: string): Promise<string> {
  const made = await makeResetLink(TEST_ACTOR, userId);
  if (!made.ok) throw new Error(made.refusals[0].code);
  return made.value.token;
}

const age = (token: string) => db.passwordLink.update({ where: { tokenHash: hashOfToken(token) }, data: { expiresAt: new Date(Date.now() - 1) } });

describe("a link for a new password", () => {
  it("is stored as a hash only, works once, and ends all sessions", async () => {
    const user = await makeUser("reporter", { password: PASSWORD });
    const token = await tokenFor(user.id);
    const rows = await db.passwordLink.findMany({ where: { userId: user.id } });
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await readLink(token))?.user?.email).toBe(user.email);

    await db.session.create({ data: { id: token, token, userId: user.id, expiresAt: new Date(Date.now() + 60_000) } });
    expect((await redeemPassword(token, "another long password")).ok).toBe(true);
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
    expect(await db.account.count({ where: { userId: user.id } })).toBe(1);
    expect(await readLink(token)).toBeNull();
    expect((await redeemPassword(token, "a third long password")).ok).toBe(false);
  });

  it("is used by one of many who try at once", async () => {
    const user = await makeUser("reporter");
    const token = await tokenFor(user.id);
    const tries = await Promise.all(Array.from({ length: 6 }, () => redeemPassword(token, PASSWORD)));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is refused when it is a day old, replaced, made up, or its user disabled", async () => {
    const user = await makeUser("reporter");
    const old = await tokenFor(user.id);
    await age(old);
    expect((await redeemPassword(old, PASSWORD)).ok).toBe(false);
    const [replaced, newest] = [await tokenFor(user.id), await tokenFor(user.id)];
    expect((await redeemPassword(replaced, PASSWORD)).ok).toBe(false);
    expect((await redeemPassword("made-up", PASSWORD)).ok).toBe(false);
    await setDisabled(TEST_ACTOR, { id: user.id, disabled: true });
    expect(await readLink(newest)).toBeNull();
    expect((await redeemPassword(newest, PASSWORD)).ok).toBe(false);
  });
});

describe("the first administrator's link", () => {
  const person = (email: string) => ({ name: "سلمى", email, password: PASSWORD });

  beforeEach(async () => {
    await db.user.deleteMany({});
  });

  it("makes one administrator, however many try at once", async () => {
    const token = (await makeFirstAdminLink()) ?? "";
    const tries = await Promise.all(["a@x.example", "b@x.example", "c@x.example"].map((email) => redeemWelcome(token, person(email))));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.user.count({ where: { role: "admin" } })).toBe(1);
  });

  it("is not made, and not accepted, once there is an administrator", async () => {
    const token = (await makeFirstAdminLink()) ?? "";
    await makeUser("admin");
    expect(await makeFirstAdminLink()).toBeNull();
    expect((await redeemWelcome(token, person("late@x.example"))).ok).toBe(false);
    expect(await db.user.count()).toBe(1);
  });

  it("sets nobody's password, and a password link makes no administrator", async () => {
    const welcome = (await makeFirstAdminLink()) ?? "";
    expect((await redeemPassword(welcome, PASSWORD)).ok).toBe(false);
    const user = await makeUser("reporter");
    const token = await tokenFor(user.id);
    expect((await redeemWelcome(token, person("sly@x.example"))).ok).toBe(false);
    expect(await readLink(token)).not.toBeNull();
  });
});
