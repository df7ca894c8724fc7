import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { lexicon } from "./lexicon.ts";

const tables = {
  names: lexicon([["فلوريدا", "florida"], ["كحول", "alcohol"], ["زوجة", "wife"], ["سيارة", "car"], ["الأحد", "sunday"], ["تونسي", "tunisian"], ["حلب", "aleppo"], ["ذهب", "gold"]], false),
  verbs: lexicon([["يرتفع", "rises"], ["يتراجع", "falls back"], ["رفض", "refuses"], ["يمنع", "forbids"]], true),
} as const;

describe("a word of a table in its forms", () => {
  it.each([
    ["names", "فلوريدا", "florida"],
    ["names", "وبفلوريدا", "florida"],
    ["names", "الكحول", "alcohol"],
    ["names", "لزوجته", "wife"],
    ["names", "سياراتهم", "car"],
    ["names", "الأحد", "sunday"],
    ["names", "للأحد", "sunday"],
    ["names", "التونسية", "tunisian"],
    ["verbs", "ترتفع", "rises"],
    ["verbs", "وسيرتفع", "rises"],
    ["verbs", "ارتفعت", "rises"],
    ["verbs", "تراجع", "falls back"],
    ["verbs", "رفضوا", "refuses"],
    ["verbs", "تمنعها", "forbids"],
  ] as const)("%s: «%s» is %s", (table, word, meaning) => {
    expect(tables[table](fold(word))).toEqual([meaning]);
  });

  it.each([
    ["names", "بريد"],
    ["names", "حول"],
    ["names", "أحد"],
    ["names", "حلبة"],
    ["names", "ذهبوا"],
    ["verbs", "مرتفع"],
    ["verbs", "يرفع"],
  ] as const)("%s: «%s» is none of them", (table, word) => {
    expect(tables[table](fold(word))).toEqual([]);
  });
});
