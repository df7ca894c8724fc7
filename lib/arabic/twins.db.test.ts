import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fold, foldNames } from "./fold.ts";
import { stems } from "./stem.ts";

const migration = new URL("../../prisma/migrations/20261123000000_text_functions/migration.sql", import.meta.url);
const client = new Client({ connectionString: process.env["TEST_DATABASE_URL"] });

beforeAll(async () => {
  await client.connect();
  const found = await client.query<{ there: boolean }>("select to_regprocedure('public.isnad_fold(text)') is not null as there");
  if (found.rows[0]?.there !== true) await client.query(await readFile(migration, "utf8"));
});
afterAll(() => client.end());

const table = [
  "",
  "   ",
  "نفى الكرملينُ — اليومَ — «كلَّ» ذلك!",
  "إسلام أسماء آمال ٱلقرآن ءامن",
  "مسئول، مسؤول؛ شئون/شؤون مسئُول",
  "شيء وشئ ووزراء ووزراؤه ووزرائه",
  "مكةالمكرمة عبد العزيز وعبد الرحمن معبد الكرنك",
  "الحـ.ـوثيين اغـتيال الكيااااان هههههه يييي ووو",
  "ﻣﺼﺪﺭ اﻟﺘﺪﻗﻴﻖ ﷲ ﷺ ﻻ ﷽",
  "\u2067\u202Bعيد الأضحى\u202C\u2069 \u200Fقال\u200E \uFEFFنفى",
  "پيسكوف ڤيروس چيب گاز ۱۲۳ یک ٤٥٦ ہے",
  "Élysée ÀÉÎõü Øre Łódź Đoković ŒUVRE ß ﬁn ʿAlī O’Brien",
  "Дмитрий ПЕСКОВ Ёлка ΟΔΥΣΣΕΥΣ",
  "C++ و C# و .NET +31...+34° C 50% ٥٠٪ ½ ² №",
  "https://example.com/مسار/صفحة?س=ص&a=1#ج @misbar_ar",
  "🇸🇾 نفى 👨‍👩‍👧 تم ❤️ 1️⃣ 漢字 かな が",
  "الله والله بالله لله عبدالله",
  "المانيا الألمانية لألمانيا والأمريكيين أميركا",
  "فلسطين ولفلسطينيين سيارتها وزاراتهم حكومتنا",
  "مائة ومئة مائه بالمائة للمائة مائتين ثلاثمائة وتسعمائة مائدة علمائه هيأة وهيئة للهيأة مهيأة مائة مائة",
  "الآن والآن ألفي وألفان بألفين الألفية إلهي والمع ماء بالماء وماء للماء لإنهاء أنهى انتهت وانتهى انتهاك الولايات ولايته وفيات السوفياتي كحول كورونا بكورونا كانت وكانت كانت لله ولله و20 بـ5 2022م 1443هـ ال7 100 م لغزة ولغزة بقوة لمدة فقوة وللبنان لبنانيون لحل وبحل ولرد بحق لحق ونص بنص وسد فحل برد",
  "رؤساء ورؤساؤهم لرؤسائها طالبان للطالبان البحرين بحرينيون السودان سودانية سلطانة السليمانية زيتونة كانون أثناء الثلاثاء أربعاء كهربائي",
  "كاميرون الكاميرونية كاميرا بكاميرات كامل بالكامل تكامل كارثة كوارث كمامات فلوريدا جورجيا الجورجية لحماية حمايتها ولادة بولادته أولاد بطاقة وكالات ووكالة وكالته وكالعادة",
  "والده والدتها ووالد بوالديه للوالد الوالدة والدين والدول بالغة بالغين البالغون بالغ امرأة لامرأته المرأة للمرأة مؤامرات بكين وبكين مرتبكين سلمان لسلمان مسلمان كيان الكيانات كيانها أمريكيان كنيسة كنائس نيسان ميادين ميداني كوميديا فاسدين مفاسد لفندق بنادق ببندقية",
  "بالحسن كالحسن فالحسن للاخر وحسن ساهدهات الو",
];

const pieces = fc.oneof(
  fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئٱپچڤگکی", "ال", "وال", "بال", "لل", "ات", "ين", "ها", "عبد ال", "ةال", "ئو", " مائة", "مائت", " هيأة ", " ماء ", " والما ", " كانت ", "انته", "انهاء ", "ولاي", "وفيات", "كورونا", " والد", " بالغ", "امرا", " المراه ", " بكين ", " سلمان ", "كيان", "كامير", "ون", "روسا", "وكال", "حماي", "ولاد", "كا", "طالبان", "اثناء", " الان ", " والفي", " لله "),
  fc.constantFrom(..."\u064B\u064E\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640\u200C\u200D\u200F\u202E\u2069\uFEFF\u00AD"),
  fc.constantFrom(..." \n\t\u00A0.،؛؟!«»“”\"'()-–…*/٪%_|", "ـ.ـ", "ااا"),
  fc.constantFrom(..."0123456789٠١٢٣٤٥٦٧٨٩۰۹", ..."azAZéÉİıßØПя"),
  fc.integer({ min: 0xfb50, max: 0xfdfb }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0xfe70, max: 0xfefc }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
);
const messy = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

async function inDatabase(texts: readonly string[]) {
  const answer = await client.query<{ folded: string; stemmed: string }>(
    "select public.isnad_fold(x) as folded, public.isnad_stems(x) as stemmed from unnest($1::text[]) with ordinality as t(x, n) order by n",
    [texts],
  );
  return answer.rows;
}

const here = (texts: readonly string[]) => texts.map((text) => ({ folded: fold(text), stemmed: stems(text).join(" ") }));

describe("the SQL twins", () => {
  it.each(table)("agree on «%s»", async (text) => {
    expect(await inDatabase([text])).toEqual(here([text]));
  });

  it("agree on messy text of every kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(messy, { minLength: 50, maxLength: 50 }), async (texts) => {
        expect(await inDatabase(texts)).toEqual(here(texts));
      }),
      { numRuns: 100 },
    );
  });

  it("agree on all names of a party", async () => {
    const sql = "select public.isnad_fold_names($1, $2, $3) as names";
    const aliases = ["دميتري پيسكوف", "", "Peskov"];
    const { rows } = await client.query<{ names: string }>(sql, ["ديمتري بيسكوف", "Dmitry Peskov", aliases]);
    expect(rows[0]?.names).toBe(foldNames("ديمتري بيسكوف", "Dmitry Peskov", aliases));
    const bare = await client.query<{ names: string }>(sql, ["ناسا", null, null]);
    expect(bare.rows[0]?.names).toBe("ناسا");
  });

  it("give a vector of stems with their places", async () => {
    const { rows } = await client.query<{ tsv: string }>("select public.isnad_tsv($1)::text as tsv", ["نفى الكرملين، والكرملين نفى"]);
    expect(rows[0]?.tsv).toBe("'رمل':2,3 'نفي':1,4");
  });

  it("serve a generated column, whatever the search path", async () => {
    await client.query("begin");
    await client.query("set local search_path = pg_catalog");
    await client.query("create table public.twin_trial (t text, s tsvector generated always as (public.isnad_tsv(t)) stored)");
    const { rows } = await client.query<{ s: string }>("insert into public.twin_trial (t) values ('وزير الوزراء') returning s::text");
    await client.query("rollback");
    expect(rows[0]?.s).toBe("'زير':1 'وزر':2");
  });
});
