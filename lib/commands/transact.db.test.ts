import { afterEach, describe, expect, it, vi } from "vitest";
import { db } from "#lib/db/client.ts";
import { hasRoom } from "#lib/db/room.ts";
import { keepDraft } from "./draft.ts";
import { chooseSuggestion } from "./suggestion.ts";
import { aParty, codes, editor, unique } from "./testing.ts";
import { createParty } from "./party.ts";

vi.mock("#lib/db/room.ts", { spy: true });
afterEach(() => vi.mocked(hasRoom).mockRestore());

const party = (nameAr: string) => createParty(editor, { kind: "person", nameAr });

describe("a full disk", () => {
  it("refuses what would be written before anything is, and lets it through when there is room", async () => {
    vi.mocked(hasRoom).mockReturnValue(false);
    const nameAr = unique("طرف بلا مكان");
    expect(codes(await party(nameAr))).toEqual(["disk_full"]);
    expect(codes(await keepDraft(editor, { form: "claim:new", version: "v1", seen: "", values: { statementAr: "كلام" } }))).toEqual(["disk_full"]);
    expect(codes(await chooseSuggestion(editor, { articleId: "", key: "", choice: null }))).toEqual(["disk_full"]);
    expect(await db.party.count({ where: { nameAr } })).toBe(0);
    vi.mocked(hasRoom).mockReturnValue(true);
    expect(codes(await party(nameAr))).toEqual(["ok"]);
  });

  it("is a refusal, too, where the database says so in the middle of a command, and nothing of it stays", async () => {
    await aParty();
    await db.$executeRaw`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`;
    await db.$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION full_disk()`;
    const nameAr = unique("طرف في منتصف الطريق");
    expect(codes(await party(nameAr))).toEqual(["disk_full"]);
    expect(await db.party.count({ where: { nameAr } })).toBe(0);
  });
});
