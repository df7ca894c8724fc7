import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { logClaim } from "./claim.ts";
import { addOffice, createParty } from "./party.ts";
import { forgetPresses } from "./press.ts";
import { addReport } from "./report.ts";
import { requestComment } from "./request.ts";
import { logResponse } from "./response.ts";
import { aClaim, aParty, codes, colleague, editor, job, must, reporter, unique } from "./testing.ts";

beforeAll(async () => {
  for (const { id, name, role } of [editor, colleague, reporter]) {
    await db.user.upsert({ where: { id }, create: { id, name, role, email: `${id}@isnad.test` }, update: {}, select: { id: true } });
  }
});

/** Logs a claim with these words, by a press of this name. */
const press = (key: string | null, statementAr: string, actor = editor) => logClaim(actor, { statementAr, unattributed: true, saidOn: "2024-03-01" }, key);
const stored = (statementAr: string): Promise<number> => db.claim.count({ where: { statementAr } });

describe("a press that is sent again", () => {
  it("logs nothing twice, and answers with what the first one made", async () => {
    const [key, words] = [unique("press"), unique("غرق الرصيف")];
    const first = must(await press(key, words));
    expect(must(await press(key, words))).toEqual(first);
    expect(await stored(words)).toBe(1);
  });

  it("logs nothing twice when both are on their way at once", async () => {
    const [key, words] = [unique("press"), unique("انقطع الكهرباء")];
    const made = await Promise.all(Array.from({ length: 4 }, () => press(key, words)));
    expect(new Set(made.map((each) => must(each).id)).size).toBe(1);
    expect(await stored(words)).toBe(1);
  });

  it("with other words is refused, and writes nothing", async () => {
    const [key, words] = [unique("press"), unique("أُغلق المعبر")];
    must(await press(key, words));
    expect(codes(await press(key, `${words} أمس`))).toEqual(["logged_before"]);
    expect(await stored(`${words} أمس`)).toBe(0);
  });

  it("is known by its person: two people may press alike, and without a name each press counts", async () => {
    const [key, words] = [unique("press"), unique("نفد الوقود")];
    must(await press(key, words));
    must(await press(key, words, colleague));
    for (const nameless of [null, "", "x".repeat(65)]) must(await press(nameless, words));
    expect(await stored(words)).toBe(5);
  });

  it("that was refused may come again with what was missing", async () => {
    const [key, words] = [unique("press"), unique("تأجل الحكم")];
    expect(codes(await logClaim(editor, { statementAr: words, unattributed: true, saidOn: "2999-01-01" }, key))).toEqual(["date_future@saidOn"]);
    must(await press(key, words));
    expect(await stored(words)).toBe(1);
  });

  it("is forgotten after a week", async () => {
    const [key, words] = [unique("press"), unique("عاد البث")];
    must(await press(key, words));
    must(await forgetPresses(job, new Date(Date.now() + 6 * 86_400_000)));
    expect(codes(await forgetPresses(editor, new Date()))).toEqual(["not_allowed"]);
    expect(codes(await press(key, `${words} الليلة`))).toEqual(["logged_before"]);
    expect(must(await forgetPresses(job, new Date(Date.now() + 8 * 86_400_000)))).toBeGreaterThan(0);
    must(await press(key, `${words} الليلة`));
  });
});

const claim = await aClaim();
const party = await aParty();
const name = unique("بلدية الساحل");

const makings = [
  ["response", (key: string) => logResponse(editor, { responderId: party.id, saidOn: "2024-03-02", summaryAr: "نفت الهيئة", targets: [{ claimId: claim.id, stance: "denies", scope: "" }] }, key), () => db.response.count({ where: { responderId: party.id } })],
  ["party", (key: string) => createParty(editor, { kind: "organization", nameAr: name }, key), () => db.party.count({ where: { nameAr: name } })],
  ["office", (key: string) => addOffice(editor, { partyId: party.id, titleAr: "مديرة" }, key), () => db.office.count({ where: { partyId: party.id } })],
  ["hop of a chain", (key: string) => addReport(editor, { claimId: claim.id, partyId: party.id, verb: "قال", strength: "asserts", on: "2024-03-01" }, key), () => db.report.count({ where: { claimId: claim.id, partyId: party.id } })],
  ["comment request", (key: string) => requestComment(editor, { claimId: claim.id, partyId: party.id, askedOn: new Date("2024-03-02T10:00:00Z"), channel: "email" }, key), () => db.commentRequest.count({ where: { claimId: claim.id } })],
] as const;

describe("of what is made by a form, once for a press:", () => {
  it.each(makings)("a %s", async (_what, make, count) => {
    const key = unique("press");
    const first = must<{ readonly id: string }>(await make(key));
    expect(must<{ readonly id: string }>(await make(key)).id).toBe(first.id);
    expect(await count()).toBe(1);
    must<{ readonly id: string }>(await make(unique("press")));
    expect(await count()).toBe(2);
  });
});
