import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { addKey, revokeKey } from "#lib/commands/key.ts";
import { aClaim, admin, codes, editor, must, reporter } from "#lib/commands/testing.ts";
import { changeArticleState, changeClaimState } from "#lib/commands/state.ts";
import { addUser, setDisabled } from "#lib/commands/user.ts";
import { storeArticle } from "#lib/commands/article.ts";
import { db } from "#lib/db/client.ts";
import { VISITOR_LIMIT } from "#lib/domain/key.ts";
import { MAX_PASTE } from "#lib/schema/article.ts";
import { MAX_BODY } from "#lib/schema/intake.ts";
import { listKeys } from "#lib/queries/key.ts";
import { answering } from "./answer.ts";
import { GET as matches } from "./claims/matches/route.ts";
import { POST as preview } from "./intake/preview/route.ts";

const STORY = [
  "البلدية تنفي تلوث المياه",
  "قال رئيس البلدية سامر الحاج، أمس الخميس، إن «المياه صالحة للشرب ولا خطر على أحد».",
  "ونفت وزارة الصحة وجود أي إصابات، وطالب الأهالي بفتح تحقيق مستقل في ما جرى هذا الأسبوع.",
].join("\n\n");

let serial = 0;
async function aUser(): Promise<string> {
  const email = `key-${String((serial += 1))}@isnad.example`;
  return must(await addUser(admin, { name: "برنامج", email, role: "reporter", password: null })).id;
}

const aKey = async (userId: string, scope: "read" | "write" = "read") => must(await addKey(admin, { userId, name: "اختبار", scope }));

