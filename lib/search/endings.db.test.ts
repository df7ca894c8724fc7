import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import type { SearchAnswer } from "#lib/views/search.ts";
import { publishAll } from "#prisma/factories.ts";
import { makeClaimsOf } from "./testing.ts";
import { countTerms } from "./match/counts.ts";
import { parseQuery } from "./query.ts";
import { search } from "./search.ts";
import { settle } from "./settle.ts";

const TOLD = {
  allegation: "نفت البلدية الادعاء الأخير",
  allegations: "ردت الشركة على ادعاءات الجيران",
  wife: "كانت زوجة العمدة في المبنى",
  herHusband: "قال إن زوجته لم تحضر الحفل",
  married: "زوجت المحكمة اثنين",
  statement: "أصدر النادي بيانًا قصيرًا",
  statements: "سقط بيان النادي من الموقع",
  solve: "دعا المجلس لحل الخلاف فورًا",
  solution: "لم يجد المجلس أي حل",
  mud: "غرقت السيارة في الوحل",
  answer: "جاء ذلك ردًّا على سؤال",
  cold: "مات الزرع من برد الليل",
} as const;

const names = new Map<string, string>();
const hitsOf = ({ sections, leftOut }: SearchAnswer) => (leftOut === null ? sections.flatMap(({ hits }) => hits) : []);

describe("a word with something joined to it that changes its stem", () => {
  beforeAll(async () => {
    const claims = await makeClaimsOf(TOLD, names);
    await publishAll({ claim: claims });
    await countTerms();
  });

  it.each([
    ["ادعاء", ["allegation", "allegations"], ["ادعاءات", "الادعاء"]],
    ["الادعاءات", ["allegation", "allegations"], ["ادعاءات", "الادعاء"]],
    ["زوجة", ["herHusband", "wife"], ["زوجة", "زوجته"]],
    ["لزوجته", ["herHusband", "wife"], ["زوجة", "زوجته"]],
    ["بيان", ["statement", "statements"], ["بيان", "بيانًا"]],
    ["حل", ["solution", "solve"], ["حل", "لحل"]],
    ["لحل الخلاف", ["solve"], ["الخلاف", "لحل"]],
    ["رد", ["answer"], ["ردًّا"]],
    ["«حل»", ["solution"], ["حل"]],
  ] as const)("«%s»", async (typed, expected, marked) => {
    const hits = hitsOf(await search(READER, typed, { kind: "claim" }));
    expect(hits.map(({ id }) => names.get(id) ?? id).toSorted()).toEqual(expected);
    expect(hits.flatMap(({ title }) => title.flatMap(({ text, marked: isMarked }) => (isMarked ? [text] : []))).toSorted()).toEqual([...marked].toSorted());
  });
});

describe("in a large record", () => {
  const counted = (claims: Readonly<Record<string, number>>) => ({ of: (stem: string) => claims[stem] ?? 0, all: 100_000 });

  it.each([
    ["what no other word has is looked for, however common", "اعتداء", { اعتد: 10, اعتداء: 900 }, "اعتداء", true],
    ["what is rarer than the word is", "زوجة", { زوج: 900, زوجت: 100 }, "زوجت", true],
    ["what is commoner is another word's", "خط", { خط: 100, خطه: 900 }, "خطه", false],
    ["what has lost its letters is", "لقاء", { لقا: 900, قاء: 100 }, "قاء", false],
  ] as const)("%s", (_, typed, claims, stem, expected) => {
    const [term] = parseQuery(typed).groups[0] ?? [];
    expect(term === undefined ? null : settle(term, counted(claims), 100_000).variants.includes(stem)).toBe(expected);
  });
});
