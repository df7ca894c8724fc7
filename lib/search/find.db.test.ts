import { expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { makeClaim, publishAll } from "#prisma/factories.ts";
import { queryCondition } from "./conditions.ts";
import { readPlace } from "./cursor.ts";
import { find } from "./find.ts";
import { parseQuery, tsqueryText } from "./query.ts";

const WALKED = 4;
/** Walks for one page go so many times as far as the first one at most. */
const WIDEST = 15;
/** A page that follows others by date, from the newest of all. */
const FROM_THE_NEWEST = { rank: null, id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };

type Start = ReturnType<typeof readPlace>;
type Bounds = Parameters<typeof find>[1];
type Page = { readonly ids: readonly string[]; readonly next: Start };

async function pageAt(typed: string, filters: readonly Prisma.Sql[], after: Start, size: number, bounds: Bounds): Promise<Page> {
  const query = parseQuery(typed);
  const page = await find({ viewer: READER, kind: "claim", tsquery: tsqueryText(query), words: queryCondition("claim", query, new Map()), filters, size, after, few: false }, bounds);
  return { ids: page.ids, next: page.next === null ? null : readPlace(page.next) };
}

/** The ids of all pages from a place on. */
async function walkThrough(typed: string, filters: readonly Prisma.Sql[], from: Start, size: number, bounds: Bounds = {}): Promise<string[]> {
  const seen: string[] = [];
  let [after, pages] = [from, 0];
  do {
    const page = await pageAt(typed, filters, after, size, bounds);
    seen.push(...page.ids);
    [after, pages] = [page.next, pages + 1];
  } while (after !== null && pages < 1000);
  return seen;
}

/** Published claims, straight into the table: hundreds by command take a minute. The oldest first. */
async function manyClaims(many: number, statementOf: (at: number) => string, from: number): Promise<string[]> {
  const now = new Date();
  const data = Array.from({ length: many }, (_, at) => ({
    id: newId(), shortId: `zf${(from + at).toString(36).padStart(6, "0")}`, statementAr: statementOf(at), unattributed: true, saidOn: "2024-10-24", editorialState: "published" as const, publishedAt: now,
  }));
  await db.claim.createMany({ data });
  await db.$executeRaw`ANALYZE "Claim"`;
  return data.map(({ id }) => id);
}

it("reaches hits that lie behind many newer records without the word, each once", async () => {
  const made: string[] = [];
  for (let at = 0; at < 7; at += 1) made.push((await makeClaim({ statementAr: `فاض خزان الكركديه رقم ${String(at)}` })).id);
  await publishAll({ claim: made.map((id) => ({ id })) });
  await manyClaims(WALKED * 20, (at) => `وصلت الشحنة رقم ${String(at)}`, 0);
  expect(await walkThrough("الكركديه", [], FROM_THE_NEWEST, 3, { walked: WALKED })).toEqual([...made].reverse());
});

it("reaches every hit from the first page, where there are more than are ranked", async () => {
  const made = await manyClaims(730, (at) => `${"أزهر الخزامى ".repeat(1 + (at % 3))} ${String(at)}`, 10_000);
  const seen = await walkThrough("الخزامى", [], null, 100);
  expect([seen.length, new Set(seen)]).toEqual([made.length, new Set(made)]);
});

it("does not read all that holds a common word for a filter that rarely holds, and comes to it by pages", async () => {
  const [oldest = "", ...rest] = await manyClaims(1500, (at) => `جفّ نهر الريحان ${String(at)}`, 20_000);
  await db.$executeRaw`CREATE SEQUENCE "zz_read" MINVALUE 0 START 0`;
  await db.$executeRaw`SELECT nextval('zz_read')`;
  await db.$executeRawUnsafe(`CREATE FUNCTION zz_rarely(id uuid) RETURNS boolean LANGUAGE plpgsql COST 10000 AS $$ BEGIN RETURN nextval('zz_read') > 0 AND id = '${oldest}'; END $$`);
  const rarely = [Prisma.sql`zz_rarely(c.id)`];
  const bounds = { walked: WALKED, affordable: 500 };
  const first = await pageAt("الريحان", rarely, null, 20, bounds);
  const [{ read } = { read: 0n }] = await db.$queryRaw<{ read: bigint }[]>`SELECT last_value AS read FROM "zz_read"`;
  expect([first.ids, first.next === null]).toEqual([[], false]);
  expect(Number(read)).toBeLessThanOrEqual(WALKED * WIDEST);
  expect([rest.length, await walkThrough("الريحان", rarely, null, 20, bounds)]).toEqual([1499, [oldest]]);
});

it("shows the best of so few hits that all could be read, wherever they stand", async () => {
  const [best = ""] = await manyClaims(150, (at) => (at === 0 ? "النرجس والنرجس ثم النرجس" : `ذبل النرجس في البستان البعيد ${String(at)}`), 30_000);
  const query = parseQuery("النرجس");
  const words = queryCondition("claim", query, new Map());
  const page = await find({ viewer: READER, kind: "claim", tsquery: tsqueryText(query), words, filters: [], atMost: 250, size: 5, after: null, few: true });
  expect(page.ids[0]).toBe(best);
});

it("asks what was chosen of the few records that hold the words", async () => {
  const made = await manyClaims(40, (at) => `${at % 4 === 0 ? "تفتّح" : "ذبل"} زهر السوسن ${String(at)}`, 40_000);
  const query = parseQuery("السوسن");
  const words = queryCondition("claim", query, new Map());
  const filters = [Prisma.sql`c."statementAr" LIKE ${"تفتّح%"}`];
  const asked = { viewer: READER, kind: "claim", tsquery: tsqueryText(query), words, filters, size: 30, after: null, few: false } as const;
  const [counted, unknown] = [await find({ ...asked, atMost: 140 }), await find(asked)];
  expect(counted).toEqual(unknown);
  expect(new Set(counted.ids)).toEqual(new Set(made.filter((_id, at) => at % 4 === 0)));
});
