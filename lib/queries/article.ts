import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { ArticlePage, Mark } from "#lib/views/article.ts";
import type { Tombstone } from "#lib/views/claim.ts";
import { readCopies } from "./archives.ts";
import { standingPlace, wordDiff } from "./passage/words.ts";
import { PARTY, dateView, dayOf, maybeParty, partyRef, refOf } from "./rows.ts";
import { siteZone } from "./zone.ts";

const MARKED = {
  id: true,
  start: true,
  end: true,
  exact: true,
  prefix: true,
  suffix: true,
  state: true,
  standing: true,
  claims: {
    where: { claim: { editorialState: "published" } },
    select: { claim: { select: { shortId: true, statementAr: true, statementEn: true, claimant: { select: PARTY } } } },
  },
  responses: {
    where: { response: { editorialState: "published" } },
    select: {
      response: {
        select: {
          id: true,
          responder: { select: PARTY },
          targets: {
            select: {
              stance: true,
              claim: { select: { shortId: true, statementAr: true, editorialState: true } },
              targetResponse: { select: { targets: { select: { claim: { select: { shortId: true, statementAr: true, editorialState: true } } } } } },
            },
            orderBy: { id: "asc" },
          },
        },
      },
    },
  },
} as const;

const ARTICLE = {
  id: true,
  shortId: true,
  kind: true,
  title: true,
  language: true,
  url: true,
  archives: true,
  publishedOn: true,
  publishedEarliest: true,
  publishedLatest: true,
  editorialState: true,
  withdrawnAt: true,
  withdrawnReason: true,
  demo: true,
  outlet: { select: PARTY },
  authors: { select: { party: { select: PARTY } }, orderBy: { position: "asc" } },
  agencies: { select: { party: { select: PARTY } }, orderBy: { position: "asc" } },
  versions: {
    select: { number: true, text: true, capturedAt: true, contentHash: true, passages: { select: MARKED, orderBy: { start: "asc" } } },
    orderBy: { number: "desc" },
    take: 1,
  },
} as const;

function readArticle(shortId: string) {
  return db.article.findUnique({ where: { shortId }, select: ARTICLE, relationLoadStrategy: "join" });
}

type ArticleRow = NonNullable<Awaited<ReturnType<typeof readArticle>>>;
type PassageRow = ArticleRow["versions"][number]["passages"][number];
type ClaimLink = { shortId: string; statementAr: string; editorialState: string };

const published = (claim: ClaimLink | null): string[] =>
  claim?.editorialState === "published" ? [refOf(claim.shortId, claim.statementAr)] : [];

/** A passage of the shown version stands in it; any other is compared with what stands there now. */
type Placed = PassageRow & { readonly words: Mark["words"] };

function claimMarks({ id, start, end, state, words, claims }: Placed): Mark[] {
  return claims.map(({ claim }) => ({
    passageId: id,
    start,
    end,
    state,
    words,
    claim: {
      ref: refOf(claim.shortId, claim.statementAr),
      statementAr: claim.statementAr,
      statementEn: claim.statementEn,
      claimant: maybeParty(claim.claimant),
    },
    response: null,
  }));
}

/** A response's mark leads to the first published claim it answers, itself or through another response. */
function responseMarks({ id, start, end, state, words, responses }: Placed): Mark[] {
  return responses.flatMap(({ response }): Mark[] => {
    const direct = response.targets.flatMap(({ claim }) => published(claim));
    const through = response.targets.flatMap(({ targetResponse }) => (targetResponse?.targets ?? []).flatMap(({ claim }) => published(claim)));
    const claimRef = [...direct, ...through][0];
    if (claimRef === undefined || response.responder === null) return [];
    const stances = [...new Set(response.targets.map(({ stance }) => stance))];
    return [{ passageId: id, start, end, state, words, claim: null, response: { id: response.id, responder: partyRef(response.responder), stances, claimRef } }];
  });
}

/** Passages that the newest version no longer has, word for word: they stayed with the version they were taken from. */
async function lostPassages(row: ArticleRow, { number, text }: ArticleRow["versions"][number]): Promise<Placed[]> {
  if (number === 1) return [];
  const lost = await db.passage.findMany({
    where: { version: { articleId: row.id, number: { lt: number } }, state: { in: ["edited", "removed"] } },
    select: MARKED,
    orderBy: [{ start: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return lost.map((passage) => {
    const place = standingPlace(text, passage);
    return { ...passage, ...place, words: wordDiff(passage.exact, place === null ? "" : text.slice(place.start, place.end)) };
  });
}

function pageOf(row: ArticleRow, version: ArticleRow["versions"][number], lost: readonly Placed[]): ArticlePage {
  const passages = [...version.passages.map((passage) => ({ ...passage, words: null })), ...lost];
  return {
    id: row.id,
    ref: refOf(row.shortId, row.title),
    kind: row.kind,
    title: row.title,
    language: row.language,
    outlet: maybeParty(row.outlet),
    authors: row.authors.map(({ party }) => partyRef(party)),
    agencies: row.agencies.map(({ party }) => partyRef(party)),
    url: row.url,
    archived: readCopies(row.archives)[0]?.url ?? null,
    publishedOn: dateView(row.publishedOn, row.publishedEarliest, row.publishedLatest),
    version: { number: version.number, capturedAt: version.capturedAt.toISOString(), contentHash: version.contentHash },
    text: version.text,
    marks: passages.flatMap((passage) => [...claimMarks(passage), ...responseMarks(passage)]),
    demo: row.demo,
  };
}

export type ArticleAnswer =
  | { readonly kind: "page"; readonly page: ArticlePage }
  | { readonly kind: "tombstone"; readonly tombstone: Tombstone };

/** An article's page for a reader, its latest version with published passages marked; a tombstone when withdrawn, null when not public. */
export async function getArticlePage(viewer: Viewer, shortId: string): Promise<ArticleAnswer | null> {
  const row = await readArticle(shortId);
  const version = row?.versions[0];
  if (row === null || version === undefined) return null;
  if (row.editorialState === "withdrawn") {
    const zone = await siteZone(viewer);
    const on = dayOf(zone(row.withdrawnAt ?? version.capturedAt));
    return { kind: "tombstone", tombstone: { ref: row.shortId, reason: row.withdrawnReason ?? "", on } };
  }
  if (row.editorialState !== "published") return null;
  return { kind: "page", page: pageOf(row, version, await lostPassages(row, version)) };
}
