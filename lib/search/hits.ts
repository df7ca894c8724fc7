import { excerpt, highlight, type Wanted } from "#lib/arabic/highlight.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { PARTY, maybeParty, partyRef, refOf } from "#lib/queries/rows.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { SearchHit, SearchKind } from "#lib/views/search.ts";
import type { SearchQuery } from "./query.ts";

/** What a query marks in the texts it found. */
function wantedBy({ groups }: SearchQuery): Wanted {
  const terms = groups.flat();
  const [loose, words] = [terms.filter(({ exact }) => !exact), terms.filter(({ exact, stems }) => !exact && stems.length === 1)];
  return {
    stems: new Set(words.flatMap(({ stems, variants }) => [...stems, ...variants])),
    runs: loose.filter(({ stems }) => stems.length > 1).map(({ stems }) => stems),
    begins: terms.flatMap(({ guarded }) => guarded?.begins ?? []),
    phrases: terms.filter(({ exact }) => exact).map(({ folded }) => folded),
  };
}

type Ids = readonly string[];
const among = (ids: Ids) => ({ where: { id: { in: [...ids] } } });
const NOTHING = { text: null, titleEn: null, textEn: null, party: null, saidOn: null, status: null, stances: [], editorialState: null } as const;

const maybe = (text: string | null, wanted: Wanted): SearchHit["textEn"] => (text === null || text === "" ? null : highlight(text, wanted));

async function claimHits(ids: Ids, wanted: Wanted): Promise<SearchHit[]> {
  const select = { id: true, shortId: true, statementAr: true, statementEn: true, status: true, saidOn: true, editorialState: true, claimant: { select: PARTY } } as const;
  const rows = await db.claim.findMany({ ...among(ids), select });
  return rows.map(({ statementAr, statementEn, claimant, ...row }) => {
    const titleEn = maybe(statementEn, wanted);
    const text = titleEn?.some(({ marked }) => marked) === true ? titleEn : null;
    return { ...NOTHING, kind: "claim", ...row, ref: refOf(row.shortId, statementAr), title: highlight(statementAr, wanted), titleEn, text, party: maybeParty(claimant) };
  });
}

const CLAIM = { shortId: true, statementAr: true, statementEn: true, editorialState: true } as const;

const RESPONSE = {
  id: true,
  shortId: true,
  quoteAr: true,
  summaryAr: true,
  quoteOriginal: true,
  summaryEn: true,
  saidOn: true,
  editorialState: true,
  responder: { select: PARTY },
  targets: {
    select: {
      stance: true,
      claim: { select: CLAIM },
      targetResponse: { select: { editorialState: true, targets: { select: { claim: { select: CLAIM } } } } },
    },
    orderBy: { id: "asc" },
  },
} as const;

/** The text in which a word was found, the quote before the summary. */
function foundIn(texts: readonly (string | null)[], wanted: Wanted): SearchHit["title"] {
  const shown = texts.filter((text) => text !== null && text !== "").map((text) => excerpt(text ?? "", wanted));
  return shown.find((segments) => segments.some(({ marked }) => marked)) ?? shown[0] ?? [];
}

async function responseHits(ids: Ids, wanted: Wanted, viewer: Viewer): Promise<SearchHit[]> {
  const rows = await db.response.findMany({ ...among(ids), select: RESPONSE });
  const drafts = mayReadDrafts(viewer);
  // A published response may answer drafts besides: those stay the desk's.
  const mayShow = (record: { editorialState: EditorialState } | null): boolean => record !== null && (drafts || record.editorialState === "published");
  return rows.map(({ id, shortId, quoteAr, summaryAr, quoteOriginal, summaryEn, saidOn, editorialState, responder, targets: all }) => {
    const targets = all.filter(({ claim, targetResponse }) => mayShow(claim) || mayShow(targetResponse));
    const claims = targets.flatMap(({ claim, targetResponse }) => [claim, ...(targetResponse?.targets.map((target) => target.claim) ?? [])]);
    const claim = claims.find(mayShow);
    return {
      ...NOTHING,
      kind: "response",
      id,
      shortId,
      ref: claim == null ? shortId : refOf(claim.shortId, claim.statementAr),
      title: foundIn([quoteAr, summaryAr, quoteOriginal, summaryEn], wanted),
      titleEn: summaryEn === null || summaryEn === "" ? null : excerpt(summaryEn, wanted),
      text: claim == null ? null : highlight(claim.statementAr, wanted),
      textEn: maybe(claim?.statementEn ?? null, wanted),
      party: maybeParty(responder),
      saidOn,
      editorialState,
      stances: [...new Set(targets.map(({ stance }) => stance))],
    };
  });
}

