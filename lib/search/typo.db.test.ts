import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { makeClaim, makeParty, publishAll } from "#prisma/factories.ts";
import { search } from "./search.ts";

const NAMES = ["ديمتري بيسكوف", "برناردو برتولوتشي", "سيرغي لافروف", "إيلون ماسك", "بيل نيلسون", "كريستينا لاغارد", "رجب أردوغان", "جون كيربي", "حسن نصرالله", "ماجد الأنصاري", "أنطونيو غوتيريش", "بشار الجعفري", "عبدالله الحمدوك", "البيت الأبيض", "وزارة الدفاع الأمريكية"];

/** Every way to mistype a word by one letter: one missing, exchanged, added, or two neighbours swapped. */
function mistyped(word: string): string[] {
  const at = (places: number, made: (place: number) => string): string[] => Array.from({ length: places }, (_, place) => made(place));
  return [
    ...at(word.length, (i) => word.slice(0, i) + word.slice(i + 1)),
    ...at(word.length, (i) => `${word.slice(0, i)}ط${word.slice(i + 1)}`),
    ...at(word.length + 1, (i) => `${word.slice(0, i)}ض${word.slice(i)}`),
    ...at(word.length - 1, (i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)),
  ];
}

describe("a name with a typo", () => {
  let ids: string[] = [];

  beforeAll(async () => {
    const made = [];
    for (const nameAr of NAMES) made.push(await makeParty({ kind: "person", nameAr }));
    ids = made.map(({ id }) => id);
    const claims = [];
    for (const claimantId of ids) claims.push(await makeClaim({ claimantId }));
    await publishAll({ claim: claims });
  });

  const partiesFor = async (typed: string): Promise<string[]> => (await search(READER, typed, { kind: "party" })).sections.flatMap(({ hits }) => hits.map(({ id }) => id));

  it.each(NAMES.map((name, at) => [name.split(" ")[1] ?? "", at] as const))("«%s» is found however one letter of it is mistyped", async (surname, at) => {
    const missed: string[] = [];
    for (const typed of mistyped(surname)) if (!(await partiesFor(typed)).includes(ids[at] ?? "")) missed.push(typed);
    expect(missed.filter((typed) => typed.length > 3)).toEqual([]);
  });

  it.each([
    ["بيكسوف", "ديمتري بيسكوف"],
    ["برتلوتشي", "برناردو برتولوتشي"],
    ["دميتري بيسكف", "ديمتري بيسكوف"],
    ["الانصاؤي", "ماجد الأنصاري"],
    ["انصارؤي", "ماجد الأنصاري"],
    ["لبيسكوف", "ديمتري بيسكوف"],
    ["الجعقري", "بشار الجعفري"],
  ])("«%s» finds %s first", async (typed, name) => {
    expect((await partiesFor(typed))[0]).toBe(ids[NAMES.indexOf(name)]);
  });

  it.each(["«بيكسوف»", "بيكسوف -ديمتري", "بيسخوغ نلسمن", "الأمل", "الأكل"])("«%s» finds nobody", async (typed) => {
    expect(await partiesFor(typed)).toEqual([]);
  });
});
