import { describe, expect, it } from "vitest";
import { stems } from "#lib/arabic/stem.ts";
import { parseQuery, tsqueryText } from "./query.ts";

/** Groups by «و», alternatives by «/», phrases in brackets, exclusions after «-». */
function shape(typed: string): string {
  const { groups, excluded } = parseQuery(typed);
  const name = (term: { exact: boolean; folded: string }): string => (term.exact ? `[${term.folded}]` : term.folded);
  return [...groups.map((terms) => terms.map(name).join("/")), ...excluded.map((term) => `-${name(term)}`)].join(" و ");
}

describe("a typed search", () => {
  it.each([
    ["نفى الكرملين", "نفي و الكرملين"],
    ["الكرملين OR موسكو نفى", "الكرملين/موسكو و نفي"],
    ["الكرملين | موسكو | بوتين", "الكرملين/موسكو/بوتين"],
    ["«مكالمة واحدة» بيسكوف", "[مكالمه واحده] و بيسكوف"],
    ['"secret contact" Musk', "[secret contact] و musk"],
    ["“مكالمة”", "[مكالمه]"],
    ["لقاح -كورونا", "لقاح و -كورونا"],
    ["لقاح -«خبر عاجل»", "لقاح و -[خبر عاجل]"],
    ["كوفيد-19", "كوفيد 19"],
    ["«لم تُغلق", "[لم تغلق]"],
    ["OR بوتين", "بوتين"],
    ["بوتين OR", "بوتين"],
    ["| | -", ""],
    ["", ""],
    ["٢٠٢٤ 2024", "2024 و 2024"],
    ["ماسك AND بوتين", "ماسك و بوتين"],
    ["ماسك AND (أوكرانيا OR تايوان)", "ماسك و اوكرانيا/تايوان"],
    ["(ماسك بوتين) OR سيرن", "ماسك/سيرن و بوتين/سيرن"],
    ["AND", ""],
    ["سيرن -(ماسك بوتين)", "سيرن و -ماسك و -بوتين"],
    ["سيرن -(ماسك OR بوتين) قمر", "سيرن و قمر و -ماسك و -بوتين"],
    ["(((ماسك", "ماسك"],
    ["ماسك))) بوتين", "ماسك و بوتين"],
    ["-(-ماسك) بوتين", "بوتين"],
    ["”مكالمة واحدة“", "[مكالمه واحده]"],
    ["„مكالمة واحدة“", "[مكالمه واحده]"],
    ["‹مكالمة واحدة› بيسكوف", "[مكالمه واحده] و بيسكوف"],
    ["بوتين،ماسك", "بوتين و ماسك"],
    ["ماسك.بوتين", "ماسك و بوتين"],
    ["ماسك-بوتين", "ماسك و بوتين"],
    ["example.org ٣٫٥ 3.5", "example org و 3 5 و 3 5"],
    ["الحـ.ـرب", "الحرب"],
    ["Musk’s", "musk"],
  ])("%s", (typed, expected) => {
    expect(shape(typed)).toBe(expected);
  });

  it.each([
    ["Kremlin", "(('kremlin' | 'kremlins'))"],
    ["مدينة", "(('مدين' | 'ومد' | 'فمد' | 'بمد' | 'كمد' | 'لمد'))"],
    ["كوفيد-19", "(('فيد' <-> '19'))"],
    ["عبد الكريم", "(('عبدالكريم'))"],
    ["أ | ب -ج", "(('ا') | ('ب')) & !('ج')"],
    ["-كورونا", ""],
    ["battery", "(('battery' | 'batteries'))"],
    ["contacts", "(('contacts' | 'contact'))"],
    ["boxes", "(('boxes' | 'box' | 'boxe'))"],
    ["process", "(('process' | 'processes'))"],
  ])("%s as a tsquery", (typed, expected) => {
    expect(tsqueryText(parseQuery(typed))).toBe(expected);
  });

  it.each([
    ["البالون", "بالون"],
    ["البالونات", "بالون"],
    ["للوالدة", "والدة"],
    ["الوالدين", "والديه"],
    ["الكالسيوم", "كالسيوم"],
    ["الفالنسيا", "فالنسيا"],
  ])("«%s» is looked for as «%s» too, by its letters", (typed, written) => {
    const guarded = parseQuery(typed).groups[0]?.[0]?.guarded;
    expect(guarded?.stems).toEqual(expect.arrayContaining(stems(written)));
    expect(guarded?.begins.some((begins) => written.replaceAll("ة", "ه").startsWith(begins))).toBe(true);
  });

  it.each([["والدة", "الوالدة"], ["بالون", "البالون"], ["بغزة", "غزة"], ["ودبي", "دبي"], ["بوتين", "ولبوتين"], ["بقوة", "قوة"]])("«%s» finds «%s» by a stem", (typed, written) => {
    const [term] = parseQuery(typed).groups[0] ?? [];
    expect(term === undefined ? [] : [...term.stems, ...term.variants]).toEqual(expect.arrayContaining(stems(written)));
  });

  it("holds no more than it can look for", () => {
    expect(parseQuery("كلمة ".repeat(500)).groups.length).toBe(12);
    expect(parseQuery(`${"( ".repeat(140)}كلمة`).groups.length).toBe(1);
  });

  it("says which words it does not look for", () => {
    const { groups, unread } = parseQuery("واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف مليون مليار");
    expect([groups.length, unread]).toEqual([12, ["مليون", "مليار"]]);
  });
});
