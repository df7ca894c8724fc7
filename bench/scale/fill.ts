import pg from "pg";
import { articleRows, claimRows, crowdRows, dossierRows, partyRows, responseRows } from "./rows.ts";
import { makeWords } from "./words.ts";

const BATCH = 4000;
const ARTICLES = 20_000;
/** The claim that has this many answers. */
export const CROWDED = 77;
const CROWD = 2000;

/** Each takes a JSON list of rows as `$1`. */
const INTO = {
  party: `INSERT INTO "Party" (id, "shortId", kind, "nameAr", "updatedAt")
    SELECT id, "shortId", kind::"PartyKind", name, now() FROM json_to_recordset($1::json) AS r (id uuid, "shortId" text, kind text, name text)`,
  dossier: `INSERT INTO "Dossier" (id, "shortId", "titleAr", "editorialState", "publishedAt", "updatedAt")
    SELECT id, "shortId", title, 'published', now(), now() FROM json_to_recordset($1::json) AS r (id uuid, "shortId" text, title text)`,
  article: `WITH given AS MATERIALIZED (SELECT * FROM json_to_recordset($1::json) AS r (id uuid, version uuid, "shortId" text, title text, text text, outlet uuid, day date)),
    made AS (INSERT INTO "Article" (id, "shortId", "outletId", title, "publishedOn", "publishedEarliest", "publishedLatest", "editorialState", "publishedAt", "updatedAt")
      SELECT id, "shortId", outlet, title, day::text, day, day, 'published', day, day FROM given)
    INSERT INTO "ArticleVersion" (id, "articleId", "number", raw, text, "contentHash", origin) SELECT version, id, 1, '', text, md5(text), 'import' FROM given`,
  claim: `WITH given AS MATERIALIZED (SELECT * FROM json_to_recordset($1::json) AS r (id uuid, "shortId" text, statement text, claimant uuid, day date, "editorialState" text,
        status text, moved timestamptz, wording text, outlet uuid, report uuid, dossier uuid)),
    made AS (INSERT INTO "Claim" (id, "shortId", "statementAr", "claimantId", "saidOn", "saidEarliest", "saidLatest", "editorialState", status, "movedAt", "publishedAt", "noPassageReason", "createdAt", "updatedAt")
      SELECT id, "shortId", statement, claimant, day::text, day, day + interval '1 day', "editorialState"::"EditorialState", status::"ClaimStatus", moved,
        CASE WHEN "editorialState" = 'published' THEN moved END, 'bench', day, moved FROM given),
    worded AS (INSERT INTO "ClaimWording" ("claimId", words) SELECT id, wording FROM given WHERE wording IS NOT NULL),
    gathered AS (INSERT INTO "DossierClaim" ("dossierId", "claimId") SELECT dossier, id FROM given WHERE dossier IS NOT NULL)
    INSERT INTO "Report" (id, "claimId", "outletId", verb, "on", "onEarliest", "onLatest") SELECT report, id, outlet, 'نقل', day::text, day, day FROM given`,
  response: `WITH given AS MATERIALIZED (SELECT * FROM json_to_recordset($1::json) AS r (id uuid, target uuid, "shortId" text, claim uuid, responder uuid, day date, text text, stance text, "editorialState" text)),
    made AS (INSERT INTO "Response" (id, "shortId", "responderId", "saidOn", "saidEarliest", "saidLatest", "summaryAr", wording, "editorialState", "publishedAt", "noPassageReason", "createdAt", "updatedAt")
      SELECT id, "shortId", responder, day::text, day, day + interval '1 day', text, 'paraphrase', "editorialState"::"EditorialState", CASE WHEN "editorialState" = 'published' THEN day END, 'bench', day, day FROM given)
    INSERT INTO "ResponseTarget" (id, "responseId", "claimId", stance) SELECT target, id, claim, stance::"Stance" FROM given`,
} as const;

type Task = { readonly into: keyof typeof INTO; readonly rows: () => readonly unknown[]; readonly claims: number };

function tasksFor(count: number, responses: number): Task[] {
  const words = makeWords();
  const few: Task[] = [
    { into: "party", rows: () => partyRows(words), claims: 0 },
    { into: "dossier", rows: () => dossierRows(words), claims: 0 },
    { into: "response", rows: () => crowdRows(words, CROWDED, responses, CROWD), claims: 0 },
    ...starts(Math.min(ARTICLES, count)).map((from): Task => ({ into: "article", rows: () => articleRows(words, from, Math.min(from + BATCH, ARTICLES, count)), claims: 0 })),
  ];
  const many = starts(count).flatMap((from): Task[] => {
    const to = Math.min(count, from + BATCH);
    return [
      { into: "response", rows: () => responseRows(words, from, to, responses), claims: 0 },
      { into: "claim", rows: () => claimRows(words, from, to), claims: to - from },
    ];
  });
  return [...few, ...many];
}

const starts = (count: number): number[] => Array.from({ length: Math.ceil(count / BATCH) }, (_, at) => at * BATCH);

/** Foreign keys are not checked row by row (they hold by how the rows are made), and nothing waits for the disk. */
async function writer(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '64MB'; SET maintenance_work_mem = '768MB'");
  return client;
}

/** Indexes that no constraint owns are made once, at the end, which is many times faster than row by row. */
async function withoutIndexes(client: pg.Client, note: (text: string) => void, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; def: string }>(`
    SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS def FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
    WHERE t.relname IN ('Claim', 'Response', 'ResponseTarget', 'Report', 'ClaimWording') AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)`);
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await work();
  for (const { name, def } of rows) {
    note(`${name} …`);
    await client.query(def);
  }
}

/** Fills an empty, migrated database with so many made-up claims and answers, and brings statistics up to date. */
export async function fill(url: string, claims: number, responses: number, note: (text: string) => void): Promise<void> {
  const tasks = tasksFor(claims, responses);
  const first = await writer(url);
  const clients = [first, await writer(url)];
  let done = 0;
  await withoutIndexes(first, note, async () => {
    await Promise.all(clients.map(async (client) => {
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        await client.query(INTO[task.into], [JSON.stringify(task.rows())]);
        done += task.claims;
        if (task.claims > 0 && done % (BATCH * 10) < BATCH) note(`${String(done)} of ${String(claims)} claims …`);
      }
    }));
  });
  await first.query("SELECT isnad_name_all()");
  await first.query("VACUUM (ANALYZE)");
  await Promise.all(clients.map((client) => client.end()));
}
