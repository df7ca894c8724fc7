import { begunForms, withoutArticle } from "#lib/arabic/begun.ts";
import { fold } from "#lib/arabic/fold.ts";
import { joinedForms } from "#lib/arabic/joined.ts";
import { stems } from "#lib/arabic/stem.ts";
import { Prisma, db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { refOf } from "#lib/queries/rows.ts";
import type { Suggestion } from "#lib/views/search.ts";
import { SOURCES, visible } from "../conditions.ts";
import { frequency, lookup, type Typed } from "../frequency.ts";

type Kind = "claim" | "response" | "article";

/** A word that so many records hold narrows enough by itself. */
const RARE = 3000;
/** Commoner words narrow together; beyond this one costs the index too much, sooner where all its forms are to be gathered. */
const COMMON = 60_000;
const COMMON_BEGUN = 15_000;

/** Of words too common for it, the newest records hold enough: a walk back through so many. */
const WALKED = 5000;
const LOOKED_AT = 200;
const MOST_WORDS = 6;

type Source = { readonly from: Prisma.Sql; readonly vector: Prisma.Sql; readonly letters: Prisma.Sql; readonly textAr: Prisma.Sql; readonly textEn: Prisma.Sql; readonly other: Prisma.Sql };

const NONE = Prisma.sql`NULL`;

/** Trusted fragments only; an article is suggested by its title. */
const SUGGESTED: Readonly<Record<Kind, Source>> = {
  claim: { ...SOURCES.claim, textAr: Prisma.sql`c."statementAr"`, textEn: Prisma.sql`c."statementEn"`, other: NONE },
  response: { ...SOURCES.response, textAr: Prisma.sql`coalesce(c."quoteAr", c."summaryAr", c."summaryEn")`, textEn: Prisma.sql`c."summaryEn"`, other: Prisma.sql`CASE WHEN c."quoteAr" IS NULL THEN NULL ELSE c."summaryAr" END` },
  article: { from: Prisma.sql`"Article" c`, vector: Prisma.sql`isnad_tsv(c."title")`, letters: Prisma.sql`isnad_fold(c."title")`, textAr: Prisma.sql`c."title"`, textEn: NONE, other: NONE },
};

const whole = (word: string): Typed => ({ roots: [...new Set([...stems(word), ...joinedForms(word).flatMap((form) => stems(form))])], begun: null });

/**
 * «الكرملي» is begun by who means «الكرملين», whose stem is «رمل»: the stemmer takes the ك of the longer word for "like".
 * So beginnings without such letters are looked for too, and the letters decide.
 */
function begun(word: string): Typed {
  const bare = withoutArticle(word);
  const unjoined = [bare.replace(/^[وفبكل]/u, ""), bare.replace(/^[وفبكل]{2}/u, "")].filter((rest) => rest.length > 2);
  return { roots: [...new Set([...stems(word), bare, ...unjoined])], begun: word };
}

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

async function read(kind: Kind, words: readonly Typed[], viewer: Viewer, limit: number): Promise<Row[]> {
  const source = SUGGESTED[kind];
  const { from, vector, textAr, textEn, other } = source;
  const columns = Prisma.sql`c.id, c."shortId", ${textAr} AS "textAr", ${textEn} AS "textEn", ${other} AS other, c."editorialState"::text AS state`;
  const wanted = Prisma.sql`${holds(source, words)} AND ${visible(kind, viewer)}`;
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

/** Records that hold each typed word, the last of them perhaps only begun. Work is bounded, however common the words. */
export async function suggestRecords(kind: Kind, viewer: Viewer, typed: string, limit: number): Promise<Suggestion[]> {
  const words = fold(typed).split(" ").slice(0, MOST_WORDS);
  const rows = await read(kind, words.map((word, at) => (at === words.length - 1 ? begun(word) : whole(word))), viewer, limit);
  return rows.map(({ id, shortId, textAr, textEn, other, state }) => ({ kind, id, shortId, ref: refOf(shortId, textAr ?? ""), textAr: textAr ?? "", textEn, others: other === null ? [] : [other], state }));
}
