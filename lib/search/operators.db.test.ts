import { beforeAll, describe, expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { TEST_ACTOR, makeClaim, makeParty, makeResponse, publishAll } from "#prisma/factories.ts";
import type { SearchKind } from "#lib/views/search.ts";
import { pick } from "./pick.ts";
import { search } from "./search.ts";
import { showSuggestion, suggestTerms } from "./suggest.ts";

/** Names of what is found, in the order of their making. */
const names = new Map<string, string>();

async function found(typed: string, kind: SearchKind): Promise<string[]> {
  const { sections, leftOut } = await search(READER, typed, { kind });
  return leftOut === null ? sections.flatMap(({ hits }) => hits.map(({ id }) => names.get(id) ?? id)).toSorted() : [];
}

describe("what stands between words", () => {
  beforeAll(async () => {
    const make = async (kind: "person" | "outlet", name: string, nameAr: string) => {
      const party = await makeParty({ kind, nameAr });
      names.set(party.id, name);
      return party.id;
    };
    const [salem, hind, daily] = [await make("person", "salem", "سالم القنديل"), await make("person", "hind", "هند القنديل"), await make("outlet", "daily", "جريدة الفنار")];
    const told = [
      ["bridge", "أُغلق جسر الزمرد في غزة", salem],
      ["ring", "اختفى خاتم الزمرد", hind],
      ["port", "توقف ميناء الياقوت بغزة", daily],
      ["mother", "بكت والدة الناشط المخطوف", daily],
      ["faith", "ألقى محاضرة في العلم والدين", daily],
      ["balloon", "حلّق بالون حراري فوق الوادي", daily],
      ["palace", "تحدث التقرير عن قصر ولبوتين ضيعة", daily],
      ["parts", "سقط حجر كريم", daily],
    ] as const;
    const claims = [];
    for (const [name, statementAr, claimantId] of told) {
      const claim = await makeClaim({ statementAr, claimantId, statementEn: name === "parts" ? "Two old batteries were left" : null });
      names.set(claim.id, name);
      claims.push(claim);
    }
    const targets = [{ claimId: claims[0]?.id ?? "", stance: "denies" as const }];
    const denial = await makeResponse({ responderId: salem, summaryAr: "جسر الزمرد مفتوح", quoteOriginal: "It is open", targets });
    const other = await makeResponse({ responderId: hind, summaryAr: "جسر الزمرد مغلق", targets });
    names.set(denial.id, "denial").set(other.id, "other");
    await publishAll({ claim: claims, response: [denial, other] });
  });

  it.each([
    ["زمرد AND جسر", "claim", ["bridge"]],
    ["غزة AND (زمرد OR ياقوت)", "claim", ["bridge", "port"]],
    ["زمرد -(جسر خاتم)", "claim", []],
    ["غزة،جسر", "claim", ["bridge"]],
    ["زمرد -سالم", "claim", ["ring"]],
    ["القنديل -هند", "claim", ["bridge"]],
    ["«سالم القنديل»", "claim", ["bridge"]],
    ["«القنديل سالم»", "claim", []],
    ["زمرد -«سالم القنديل»", "claim", ["ring"]],
    ["جسر -هند", "response", ["denial"]],
    ["«هند القنديل»", "response", ["other"]],
    ["قنديل", "claim", ["bridge", "ring"]],
    ["للقنديل", "response", ["denial", "other"]],
    ["ولسالم", "claim", ["bridge"]],
    ["زمرد -لسالم", "claim", ["ring"]],
    ["«قنديل»", "claim", []],
    ["القنديل", "party", ["hind", "salem"]],
    ["القنديل -هند", "party", ["salem"]],
    ["سالم OR الفنار", "party", ["daily", "salem"]],
    ["(هند OR سالم) القنديل", "party", ["hind", "salem"]],
    ["«سالم القنديل»", "party", ["salem"]],
    ["«القنديل سالم»", "party", []],
    ["بغزة", "claim", ["bridge", "port"]],
    ["غزة", "claim", ["bridge", "port"]],
    ["الوالدة", "claim", ["mother"]],
    ["الوالدين", "claim", ["faith", "mother"]],
    ["البالونات", "claim", ["balloon"]],
    ["دين", "claim", ["faith"]],
    ["بوتين", "claim", ["palace"]],
    ["battery", "claim", ["parts"]],
    ["«كريم two»", "claim", []],
    ["«مفتوح it»", "response", []],
  ] as const)("%s (%s)", async (typed, kind, expected) => {
    expect(await found(typed, kind)).toEqual(expected);
  });

  it("holds for what somebody picks and for suggestions, a word only begun among them", async () => {
    const picked = async (typed: string) => (await pick(TEST_ACTOR, "claim", typed, 5)).map((id) => names.get(id) ?? id).toSorted();
    expect(await picked("زمر")).toEqual(["bridge", "ring"]);
    expect(await picked("زمر -خاتم")).toEqual(["bridge"]);
    expect(await picked("زمر -سالم")).toEqual(["ring"]);
    expect(await picked("(جسر OR خاتم) زمر")).toEqual(["bridge", "ring"]);
    const suggested = async (typed: string) => (await suggestTerms(READER, typed, ["claim", "response"])).map(({ id }) => names.get(id) ?? id).toSorted();
    expect(await suggested("جسر الزمر")).toEqual(["bridge", "denial", "other"]);
    expect(await suggested("جسر الزمر -سالم")).toEqual(["other"]);
    expect(await suggested("القندي -هند")).toEqual(["salem"]);
    expect(await suggested("خاتم OR ميناء")).toEqual(["port", "ring"]);
  });

  it.each([
    ["خاتم ال", "ring"],
    ["خاتم الز", "ring"],
    ["ميناء وياقو", "port"],
    ["لياقو", "port"],
    ["حراري وبالوا", "balloon"],
  ])("«%s» suggests in mid-word", async (typed, name) => {
    expect((await suggestTerms(READER, typed)).map(({ id }) => names.get(id))).toContain(name);
  });

  it("marks nothing that is excluded", async () => {
    const [one] = await suggestTerms(READER, "زمرد -سالم");
    expect(one).toBeDefined();
    const shown = one === undefined ? [] : showSuggestion(one, "زمرد -خا", "ar").text;
    expect(shown.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["زمرد"]);
  });

  it("says which words were too many to look for", async () => {
    const many = Array.from({ length: 13 }, (_, at) => `كلمة${String(at)}`);
    expect((await search(READER, many.join(" "))).unread).toEqual(["كلمة12"]);
    expect((await search(READER, "زمرد")).unread).toEqual([]);
  });
});
