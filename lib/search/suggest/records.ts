import { begunForms } from "#lib/arabic/begun.ts";
import { Prisma, db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { refOf } from "#lib/queries/rows.ts";
import type { Suggestion } from "#lib/views/search.ts";
import { SOURCES, unwanted, visible, type Source as Words } from "../conditions.ts";
import { frequency, lookup, type Typed } from "../frequency.ts";
import type { Named } from "../names.ts";
import type { SearchQuery } from "../query.ts";
import { begunWords, LETTERS_BEFORE } from "./words.ts";

type Kind = "claim" | "response" | "article";

/** A word that so many records hold narrows enough by itself. */
const RARE = 3000;
/** Commoner words narrow together; beyond this one costs the index too much, sooner where all its forms are to be gathered. */
const COMMON = 60_000;
const COMMON_BEGUN = 15_000;

/** Of words too common for it, the newest records hold enough: a walk back through so many. */
const WALKED = 5000;
const LOOKED_AT = 200;
const MOST_ALTERNATIVES = 3;

type Source = Words & { readonly textAr: Prisma.Sql; readonly textEn: Prisma.Sql; readonly other: Prisma.Sql };

const NONE = Prisma.sql`NULL`;

/** Trusted fragments only; an article is suggested by its title. */
const SUGGESTED: Readonly<Record<Kind, Source>> = {
  claim: { ...SOURCES.claim, textAr: Prisma.sql`c."statementAr"`, textEn: Prisma.sql`c."statementEn"`, other: NONE },
  response: { ...SOURCES.response, textAr: Prisma.sql`coalesce(c."quoteAr", c."summaryAr", c."summaryEn")`, textEn: Prisma.sql`c."summaryEn"`, other: Prisma.sql`CASE WHEN c."quoteAr" IS NULL THEN NULL ELSE c."summaryAr" END` },
  article: { from: Prisma.sql`"Article" c`, vector: Prisma.sql`isnad_tsv(c."title")`, letters: Prisma.sql`isnad_fold(c."title")`, parties: [], textAr: Prisma.sql`c."title"`, textEn: NONE, other: NONE },
};

/** The words that the index is asked for; none when it would find too much. */
async function rarest(words: readonly Typed[]): Promise<Typed[]> {
  const counted = await Promise.all(words.map(async (word) => ({ word, claims: await frequency(word) })));
  const usable = counted.filter(({ word, claims }) => claims <= (word.begun === null ? COMMON : COMMON_BEGUN));
  const narrows = usable.length > 1 || usable.some(({ claims }) => claims <= RARE);
  return narrows ? usable.map(({ word }) => word) : [];
}

/** Folded text is safe inside LIKE. */
const standsBegun = (letters: Prisma.Sql, word: string): Prisma.Sql => Prisma.sql`' ' || ${letters} LIKE ANY (${begunForms(word).map((form) => `% ${form}%`)}::text[])`;

function holds({ vector, letters }: Source, words: readonly Typed[]): Prisma.Sql {
  const each = words.map((word) => Prisma.sql`${vector} @@ ${lookup(word)}::tsquery`);
  return Prisma.join([...each, ...words.flatMap((word) => (word.begun === null ? [] : [standsBegun(letters, word.begun)]))], " AND ");
}

type Row = { id: string; shortId: string; textAr: string | null; textEn: string | null; other: string | null; state: EditorialState };

type Asked = { readonly viewer: Viewer; readonly query: SearchQuery; readonly named: Named; readonly limit: number };

async function read(kind: Kind, words: readonly Typed[], { viewer, query, named, limit }: Asked): Promise<Row[]> {
  const source = SUGGESTED[kind];
  const { from, vector, textAr, textEn, other } = source;
  const columns = Prisma.sql`c.id, c."shortId", ${textAr} AS "textAr", ${textEn} AS "textEn", ${other} AS other, c."editorialState"::text AS state`;
  const wanted = Prisma.join([holds(source, words), ...unwanted(source, query, named), visible(kind, viewer)], " AND ");
  const indexed = await rarest(words);
  if (indexed.length === 0) {
    return db.$queryRaw<Row[]>`
      SELECT ${columns} FROM (SELECT * FROM ${from} ORDER BY c.id DESC LIMIT ${WALKED}) c WHERE ${wanted} ORDER BY c.id DESC LIMIT ${limit}`;
  }
  // OFFSET 0 keeps the commoner words out of the index, where each of them would cost more than looking at the rows.
  return db.$queryRaw<Row[]>`
    SELECT f.* FROM (
      SELECT ${columns} FROM (SELECT * FROM ${from} WHERE ${vector} @@ ${indexed.map(lookup).join(" & ")}::tsquery OFFSET 0) c WHERE ${wanted} LIMIT ${LOOKED_AT}
    ) f ORDER BY length(f."textAr"), f.id DESC LIMIT ${limit}`;
}

/** The same query with each alternative for its last word alone. */
function byLastWord(query: SearchQuery): SearchQuery[] {
  const before = query.groups.slice(0, -1);
  return (query.groups.at(-1) ?? []).slice(-MOST_ALTERNATIVES).map((term) => ({ ...query, groups: [...before, [term]] }));
}

/** Where nothing has the last word so begun, it is taken without the letters joined before it. */
async function firstFound(kind: Kind, asked: Asked): Promise<readonly Row[]> {
  for (const letters of LETTERS_BEFORE) {
    const words = begunWords(asked.query, letters);
    const rows = words === null ? [] : await read(kind, words, asked);
    if (rows.length > 0) return rows;
  }
  return [];
}

/**
 * Records that hold each word that is wanted, the last of them perhaps only begun, and nothing excluded. `named`: the parties that
 * excluded words name. Work is bounded, however common the words.
 */
export async function suggestRecords(kind: Kind, viewer: Viewer, query: SearchQuery, named: Named, limit: number): Promise<Suggestion[]> {
  const found = await Promise.all(byLastWord(query).map((one) => firstFound(kind, { viewer, query: one, named, limit })));
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()].slice(0, limit);
  return rows.map(({ id, shortId, textAr, textEn, other, state }) => ({ kind, id, shortId, ref: refOf(shortId, textAr ?? ""), textAr: textAr ?? "", textEn, others: other === null ? [] : [other], state }));
}
