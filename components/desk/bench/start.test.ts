import { describe, expect, it } from "vitest";
import type { DeskMark } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { itemsOf } from "./items.ts";
import { startOf, storedClaim, type Begun } from "./start.ts";

const TEXT = "زعمت الصحيفة أن المياه ملوثة. ونفى الدالي ذلك: «المياه سليمة».";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words });

const PARTY = { id: "p1", shortId: "p", kind: "person" as const, nameAr: "نعمان الدالي", nameEn: null };
const BODY = { ...PARTY, id: "p2", nameAr: "البلدية" };
const OFFICE = { titleAr: "رئيس البلدية", titleEn: null, organization: BODY };

const base = { saidOn: null, eventOn: null, cue: "", choice: null, about: [], others: [], wording: "paraphrase" as const, stance: null, speaker: null };
const claim: DeskSuggestion = { ...base, ...at("المياه ملوثة"), id: "c", kind: "claim", eventOn: "2021/..", speaker: { name: "المساء", role: null, party: null, office: null, kind: "outlet" } };
const denial: DeskSuggestion = {
  ...base,
  ...at("المياه سليمة"),
  id: "r",
  kind: "response",
  stance: "denies",
  wording: "direct",
  about: ["c"],
  saidOn: "2024-03-01",
  speaker: { name: "الدالي", role: "رئيس بلدية المدينة", party: PARTY, office: OFFICE, kind: "person" },
};

const logged = (words: string, id: string): DeskMark => ({
  ...at(words),
  state: "intact",
  records: [{ id, kind: "claim", shortId: id, label: `ادعاء ${id}`, party: null, editorialState: "draft", stances: [], parts: 2 }],
});

function begun(suggestion: DeskSuggestion, rest: Partial<Begun> = {}): Begun {
  const [item] = itemsOf({ suggestions: [suggestion], selections: [], marks: [], choices: {}, kinds: {}, worded: {} });
  if (item === undefined) throw new Error("no item");
  const named = ({ id, nameAr }: { id: string; nameAr: string }) => ({ id, label: nameAr, note: "" });
  return { item, text: TEXT, versionId: "v", publishedOn: "2024-03-02", suggestions: [claim, denial], marks: [], named, ...rest };
}

const read = (text: string | undefined): unknown => JSON.parse(text ?? "null");

describe("what a form begins with", () => {
  it("of a claim: its words as statement and passage, its dates, and the party to be made", () => {
    const start = startOf(begun(claim));
    expect(start).toMatchObject({ statementAr: "المياه ملوثة", eventOn: "2021/..", saidOn: "../2024-03-02" });
    expect(read(start["passages"])).toEqual([{ articleVersionId: "v", start: claim.start, end: claim.end, exact: "المياه ملوثة" }]);
    expect(read(start["claimantIdProposed"])).toEqual({ name: "المساء", kind: "outlet" });
    expect(start["claimantIdChosen"]).toBeUndefined();
  });

  it("of a response: its speaker, in the office held that day, and its wording; a quote needs no summary", () => {
    const start = startOf(begun(denial));
    expect(start).toMatchObject({ wording: "direct", summaryAr: "", capacity: "رئيس البلدية", saidOn: "2024-03-01" });
    expect(read(start["responderIdChosen"])).toEqual({ id: "p1", label: "نعمان الدالي", note: "" });
    expect(read(start["onBehalfOfIdChosen"])).toMatchObject({ id: "p2" });
    expect(read(start["stances"])).toEqual(["denies"]);
  });

  it("of a response in other words: those, as they are told", () => {
    const others = [{ start: TEXT.indexOf("ونفى"), end: TEXT.indexOf("ذلك") + 3, wording: "paraphrase" as const }];
    const [item] = itemsOf({ suggestions: [{ ...denial, others }], selections: [], marks: [], choices: {}, kinds: {}, worded: { r: 1 } });
    if (item === undefined) throw new Error("no item");
    expect(startOf(begun(denial, { item }))).toMatchObject({ wording: "paraphrase", summaryAr: "ونفى الدالي ذلك" });
  });

  it("without an office, in the words of the article; told in other words, with them as summary", () => {
    const speaker = { name: "الدالي", role: "رئيس بلدية المدينة", party: PARTY, office: null, kind: "person" as const };
    expect(startOf(begun({ ...denial, wording: "paraphrase", speaker }))).toMatchObject({ capacity: "رئيس بلدية المدينة", summaryAr: "المياه سليمة", wording: "paraphrase" });
  });

  it("answers the claim it is about once that is logged, with its stance", () => {
    const marks = [logged("المياه ملوثة", "k1"), logged("ذلك", "k2")];
    expect(read(startOf(begun(denial, { marks }))["targetsChosen"])).toEqual([{ kind: "claim", id: "k1", label: "ادعاء k1", parts: 2, stances: ["denies"], scope: "" }]);
  });

  it("answers the only claim of the article when it says not which, and none of two", () => {
    const lost = { ...denial, about: [] };
    expect(read(startOf(begun(lost, { marks: [logged("ذلك", "k2")] }))["targetsChosen"])).toMatchObject([{ id: "k2" }]);
    expect(read(startOf(begun(lost, { marks: [logged("ذلك", "k2"), logged("المياه ملوثة", "k1")] }))["targetsChosen"])).toEqual([]);
  });

  it("says no date that nobody knows", () => {
    expect(startOf(begun(claim, { publishedOn: null }))["saidOn"]).toBe("");
  });
});

describe("a stored claim", () => {
  const named = ({ id, nameAr }: { id: string; nameAr: string }) => ({ id, label: nameAr, note: "" });

  it("is compared with its claimant", () => {
    expect(storedClaim({ statementAr: "المياه ملوثة", saidOn: null, claimant: PARTY }, named)).toEqual({
      statementAr: "المياه ملوثة",
      saidOn: "",
      claimantIdChosen: JSON.stringify({ id: "p1", label: "نعمان الدالي", note: "" }),
    });
    expect(storedClaim({ statementAr: "المياه ملوثة", saidOn: "2024", claimant: null }, named)).toEqual({ statementAr: "المياه ملوثة", saidOn: "2024" });
  });
});
