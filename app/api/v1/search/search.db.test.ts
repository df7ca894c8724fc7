import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { bring, makeClaim, makeParty, makeResponse, publishAll } from "#prisma/factories.ts";
import { GET as search } from "./route.ts";
import { GET as suggest } from "./suggest/route.ts";

type Params = Readonly<Record<string, string>>;
const asked = (path: string, params: Params, headers: Record<string, string> = {}): Request =>
  new Request(`http://isnad.example/api/v1/${path}?${new URLSearchParams(params).toString()}`, { headers });

const segments = z.array(z.object({ text: z.string(), marked: z.boolean() }));
const party = z.strictObject({ id: z.string(), url: z.string(), nameAr: z.string(), nameEn: z.string().nullable() });
const hit = z.strictObject({
  kind: z.string(),
  id: z.string(),
  url: z.string().nullable(),
  title: segments,
  text: segments.nullable(),
  party: party.nullable(),
  saidOn: z.string().nullable(),
  status: z.string().nullable(),
  stances: z.array(z.string()),
});
const value = z.strictObject({ value: z.string(), nameAr: z.string().nullable(), nameEn: z.string().nullable(), count: z.number() });
const answer = z.strictObject({
  sections: z.array(z.strictObject({ kind: z.string(), count: z.number(), more: z.boolean(), hits: z.array(hit), cursor: z.string().nullable() })),
  widened: z.boolean(),
  leftOut: z.string().nullable(),
  unread: z.array(z.string()),
  facets: z.record(z.string(), z.array(value)),
  facetsOfPart: z.boolean(),
});
const suggested = z.strictObject({
  suggestions: z.array(z.strictObject({ kind: z.string(), url: z.string(), lang: z.string(), text: segments, also: segments.nullable() })),
  said: z.string(),
});
const failure = z.object({ error: z.object({ code: z.string(), message: z.string().min(5), field: z.string().optional() }) });