/** Characters of an article in which a word is looked for to be shown. */
const LOOKED_THROUGH = 20_000;

async function beginnings(ids: Ids): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ articleId: string; text: string }[]>`
    SELECT DISTINCT ON ("articleId") "articleId", left("text", ${LOOKED_THROUGH}::int) AS text
    FROM "ArticleVersion" WHERE "articleId" = ANY (${[...ids]}::uuid[]) ORDER BY "articleId", "number" DESC`;
  return new Map(rows.map(({ articleId, text }) => [articleId, text]));
}

async function articleHits(ids: Ids, wanted: Wanted): Promise<SearchHit[]> {
  const select = { id: true, shortId: true, title: true, publishedOn: true, editorialState: true, outlet: { select: PARTY } } as const;
  const [rows, texts] = await Promise.all([db.article.findMany({ ...among(ids), select }), beginnings(ids)]);
  return rows.map(({ title, publishedOn, outlet, ...row }) => {
    const body = texts.get(row.id) ?? "";
    const story = body.startsWith(title) ? body.slice(title.length) : body;
    return { ...NOTHING, kind: "article", ...row, ref: refOf(row.shortId, title), title: highlight(title, wanted), text: excerpt(story.trim(), wanted), party: maybeParty(outlet), saidOn: publishedOn };
  });
}

async function partyHits(ids: Ids, wanted: Wanted): Promise<SearchHit[]> {
  const rows = await db.party.findMany({ ...among(ids), select: { ...PARTY, about: true } });
  return rows.map(({ about, ...row }) => {
    const party = partyRef(row);
    return { ...NOTHING, kind: "party", id: row.id, shortId: row.shortId, ref: party.ref, title: highlight(row.nameAr, wanted), titleEn: maybe(row.nameEn, wanted), text: about === null ? null : excerpt(about, wanted), party };
  });
}

async function dossierHits(ids: Ids, wanted: Wanted): Promise<SearchHit[]> {
  const rows = await db.dossier.findMany({ ...among(ids), select: { id: true, shortId: true, titleAr: true, titleEn: true, summaryAr: true, summaryEn: true, editorialState: true } });
  return rows.map(({ titleAr, titleEn, summaryAr, summaryEn, ...row }) => ({
    ...NOTHING,
    kind: "dossier",
    ...row,
    ref: refOf(row.shortId, titleAr),
    title: highlight(titleAr, wanted),
    titleEn: maybe(titleEn, wanted),
    textEn: maybe(summaryEn, wanted),
    text: summaryAr === null ? null : excerpt(summaryAr, wanted),
  }));
}

const READ: Readonly<Record<SearchKind, (ids: Ids, wanted: Wanted, viewer: Viewer) => Promise<SearchHit[]>>> = {
  claim: claimHits,
  response: responseHits,
  article: articleHits,
  party: partyHits,
  dossier: dossierHits,
};

/** The records behind the ids as a page shows them, in the ids' order. Their visibility was judged when they were found. */
export async function readHits(kind: SearchKind, ids: Ids, query: SearchQuery, viewer: Viewer): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const hits = new Map((await READ[kind](ids, wantedBy(query), viewer)).map((hit) => [hit.id, hit]));
  return ids.flatMap((id) => hits.get(id) ?? []);
}
