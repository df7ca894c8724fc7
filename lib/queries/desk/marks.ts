import { reanchor, type Quote } from "#lib/arabic/anchor.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { DeskArticle, DeskMark, MarkRecord } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";
import { RESPONSE_HIT, responseHit } from "./rows.ts";

const MARK = {
  articleVersionId: true,
  exact: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
  state: true,
  claims: {
    select: { claim: { select: { id: true, shortId: true, statementAr: true, claimant: { select: PARTY }, editorialState: true, _count: { select: { parts: true } } } } },
  },
  responses: { select: { response: { select: RESPONSE_HIT } } },
} as const;

type ClaimRow = {
  readonly id: string;
  readonly shortId: string;
  readonly statementAr: string;
  readonly claimant: DeskArticle["outlet"];
  readonly editorialState: DeskArticle["editorialState"];
  readonly _count: { readonly parts: number };
};

type PassageRow = Quote & {
  readonly articleVersionId: string;
  readonly state: DeskMark["state"];
  readonly claims: readonly { readonly claim: ClaimRow }[];
  readonly responses: readonly { readonly response: Parameters<typeof responseHit>[0] }[];
};

function recordsOf({ claims, responses }: PassageRow): MarkRecord[] {
  const ofClaims = claims.map(({ claim: { statementAr, claimant, _count, ...claim } }) => ({
    kind: "claim" as const,
    ...claim,
    label: statementAr,
    party: claimant,
    stances: [],
    parts: _count.parts,
  }));
  const ofResponses = responses.map(({ response }) => {
    const { id, shortId, text, responder, editorialState, stances } = responseHit(response);
    return { kind: "response" as const, id, shortId, label: text, party: responder, editorialState, stances, parts: 0 };
  });
  return [...ofClaims, ...ofResponses].filter(({ editorialState }) => editorialState !== "discarded");
}

type Shown = Pick<DeskArticle["version"], "id" | "text">;

/** Where a passage stands in the text that is shown: one taken from an earlier text is looked for in it. */
function placeIn({ id, text }: Shown, passage: PassageRow): Omit<DeskMark, "records"> {
  const { articleVersionId, start, end, state } = passage;
  return articleVersionId === id ? { start, end, state } : reanchor(text, passage);
}

/** What was logged from an article, over all versions of its text: by its place in the one shown, and what has none there any more; nothing for readers. */
export async function marksOf(viewer: Viewer, articleId: string, shown: Shown): Promise<Pick<DeskArticle, "marks" | "elsewhere">> {
  if (!mayReadDrafts(viewer)) return { marks: [], elsewhere: [] };
  const passages = await db.passage.findMany({ where: { version: { articleId } }, select: MARK, orderBy: { start: "asc" } });
  const all = passages.map((passage): DeskMark => ({ ...placeIn(shown, passage), records: recordsOf(passage) })).filter(({ records }) => records.length > 0);
  const gone = (mark: DeskMark): boolean => mark.state === "removed";
  const marks = all.filter((mark) => !gone(mark)).sort((a, b) => a.start - b.start || a.end - b.end);
  return { marks, elsewhere: all.filter(gone).flatMap(({ records }) => records) };
}