const find = async (params: Params) => answer.parse(await (await search(asked("search", params))).json());
const written = (parts: z.infer<typeof segments>): string => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("GET /api/v1/search", () => {
  let bridge: Awaited<ReturnType<typeof makeClaim>>;
  let withdrawn: Awaited<ReturnType<typeof makeClaim>>;

  beforeAll(async () => {
    const mayor = await makeParty({ kind: "person", nameAr: "سالم الحجّار", nameEn: "Salem Hajjar" });
    bridge = await makeClaim({ statementAr: "أُغلقَ الجسرُ العتيق أمام الشاحنات", claimantId: mayor.id, saidOn: "2023-02-01" });
    withdrawn = await makeClaim({ statementAr: "الجسر العتيق بيع سرًّا" });
    await makeClaim({ statementAr: "مسودة عن الجسر العتيق" });
    const denial = await makeResponse({ summaryAr: "لم يُغلق الجسر العتيق", targets: [{ claimId: bridge.id, stance: "denies" }] });
    await publishAll({ claim: [bridge, withdrawn], response: [denial] });
    await bring("claim", withdrawn.id, "withdrawn", "نُشر خطأً");
    for (let at = 0; at < 5; at += 1) await publishAll({ claim: [await makeClaim({ statementAr: `غرقت القوارب الزرق رقم ${String(at)}` })] });
  });

  it("answers by kind, with what was typed marked as it is written, facets, and nothing of drafts or withdrawn records", async () => {
    const { sections, facets } = await find({ q: "الجسر عتيق" });
    const of = (kind: string) => sections.find((section) => section.kind === kind);
    expect(of("claim")).toMatchObject({ count: 1, more: false, cursor: null });
    const [claim] = of("claim")?.hits ?? [];
    expect(claim).toMatchObject({ id: bridge.shortId, status: "denied", saidOn: "2023-02-01", party: { nameAr: "سالم الحجّار" } });
    expect(written(claim?.title ?? [])).toBe("أُغلقَ [الجسرُ] [العتيق] أمام الشاحنات");
    expect(claim?.url).toContain(`/claims/${bridge.shortId}`);
    expect(of("response")?.hits).toMatchObject([{ stances: ["denies"] }]);
    expect(facets["status"]).toMatchObject([{ value: "denied", count: 1 }]);
    expect(JSON.stringify(sections)).not.toContain("مسودة");
    expect(JSON.stringify(sections)).not.toContain(withdrawn.shortId);
  });

  it("pages one kind by its cursor", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await find({ q: "قوارب", kind: "claim", limit: "2", ...(cursor === null ? {} : { cursor }) });
      seen.push(...(page.sections[0]?.hits.map(({ id }) => id) ?? []));
      cursor = page.sections[0]?.cursor ?? null;
    } while (cursor !== null);
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  it("says which word it left out, and goes on so by its cursor", async () => {
    const first = await find({ q: "قوارب زرق زغرودخاء", kind: "claim", limit: "3" });
    expect([first.leftOut, first.widened, first.sections[0]?.hits.length]).toEqual(["زغرودخاء", false, 3]);
    const second = await find({ q: "قوارب زرق زغرودخاء", kind: "claim", limit: "3", cursor: first.sections[0]?.cursor ?? "" });
    expect([second.leftOut, second.sections[0]?.hits.length, second.sections[0]?.cursor]).toEqual(["زغرودخاء", 2, null]);
    expect((await find({ q: "قوارب زرق" })).leftOut).toBeNull();
  });

  it("may be kept for seconds, and says so to who has it", async () => {
    const first = await search(asked("search", { q: "الجسر" }));
    expect(first.headers.get("cache-control")).toContain("public");
    const again = await search(asked("search", { q: "الجسر" }, { "If-None-Match": first.headers.get("etag") ?? "" }));
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each<[Params, string]>([
    [{}, "422 required q"],
    [{ q: "  " }, "422 required q"],
    [{ q: "ن".repeat(301) }, "422 too_long q"],
    [{ q: "ن\u0000" }, "422 null_character q"],
    [{ q: "ن", kind: "user" }, "422 invalid kind"],
    [{ q: "ن", status: "wrong" }, "422 invalid status"],
    [{ q: "ن", party: "x" }, "422 invalid party"],
    [{ q: "ن", year: "99999" }, "422 invalid year"],
    [{ q: "ن", limit: "0" }, "422 limit_invalid limit"],
    [{ q: "ن", limit: "101" }, "422 limit_invalid limit"],
    [{ q: "ن", kind: "claim", cursor: "x" }, "422 cursor_invalid cursor"],
    [{ q: "ن", cursor: "p5" }, "422 cursor_kind cursor"],
  ])("refuses %j", async (params, expected) => {
    const response = await search(asked("search", params));
    const { error } = failure.parse(await response.json());
    expect(`${String(response.status)} ${error.code} ${error.field ?? ""}`).toBe(expected);
  });

  it.each(["'); DROP TABLE \"Claim\"; --", "& | ! : * ( ) <->", "\\", "«", "-", "🇸🇾", "a‮لماع‬b", "؟!،؛…", "ﷺ"])("answers «%s» like any other text", async (q) => {
    expect((await search(asked("search", { q }))).status).toBe(200);
  });
});

describe("GET /api/v1/search/suggest", () => {
  const look = async (params: Params) => suggested.parse(await (await suggest(asked("search/suggest", params))).json());

  it("suggests what is published, in the reader's language, the begun letters marked", async () => {
    const { suggestions, said } = await look({ q: "الحجا" });
    expect(suggestions.map(({ kind, text, lang }) => `${kind} ${lang} ${written(text)}`)).toEqual(["party ar سالم ال[حجّا]ر"]);
    expect([suggestions[0]?.url.startsWith("/parties/"), said]).toEqual([true, "اقتراح واحد"]);
    const english = await look({ q: "haj", locale: "en" });
    expect(english.suggestions.map(({ lang, url }) => `${lang} ${url.slice(0, 12)}`)).toEqual(["en /en/parties/"]);
    expect((await look({ q: "الجسر العت" })).suggestions.map(({ text }) => written(text))).toEqual(["أُغلقَ ال[جسرُ] ال[عت]يق أمام الشاحنات"]);
  });

  it.each<[Params, string]>([
    [{}, "required"],
    [{ q: "ن".repeat(101) }, "too_long"],
    [{ q: "ن", locale: "fr" }, "invalid"],
  ])("refuses %j", async (params, code) => {
    const response = await suggest(asked("search/suggest", params));
    expect([response.status, failure.parse(await response.json()).error.code]).toEqual([422, code]);
  });
});
