import { describe, expect, it } from "vitest";
import { db } from "#lib/db/client.ts";
import { READER } from "#lib/domain/actor.ts";
import { TEST_ACTOR, makeArticle } from "#prisma/factories.ts";
import { duplicateArticles } from "./duplicates.ts";

const BODY = [
  "قالت هيئة الملاحة في بيان مساء الخميس إن القناة الجنوبية ستُفتح أمام السفن الصغيرة ابتداء من الشهر المقبل.",
  "وأضافت أن أعمال الحفر استغرقت أربعة عشر شهرًا وأن عمق المجرى بلغ تسعة أمتار عند المدخل.",
  "ويرى صيادون أن الفتح المبكر يضر بمواسم السردين، وطالبوا بتعويضات عن الشباك التي أتلفتها الجرافات.",
];

describe("near-duplicate articles", () => {
  it("finds the same text first, then shortened and led in anew, and not another story", async () => {
    const same = await makeArticle({ raw: `القناة تُفتح قريبًا\n\n${BODY.join("\n\n")}` });
    const shorter = await makeArticle({ raw: `هيئة الملاحة: موعد جديد\n\n${BODY.slice(0, 2).join("\n\n")}` });
    const other = await makeArticle({ raw: "مباراة القمة\n\nانتهت مباراة القمة بالتعادل أمام جمهور كبير حضر رغم المطر." });
    const found = await duplicateArticles(TEST_ACTOR, same.text);
    expect(found.map(({ articleId }) => articleId)).toEqual([same.id, shorter.id]);
    expect(found[0]?.score).toBe(1);
    expect(found[1]?.score).toBeGreaterThan(0.6);
    expect(found.some(({ articleId }) => articleId === other.id)).toBe(false);
  });

  it("is the desk's, and has nothing to say about an empty text", async () => {
    expect(await duplicateArticles(READER, BODY.join(" "))).toEqual([]);
    expect(await duplicateArticles(TEST_ACTOR, " ")).toEqual([]);
  });

  it("passes by a word longer than any word is", async () => {
    expect(await duplicateArticles(TEST_ACTOR, "ب".repeat(5000))).toEqual([]);
  });

  it("finds a text, and half of it, among thousands that have its words in other order", async () => {
    const [title, ...lines] = ["أعمال الحفر تتأخر", ...BODY, "وتقول البلدية إن المقاول لم يتسلم دفعته الثالثة، وإن المحافظ دعا إلى اجتماع عاجل يوم الأحد لبحث الأزمة مع أصحاب المراكب."];
    const words = lines.join(" ").split(" ");
    await db.$executeRaw`INSERT INTO "Article" (id, "shortId", title, "editorialState", "updatedAt") SELECT gen_random_uuid(), lpad(n::text, 8, 'w'), 'words', 'discarded', now() FROM generate_series(1, 4000) n`;
    await db.$executeRaw`
      INSERT INTO "ArticleVersion" (id, "articleId", number, raw, text, "contentHash", origin)
      SELECT gen_random_uuid(), a.id, 1, '', (SELECT string_agg(w.word, ' ') FROM (SELECT word FROM unnest(${words}::text[]) word ORDER BY md5(word || a.id::text) LIMIT 12) w), a."shortId", 'paste'
      FROM "Article" a WHERE a.title = 'words'`;
    const stored = await makeArticle({ raw: [title, ...lines].join("\n\n") });
    const found = async (...text: readonly string[]) => (await duplicateArticles(TEST_ACTOR, ["عنوان آخر", ...text].join("\n\n"))).map(({ articleId }) => articleId);
    expect(await found(...lines)).toContain(stored.id);
    expect(await found(...lines.slice(0, 2))).toContain(stored.id);
  });
});
