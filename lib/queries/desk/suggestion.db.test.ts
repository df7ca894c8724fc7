import { describe, expect, it } from "vitest";
import { storeArticle } from "#lib/commands/article.ts";
import { addOffice, createParty } from "#lib/commands/party.ts";
import { chooseSuggestion } from "#lib/commands/suggestion.ts";
import { codes, editor, must, reporter, unique } from "#lib/commands/testing.ts";
import { READER } from "#lib/domain/actor.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import { getDeskArticle } from "./article.ts";
import { listSuggestions } from "./suggestion.ts";

const TEXT = `الوزارة تنفي تلوث المياه

زعمت صحيفة النهار المسائية أن مياه الشرب في المدينة ملوثة منذ عام 2021.

ونفى المتحدث باسم الوزارة سليم الخطاب ذلك، وقال: «المياه سليمة تمامًا ولا صحة لما نشر».`;

async function article(mark = unique("سطر")): Promise<DeskArticle> {
  const { shortId } = must(await storeArticle(editor, { raw: `${TEXT}\n\n${mark}.`, publishedOn: "2024-03-02" }));
  const found = await getDeskArticle(editor, shortId);
  if (found === null) throw new Error("no article");
  return found;
}

describe("suggestions on the desk", () => {
  it("are words of the text, with the parties and offices that are known", async () => {
    const ministry = must(await createParty(editor, { kind: "government", nameAr: "وزارة الري" }));
    const spokesman = must(await createParty(editor, { kind: "person", nameAr: "سليم الخطاب" }));
    must(await addOffice(editor, { partyId: spokesman.id, titleAr: "المتحدث باسم الوزارة", organizationId: ministry.id, fromOn: "2020" }));
    const stored = await article();
    const found = await listSuggestions(editor, stored);
    for (const { text, start, end } of found) expect(stored.version.text.slice(start, end)).toBe(text);
    const denial = found.find(({ kind, stance }) => kind === "response" && stance === "denies");
    expect(denial).toMatchObject({ wording: "direct", speaker: { party: { id: spokesman.id }, office: { titleAr: "المتحدث باسم الوزارة", organization: { id: ministry.id } } } });
    const claim = found.find(({ kind }) => kind === "claim");
    expect(claim).toMatchObject({ eventOn: "2021/..", speaker: { name: "النهار المسائية", party: null, kind: "outlet" } });
    expect(denial?.about).toEqual([claim?.id]);
  });

  it("chooses no party when two have the name", async () => {
    for (let time = 0; time < 2; time += 1) must(await createParty(editor, { kind: "outlet", nameAr: "النهار المسائية" }));
    const claim = (await listSuggestions(editor, await article())).find(({ kind }) => kind === "claim");
    expect(claim?.speaker?.party).toBeNull();
  });

  it("remembers what was made of each for the whole newsroom, also for a later version with the same words", async () => {
    const stored = await article();
    const [first, second] = await listSuggestions(editor, stored);
    must(await chooseSuggestion(reporter, { articleId: stored.id, key: first?.id ?? "", choice: "dismissed" }));
    must(await chooseSuggestion(reporter, { articleId: stored.id, key: second?.id ?? "", choice: "accepted" }));
    const moved = { ...stored, version: { ...stored.version, text: stored.version.text.replace("\n\n", "\n\nسطر سابق.\n\n") } };
    expect((await listSuggestions(editor, moved)).slice(0, 2).map(({ choice }) => choice)).toEqual(["dismissed", "accepted"]);
    must(await chooseSuggestion(editor, { articleId: stored.id, key: first?.id ?? "", choice: null }));
    expect((await listSuggestions(editor, stored))[0]?.choice).toBeNull();
  });

  it("keep what somebody else has decided since, when a choice of one's own is taken back", async () => {
    const stored = await article();
    const key = (await listSuggestions(editor, stored))[0]?.id ?? "";
    const dismiss = (actor: typeof editor) => chooseSuggestion(actor, { articleId: stored.id, key, choice: "dismissed" });
    const takeBack = () => chooseSuggestion(editor, { articleId: stored.id, key, choice: null, own: true });
    must(await dismiss(editor));
    must(await dismiss(reporter));
    expect(codes(await takeBack())).toEqual(["chosen_since"]);
    expect((await listSuggestions(editor, stored))[0]?.choice).toBe("dismissed");
    must(await dismiss(editor));
    must(await takeBack());
    must(await takeBack());
    expect((await listSuggestions(editor, stored))[0]?.choice).toBeNull();
  });

  it("are the desk's, and of Arabic texts", async () => {
    const stored = await article();
    expect(await listSuggestions(READER, stored)).toEqual([]);
    expect(await listSuggestions(editor, { ...stored, language: "en" })).toEqual([]);
  });

  it.each([
    ["an unknown article", { articleId: "01920000-0000-7000-8000-000000000000", key: "a".repeat(16), choice: "dismissed" as const }, ["unknown_record"]],
    ["a key that is none", { articleId: "01920000-0000-7000-8000-000000000000", key: "short", choice: "dismissed" as const }, ["unknown_record@key"]],
  ])("refuses a choice on %s", async (_, input, expected) => {
    expect(codes(await chooseSuggestion(editor, input))).toEqual(expected);
  });
});
