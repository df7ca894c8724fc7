import { db } from "#lib/db/client.ts";
import { countTerms } from "#lib/search/match/counts.ts";

const BATCH = 20_000;
/** Different words; the n-th is used about 1/n as often as the first, as in any language. */
const WORDS = 80_000;

/** Makes words of Arabic letters out of a number, and the table that claims are drawn from. */
async function makeWords(): Promise<void> {
  await db.$executeRaw`
    CREATE TABLE IF NOT EXISTS bench_word AS
    SELECT n, (SELECT string_agg(substr('بتجحخدرسشصطعغقكلمن', 1 + (('x' || substr(md5(n || '/' || k), 1, 6))::bit(24)::int % 18), 1), '')
               FROM generate_series(1, 3 + (n % 3)) k) AS word
    FROM generate_series(1, ${WORDS}::int) n`;
  await db.$executeRaw`CREATE UNIQUE INDEX IF NOT EXISTS bench_word_n ON bench_word (n)`;
}

/** Claims of 8 to 20 words, published, by 500 people; then as many responses each. */
async function addBatch(count: number, responses: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Claim" (id, "shortId", "statementAr", "claimantId", "saidOn", "saidEarliest", "saidLatest", "editorialState", "publishedAt", "movedAt", "updatedAt", "noPassageReason")
    SELECT uuidv7(), substr(translate(md5(random()::text || i), 'aeiou', 'bcdfg'), 1, 8), t.statement,
      ('00000000-0000-7000-8000-' || lpad((i % 500)::text, 12, '0'))::uuid, y.year::text, make_date(y.year, 1, 1), make_date(y.year, 12, 31), 'published', now(), now(), now(), 'bench'
    FROM generate_series(1, ${count}::int) i
    CROSS JOIN LATERAL (SELECT 2000 + (i % 25) AS year) y
    CROSS JOIN LATERAL (
      SELECT string_agg(w.word, ' ') AS statement
      FROM (SELECT floor(power(${WORDS}::float8, random() + 0 * (i + k)))::int AS n FROM generate_series(1, 8 + i % 13) k OFFSET 0) drawn
      JOIN bench_word w ON w.n = drawn.n
    ) t
    WHERE t.statement IS NOT NULL
    ON CONFLICT DO NOTHING`;
  if (responses > 0) await addResponses(count, responses);
}

async function addResponses(claims: number, each: number): Promise<void> {
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Response" (id, "shortId", "responderId", "saidOn", "summaryAr", "editorialState", "publishedAt", "updatedAt", "noPassageReason")
      SELECT uuidv7(), substr(translate(md5(random()::text || c.id::text || k), 'aeiou', 'bcdfg'), 1, 8), c."claimantId", '2024', c."statementAr", 'published', now(), now(), c.id::text
      FROM (SELECT id, "claimantId", "statementAr" FROM "Claim" ORDER BY id DESC LIMIT ${claims}::int) c CROSS JOIN generate_series(1, ${each}::int) k
      ON CONFLICT DO NOTHING RETURNING id, "noPassageReason"
    )
    INSERT INTO "ResponseTarget" (id, "responseId", "claimId", stance) SELECT uuidv7(), id, "noPassageReason"::uuid, 'denies' FROM made`;
}

async function addPeople(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Party" (id, "shortId", kind, "nameAr", "updatedAt")
    SELECT ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'p' || lpad(i::text, 7, '0'), 'person',
      (SELECT string_agg(word, ' ') FROM bench_word WHERE n IN (2000 + i * 7, 2001 + i * 11)), now()
    FROM generate_series(0, 499) i ON CONFLICT DO NOTHING`;
}

/** Fills the database with so many made-up claims and counts their words; says how far it is. */
export async function makeMany(count: number, responses: number, note: (text: string) => void): Promise<void> {
  await makeWords();
  await addPeople();
  for (let done = 0; done < count; done += BATCH) {
    await addBatch(Math.min(BATCH, count - done), responses);
    note(`${String(Math.min(count, done + BATCH))} claims …`);
  }
  await db.$executeRaw`VACUUM ANALYZE "Claim"`;
  await db.$executeRaw`VACUUM ANALYZE "Response"`;
  await db.$executeRaw`ANALYZE`;
  await countTerms();
}