const ask = (key: string | null, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  preview(
    new Request("http://isnad.example/api/v1/intake/preview", {
      method: "POST",
      headers: { ...(key === null ? {} : { Authorization: `Bearer ${key}` }), ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );

const failure = z.object({ error: z.object({ code: z.string(), message: z.string().min(5), field: z.string().optional() }) });
const codeOf = async (response: Response): Promise<string> => `${String(response.status)} ${failure.parse(await response.json()).error.code}`;

const place = z.object({ start: z.number(), end: z.number() });
const answer = z.object({
  article: z.object({ title: z.string().nullable(), publishedOn: z.string().nullable(), paragraphs: z.array(z.string()), removed: z.array(z.object({ text: z.string(), reason: z.string() })) }),
  suggestions: z.array(z.object({ kind: z.string(), text: z.string(), paragraph: z.number(), cue: place, quote: place.extend({ exact: z.string() }).nullable() })),
  duplicates: z.array(z.object({ articleId: z.string(), url: z.string(), score: z.number() })),
});

describe("POST /api/v1/intake/preview", () => {
  let key = "";
  beforeAll(async () => {
    key = (await aKey(await aUser())).key;
  });

  it("answers what the text says and suggests, in its own offsets, and stores nothing", async () => {
    const before = await db.article.count();
    const response = await ask(key, { text: `${STORY}\n\nاقرأ أيضًا: خبر آخر` });
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const { article, suggestions, duplicates } = answer.parse(await response.json());
    expect(article).toMatchObject({ title: "البلدية تنفي تلوث المياه", removed: [{ reason: "read_more" }] });
    expect(article.paragraphs).toHaveLength(2);
    expect(suggestions.length).toBeGreaterThan(0);
    const text = article.paragraphs.join("\n\n");
    for (const { quote, paragraph } of suggestions) {
      if (quote !== null) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(article.paragraphs[paragraph]).toBeDefined();
    }
    expect([duplicates, await db.article.count()]).toEqual([[], before]);
  });

  it("reads a page, and names the published article that has its text, no draft", async () => {
    const stored = must(await storeArticle(reporter, { raw: STORY }));
    expect(answer.parse(await (await ask(key, { text: STORY })).json()).duplicates).toEqual([]);
    must(await changeArticleState(editor, { id: stored.id, to: "published", expected: 1 }));
    const [title = "", ...paragraphs] = STORY.split("\n\n");
    const html = `<html lang="ar"><head><meta property="og:title" content="${title}"><meta property="article:published_time" content="2024-10-25T10:00:00Z"></head><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
    const { article, duplicates } = answer.parse(await (await ask(key, { html })).json());
    expect(article).toMatchObject({ title, publishedOn: "2024-10-25", paragraphs });
    expect(duplicates).toMatchObject([{ articleId: stored.shortId, score: 1 }]);
  });

  it.each<[string, unknown, string]>([
    ["nothing", {}, "422 intake_one"],
    ["two at once", { text: "نص", html: "<p>نص</p>" }, "422 intake_one"],
    ["no object", [], "422 invalid"],
    ["an empty text", { text: "" }, "422 required"],
    ["a broken character", { text: "نص\u0000" }, "422 null_character"],
    ["broken JSON", "{text:", "400 body_invalid"],
    ["no body", "", "400 body_invalid"],
    ["a mere word", '"نص"', "422 invalid"],
    ["null", "null", "422 invalid"],
    ["a number for a text", { text: 7 }, "422 invalid"],
    ["a text that is all noise", { text: "اقرأ أيضًا: خبر آخر" }, "422 text_empty"],
    ["too long a text", { text: "ن".repeat(MAX_PASTE + 1) }, "422 too_long"],
    ["too much", { text: "ن".repeat(MAX_BODY / 2) }, "413 body_too_large"],
    ["no web address", { url: "ftp://example.org/a" }, "422 address_invalid"],
    ["the machine itself", { url: "http://127.0.0.1/admin" }, "422 fetch_address_refused"],
    ["the cloud's secrets", { url: "http://169.254.169.254/latest/meta-data/" }, "422 fetch_address_refused"],
    ["a page without words", { html: "<html><body></body></html>" }, "422 html_empty"],
  ])("refuses %s", async (_, body, expected) => {
    expect(await codeOf(await ask(key, body))).toBe(expected);
  });

  it("takes what the desk takes, and says how much that is", async () => {
    expect(readFileSync("next.config.js", "utf8")).toContain(`bodySizeLimit: "${String(MAX_BODY / 1024 / 1024)}mb"`);
    const paragraph = `${STORY.replaceAll("\n\n", " ")}\n\n`;
    const text = paragraph.repeat(Math.floor(800_000 / paragraph.length));
    expect((await ask(key, { text })).status).toBe(200);
    const html = `<html><head><style>${"a".repeat(3_000_000)}</style></head><body><article><h1>البلدية تنفي</h1><p>${STORY}</p></article></body></html>`;
    expect((await ask(key, { html })).status).toBe(200);
    const refused = await ask(key, { text: "ن".repeat(MAX_BODY / 2) });
    expect(failure.parse(await refused.json()).error.message).toBe("The request's body is larger than allowed (12 MB). A text may have 1,000,000 characters, a page 5,000,000.");
  });

  it("counts a body that comes in pieces and says nothing of its size, and refuses bytes that are no UTF-8", async () => {
    const send = (pieces: readonly Uint8Array<ArrayBuffer>[]) => {
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (out) => {
          for (const piece of pieces) out.enqueue(piece);
          out.close();
        },
      });
      const init = { method: "POST", headers: { Authorization: `Bearer ${key}` }, body, duplex: "half" };
      return preview(new Request("http://isnad.example/api/v1/intake/preview", init));
    };
    const piece = new Uint8Array(MAX_BODY / 10).fill(0x20);
    expect(await codeOf(await send(Array.from({ length: 11 }, () => piece)))).toBe("413 body_too_large");
    expect(await codeOf(await send([new Uint8Array([0x7b, 0xff, 0xfe])]))).toBe("400 body_invalid");
  });

  it("takes a key of either scope, and no other way of signing in", async () => {
    const { key: writing } = await aKey(await aUser(), "write");
    expect((await ask(writing, { text: STORY })).status).toBe(200);
    const basic = await ask(null, { text: STORY }, { Authorization: `Basic ${Buffer.from(`a:${key}`).toString("base64")}` });
    expect(await codeOf(basic)).toBe("401 key_needed");
    expect(basic.headers.get("www-authenticate")).toMatch(/^Bearer/u);
  });

  it("speaks Arabic when asked to", async () => {
    const { error } = failure.parse(await (await ask(key, {}, { "Accept-Language": "ar" })).json());
    expect(error.message).toMatch(/^\p{Script=Arabic}/u);
  });

  it("needs a key that is known, not revoked, and of somebody who may sign in", async () => {
    const userId = await aUser();
    const [revoked, kept] = [await aKey(userId), await aKey(userId)];
    must(await revokeKey(admin, revoked.id));
    expect(await codeOf(await ask(null, { text: STORY }))).toBe("401 key_needed");
    expect(await codeOf(await ask(`isnad_${"x".repeat(43)}`, { text: STORY }))).toBe("401 key_needed");
    expect(await codeOf(await ask(revoked.key, { text: STORY }))).toBe("401 key_needed");
    expect((await ask(kept.key, { text: STORY })).status).toBe(200);
    must(await setDisabled(admin, { id: userId, disabled: true }));
    expect(await codeOf(await ask(kept.key, { text: STORY }))).toBe("401 key_needed");
  });

  it("lets sixty a minute through, also when all come at once", async () => {
    const { key: busy } = await aKey(await aUser());
    const answers = await Promise.all(Array.from({ length: 63 }, () => ask(busy, {})));
    const slow = answers.filter(({ status }) => status === 429);
    expect(slow).toHaveLength(3);
    expect(Number(slow[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("keys", () => {
  it("are stored hashed, listed without themselves, and their owner's or an administrator's", async () => {
    const userId = await aUser();
    const made = await aKey(userId, "write");
    const row = await db.apiKey.findUniqueOrThrow({ where: { id: made.id } });
    expect(JSON.stringify(row)).not.toContain(made.key);
    const listed = await listKeys(admin);
    expect(listed.find(({ id }) => id === made.id)).toMatchObject({ scope: "write", lastUsedAt: null, revokedAt: null });
    expect(await listKeys(reporter)).toEqual([]);
    expect(await listKeys({ kind: "reader" })).toEqual([]);
    expect(codes(await addKey(reporter, { userId, name: "x", scope: "read" }))).toEqual(["not_allowed"]);
    expect(codes(await revokeKey(reporter, made.id))).toEqual(["not_allowed"]);
  });
});

describe("GET /api/v1/claims/matches", () => {
  const look = (query: string, headers: Record<string, string> = {}): Promise<Response> => matches(new Request(`http://isnad.example/api/v1/claims/matches${query}`, { headers }));
  const found = z.object({ matches: z.array(z.object({ claim: z.object({ id: z.string(), url: z.string(), statementAr: z.string() }), score: z.number(), reasons: z.array(z.object({ kind: z.string() })) })) });

  it("counts whoever sends a key by it, shows them no drafts, and refuses a key that is none", async () => {
    const [userId, draft] = [await aUser(), await aClaim()];
    const [mine, revoked] = [await aKey(userId), await aKey(userId)];
    must(await revokeKey(admin, revoked.id));
    const query = `?text=${encodeURIComponent("الجسر آمن تمامًا")}&limit=100`;
    const shown = found.parse(await (await look(query, { Authorization: `Bearer ${mine.key}` })).json());
    expect(shown.matches.map(({ claim }) => claim.id)).not.toContain(draft.shortId);
    expect(await codeOf(await look(query, { Authorization: `Bearer ${revoked.key}` }))).toBe("401 key_needed");
  });

  it("lets a visitor ask so often and no oftener", async () => {
    const answers = await Promise.all(Array.from({ length: VISITOR_LIMIT.requests + 2 }, () => look("?text=", { "X-Forwarded-For": "192.0.2.77" })));
    const slow = answers.filter(({ status }) => status === 429);
    expect(slow).toHaveLength(2);
    expect(Number(slow[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("finds what is published, without a key, and says so to who has it already", async () => {
    const [open, draft] = [await aClaim(), await aClaim()];
    must(await changeClaimState(admin, { id: open.id, to: "published", expected: 1 }));
    const query = `?text=${encodeURIComponent("الجسر آمن تمامًا")}&limit=100`;
    const response = await look(query);
    const ids = found.parse(await response.json()).matches.map(({ claim }) => claim.id);
    expect(ids).toContain(open.shortId);
    expect(ids).not.toContain(draft.shortId);
    const again = await look(query, { "If-None-Match": response.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each([
    ["", "422 required"],
    ["?text=%20", "422 required"],
    ["?text=a&limit=0", "422 limit_invalid"],
    ["?text=a&limit=101", "422 limit_invalid"],
    ["?text=a&limit=x", "422 limit_invalid"],
    [`?text=${"a".repeat(2001)}`, "422 too_long"],
    ["?text=a%00b", "422 null_character"],
  ])("refuses «%s»", async (query, expected) => {
    expect(await codeOf(await look(query))).toBe(expected);
  });

  it("looks up a text with a word longer than any word is", async () => {
    const response = await look(`?text=${"ب".repeat(1500)}`);
    expect([response.status, found.parse(await response.json()).matches]).toEqual([200, []]);
  });
});

describe("a fault of ours", () => {
  it("is answered in the API's own shape, in the reader's language, and logged without what was asked", async () => {
    const logged = vi.spyOn(console, "error").mockReturnValue(undefined);
    const broken = answering(() => Promise.reject(new Error("no connection")));
    const response = await broken(new Request("http://isnad.example/api/v1/search?q=secret", { headers: { "Accept-Language": "ar" } }));
    expect([response.status, await codeOf(response.clone())]).toEqual([500, "500 broken"]);
    expect(await response.text()).toContain("تعذّر الجواب");
    expect(logged.mock.calls.flat().join(" ")).not.toContain("secret");
    logged.mockRestore();
  });
});
