import { describe, expect, it } from "vitest";
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
  ])("%s", (typed, expected) => {
    expect(shape(typed)).toBe(expected);
  });

  it.each([
    ["Kremlin", "(('kremlin'))"],
    ["مدينة", "(('مدين' | 'ومد' | 'فمد' | 'بمد' | 'كمد' | 'لمد'))"],
    ["كوفيد-19", "(('فيد' <-> '19'))"],
    ["عبد الكريم", "(('عبدالكريم'))"],
    ["أ | ب -ج", "(('ا') | ('ب')) & !('ج')"],
    ["-كورونا", ""],
  ])("%s as a tsquery", (typed, expected) => {
    expect(tsqueryText(parseQuery(typed))).toBe(expected);
  });

  it("holds no more than it can look for", () => {
    expect(parseQuery("كلمة ".repeat(500)).groups.length).toBe(12);
  });
});
