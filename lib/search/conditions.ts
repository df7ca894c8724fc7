import { Prisma } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { Named } from "./names.ts";
import type { SearchQuery } from "./query.ts";
import { guardedSql, termSql, type Term } from "./term.ts";

/** Kinds that are found by the words in them. */
export type WordKind = "claim" | "response" | "article" | "dossier";

export type Source = {
  /** Table and alias `c`; `v` is where the vector stands. */
  readonly from: Prisma.Sql;
  readonly vector: Prisma.Sql;
  /** The folded text in which a phrase stands word for word, never across two of its parts: a bar stands between them. */
  readonly letters: Prisma.Sql;
  readonly parties: readonly Prisma.Sql[];
};

/** Trusted fragments only: nothing typed comes in here. */
export const SOURCES: Readonly<Record<WordKind, Source>> = {
  claim: {
    from: Prisma.sql`"Claim" c`,
    vector: Prisma.sql`c."search"`,
    letters: Prisma.sql`concat_ws(' | ', c."statementKey", isnad_fold(c."statementEn"))`,
    parties: [Prisma.sql`c."claimantId"`],
  },
  response: {
    from: Prisma.sql`"Response" c`,
    vector: Prisma.sql`c."search"`,
    letters: Prisma.sql`concat_ws(' | ', isnad_fold(c."quoteAr"), isnad_fold(c."summaryAr"), isnad_fold(c."quoteOriginal"), isnad_fold(c."summaryEn"))`,
    parties: [Prisma.sql`c."responderId"`, Prisma.sql`c."onBehalfOfId"`],
  },
  article: {
    from: Prisma.sql`"Article" c JOIN "ArticleVersion" v ON v."articleId" = c.id AND v."number" = (SELECT max(l."number") FROM "ArticleVersion" l WHERE l."articleId" = v."articleId")`,
    vector: Prisma.sql`v."search"`,
    letters: Prisma.sql`isnad_fold(v."text")`,
    parties: [],
  },
  dossier: {
    from: Prisma.sql`"Dossier" c`,
    vector: Prisma.sql`c."search"`,
    letters: Prisma.sql`concat_ws(' | ', isnad_fold(c."titleAr"), isnad_fold(c."titleEn"), isnad_fold(c."summaryAr"), isnad_fold(c."summaryEn"))`,
    parties: [],
  },
};

const both = (parts: readonly Prisma.Sql[], joint: " AND " | " OR "): Prisma.Sql => Prisma.sql`(${Prisma.join([...parts], joint)})`;

/** Folded words hold letters and digits only, so LIKE needs no escape. */
const standsThere = ({ letters }: Source, { folded }: Term): Prisma.Sql => Prisma.sql`' ' || ${letters} || ' ' LIKE ${`% ${folded} %`}`;

/** The record's own words hold the term. */
function inWords(source: Source, term: Term): Prisma.Sql {
  const words = Prisma.sql`${source.vector} @@ ${termSql(term)}::tsquery`;
  if (term.exact) return both([words, standsThere(source, term)], " AND ");
  if (term.guarded === null) return words;
  const begins = term.guarded.begins.map((letters) => `% ${letters}%`);
  return both([words, Prisma.sql`(${source.vector} @@ ${guardedSql(term.guarded)}::tsquery AND ' ' || ${source.letters} || ' ' LIKE ANY (${begins}::text[]))`], " OR ");
}

/** One of the record's parties bears the term in its name. */
function byNames({ parties }: Source, term: Term, named: Named): Prisma.Sql[] {
  const ids = named.get(term.folded) ?? [];
  return ids.length === 0 ? [] : parties.map((column) => Prisma.sql`${column} = ANY (${[...ids]}::uuid[])`);
}

/** What is excluded stands neither in a record's words nor in the names of its parties. */
export const unwanted = (source: Source, { excluded }: Pick<SearchQuery, "excluded">, named: Named): Prisma.Sql[] =>
  excluded.map((term) => Prisma.sql`${both([inWords(source, term), ...byNames(source, term, named)], " OR ")} IS NOT TRUE`);

/** What the typed query asks of a record of this kind. */
export function queryCondition(kind: WordKind, query: SearchQuery, named: Named): Prisma.Sql {
  const source = SOURCES[kind];
  const wanted = query.groups.map((terms) => both(terms.flatMap((term) => [inWords(source, term), ...byNames(source, term, named)]), " OR "));
  return both([...wanted, ...unwanted(source, query, named)], " AND ");
}

const ANSWERS_PUBLISHED = Prisma.sql`EXISTS (
  SELECT 1 FROM "ResponseTarget" t LEFT JOIN "Claim" k ON k.id = t."claimId" LEFT JOIN "Response" r ON r.id = t."targetResponseId"
  WHERE t."responseId" = c.id AND (k."editorialState" = 'published' OR r."editorialState" = 'published'))`;

/** The state alone, which the planner can weigh. */
export const readable = (viewer: Viewer): Prisma.Sql => (mayReadDrafts(viewer) ? Prisma.sql`c."editorialState" <> 'discarded'` : Prisma.sql`c."editorialState" = 'published'`);

/** "See all drafts" is the desk's; "a response shows where it and its target are published". */
export function visible(kind: WordKind, viewer: Viewer): Prisma.Sql {
  return kind === "response" && !mayReadDrafts(viewer) ? both([readable(viewer), ANSWERS_PUBLISHED], " AND ") : readable(viewer);
}

export const all = (parts: readonly Prisma.Sql[]): Prisma.Sql => both(parts, " AND ");
