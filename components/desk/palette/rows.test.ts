import { describe, expect, it } from "vitest";
import type { PaletteHit } from "./hits.ts";
import { rowsOf } from "./rows.ts";

const commands = [
  { id: "newClaim", label: "ادعاء جديد", url: "/desk/claims/new" },
  { id: "newResponse", label: "سجّل ردًّا بلا مقال", url: "/desk/responses/new", also: "رد جديد" },
  { id: "settings", label: "الإعدادات", url: "/desk/settings" },
];
const hit = (kind: PaletteHit["kind"], id: string): PaletteHit => ({ kind, id, url: `/desk/${id}`, lang: "ar", text: [], also: null, state: null });

describe("what the palette lists", () => {
  it.each([
    ["", ["command-newClaim", "command-newResponse", "command-settings"]],
    ["جديد رد", ["command-newResponse"]],
    ["اعداد", ["command-settings"]],
    ["إدّعاء", ["command-newClaim"]],
    ["جديد ادعا", ["command-newClaim"]],
    ["لا شيء كهذا", []],
  ])("«%s»", (typed, expected) => {
    expect(rowsOf(commands, [], typed, "ar").map(({ key }) => key)).toEqual(expected);
  });

  it("keeps kinds together, commands first, and the order within a kind", () => {
    const hits = [hit("article", "4"), hit("claim", "2"), hit("party", "3"), hit("claim", "1")];
    expect(rowsOf(commands, hits, "اعدادات", "ar").map(({ key }) => key)).toEqual(["command-settings", "claim-2", "claim-1", "party-3", "article-4"]);
  });
});
