import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import type { SearchAnswer } from "#lib/views/search.ts";
import { TEST_ACTOR, makeResponse, publishAll } from "#prisma/factories.ts";
import { makeClaimsOf } from "./testing.ts";
import { countTerms } from "./match/counts.ts";
import { pick } from "./pick.ts";
import { parseQuery } from "./query.ts";
import { search } from "./search.ts";
import { settle } from "./settle.ts";

const TOLD = {
  lebanon: "غادر الوفد لبنان مساء",
  artist: "غادر الفنان المسرح مساء",
  toLebanon: "وصلت شحنة دواء بلبنان",
  build: "اكتمل بناء السد الجديد",
  building: "فرحت البلدية ببنائه",
  cat: "نجت قطة من الحريق",
  toCat: "أحضر الصبي ماء لقطة",
  only: "نجا رجل واحد فقط",
  gaza: "سارت القافلة إلى غزة",
  toGaza: "سارت قافلة أخرى لغزة",
  puzzle: "ما زال اختفاؤه لغزا",
  city: "زار الوزير مدينة الساحل",
  period: "أغلق الطريق لمدة يوم",
  accuse: "النائب يتهم المصرف",
  house: "احترق البيت الكبير",
  ali: "قال علي إنه عاد",
  indeed: "عاد القطار بالفعل",
  body: "اجتمعت هيئة الموانئ",
  andShe: "وهي لم تجتمع",
} as const;

const names = new Map<string, string>();
const found = ({ sections }: SearchAnswer): string[] => sections.flatMap(({ hits }) => hits.map(({ id }) => names.get(id) ?? id)).toSorted();
const markedIn = ({ sections }: SearchAnswer): string[] => sections.flatMap(({ hits }) => hits.flatMap(({ title }) => title.flatMap(({ text, marked }) => (marked ? [text] : []))));

describe("a word that may be another one with a letter before it", () => {
  beforeAll(async () => {
    const claims = await makeClaimsOf(TOLD, names);
    const targets = [{ claimId: claims[0]?.id ?? "", stance: "denies" as const }];
    const responses = [await makeResponse({ summaryAr: "بل كان الفنان في بيته", targets }), await makeResponse({ summaryAr: "لم يغادر لبنان أحد", targets })];
    names.set(responses[0]?.id ?? "", "artistAnswer").set(responses[1]?.id ?? "", "lebanonAnswer");
    await publishAll({ claim: claims, response: responses });
    await countTerms();
  });

  it.each([
    ["لبنان", ["lebanon", "lebanonAnswer", "toLebanon"], ["لبنان", "بلبنان", "لبنان"]],
    ["بناء", ["build", "building"], ["بناء", "ببنائه"]],
    ["قطة", ["cat", "toCat"], ["قطة", "لقطة"]],
    ["غزة", ["gaza", "toGaza"], ["غزة", "لغزة"]],
    ["لغزة", ["gaza", "toGaza"], ["غزة", "لغزة"]],
    ["مدينة", ["city"], ["مدينة"]],
    ["يتهم", ["accuse"], ["يتهم"]],
    ["علي", ["ali"], ["علي"]],
    ["هيئة", ["body"], ["هيئة"]],
  ] as const)("«%s»", async (typed, expected, marked) => {
    const answer = await search(READER, typed);
    expect(found(answer)).toEqual(expected);
    expect(markedIn(answer).toSorted()).toEqual([...marked].toSorted());
  });

  it("holds for what somebody picks", async () => {
    expect((await pick(TEST_ACTOR, "claim", "لبنان", 5)).map((id) => names.get(id))).not.toContain("artist");
  });
});

describe("of two readings the commoner", () => {
  const counted = (claims: Readonly<Record<string, number>>) => ({ of: (stem: string) => claims[stem] ?? 0, all: 100_000 });
  const variantsOf = (typed: string, claims: Readonly<Record<string, number>>): readonly string[] => {
    const [term] = parseQuery(typed).groups[0] ?? [];
    return term === undefined ? [] : settle(term, counted(claims), 100_000).variants;
  };

  it.each([
    ["جدة", { جده: 5000, بجد: 400, وجد: 9000 }, ["فجد", "بجد", "كجد", "لجد", "جدات"]],
    ["حرية", { حري: 300, بحر: 4000 }, ["وحر", "فحر", "كحر", "لحر", "حريت"]],
    ["فقدان", { فقد: 900, قدان: 40, لقد: 8000, بقد: 60 }, []],
    ["ومدينة", { ومد: 40, مدين: 9000, بمد: 700, لمد: 9500 }, ["مدين", "فمد", "بمد", "كمد"]],
  ] as const)("«%s»", (typed, claims, expected) => {
    expect([...variantsOf(typed, claims)].toSorted()).toEqual([...expected].toSorted());
  });

  it("looks at the letters where few claims have the stem", () => {
    const [term] = parseQuery("حرية").groups[0] ?? [];
    expect(term === undefined ? null : settle(term, counted({ حري: 3, بحر: 20 }), 100_000).guarded?.stems).toEqual(["بحر"]);
  });

  it("takes all where nothing is counted and there is much", () => {
    const [term] = parseQuery("جدة").groups[0] ?? [];
    expect(term === undefined ? [] : settle(term, { of: () => 0, all: 0 }, 100_000).variants).toEqual(term?.variants);
  });
});
