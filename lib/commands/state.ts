import type { Tx } from "#lib/db/client.ts";
import { mayMove, type EditedRecord } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { checkTransition, claimGaps, responseGaps, stepsTo, type EditorialState } from "#lib/domain/editorial.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { stateInput, type StateInput } from "#lib/schema/state.ts";
import { articleSnapshot, claimsOnArticle, readArticle, type KeptArticle } from "./article/snapshot.ts";
import { claimSnapshot, readClaim, type KeptClaim } from "./claim/snapshot.ts";
import type { Made } from "./party.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { claimsAnswered, readResponse, responseSnapshot, type KeptResponse } from "./response/snapshot.ts";
import { revise, type Snapshot } from "./revise.ts";
import { refreshStatus } from "./status.ts";
import { transact } from "./transact.ts";

type Kept = EditedRecord & { readonly id: string; readonly shortId: string; readonly revision: number; readonly publishedAt: Date | null };

type StateColumns = {
  editorialState: EditorialState;
  revision: number;
  publishedAt?: Date;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
};

/** What the three kinds of record with an editorial state differ in. */
type Kind<Row extends Kept> = {
  readonly entity: "claim" | "response" | "article";
  readonly read: (tx: Tx, id: string) => Promise<Row | null>;
  readonly snapshot: (row: Row) => Snapshot;
  readonly gaps: (row: Row) => readonly Refusal[];
  readonly write: (tx: Tx, id: string, revision: number, data: StateColumns) => Promise<{ count: number }>;
  /** Claims whose status or page this record's state moves. */
  readonly claims: (tx: Tx, row: Row) => Promise<readonly string[]>;
};

const CLAIM: Kind<KeptClaim> = {
  entity: "claim",
  read: readClaim,
  snapshot: claimSnapshot,
  gaps: (row) => claimGaps({ ...row, passages: row.passages.length }),
  write: (tx, id, revision, data) => tx.claim.updateMany({ where: { id, revision }, data }),
  claims: (_tx, row) => Promise.resolve([row.id]),
};

const RESPONSE: Kind<KeptResponse> = {
  entity: "response",
  read: readResponse,
  snapshot: responseSnapshot,
  gaps: (row) => responseGaps({ ...row, passages: row.passages.length, targets: row.targets.length }),
  write: (tx, id, revision, data) => tx.response.updateMany({ where: { id, revision }, data }),
  claims: (tx, row) => claimsAnswered(tx, [row.id]),
};

const ARTICLE: Kind<KeptArticle> = {
  entity: "article",
  read: readArticle,
  snapshot: articleSnapshot,
  gaps: () => [],
  write: (tx, id, revision, data) => tx.article.updateMany({ where: { id, revision }, data }),
  claims: (tx, row) => claimsOnArticle(tx, row.id),
};

/** The steps from the record's state to the one asked for, each allowed to this actor; a draft is published by way of review. */
async function judge(tx: Tx, actor: Actor, row: Kept, to: EditorialState, reason: string | null): Promise<Refusal[]> {
  const settings = await tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: { fourEyes: true } });
  const steps = stepsTo(row.editorialState, to) ?? [to];
  let from = row.editorialState;
  for (const step of steps) {
    const allowed = checkTransition(from, step, reason);
    if (!allowed.ok) return [...allowed.refusals];
    if (!mayMove(actor, { ...row, editorialState: from }, step, settings)) return [{ code: whyNot(actor, row, step, settings.fourEyes) }];
    from = step;
  }
  return [];
}

function whyNot(actor: Actor, row: Kept, to: EditorialState, fourEyes: boolean): string {
  const own = actor.kind === "user" && row.lastEditedById === actor.id;
  return to === "published" && fourEyes && own && actor.role !== "reporter" ? "four_eyes" : "not_allowed";
}

function columns(row: Kept, to: EditorialState, reason: string | null): StateColumns {
  const now = new Date();
  return {
    editorialState: to,
    revision: row.revision + 1,
    ...(to === "published" && row.publishedAt === null ? { publishedAt: now } : {}),
    withdrawnAt: to === "withdrawn" ? now : null,
    withdrawnReason: to === "withdrawn" ? reason : null,
  };
}

/** Public pages change when a record becomes, or was, public. */
const isPublicStep = (from: EditorialState, to: EditorialState): boolean => to === "published" || to === "withdrawn" || from === "published";

async function changeState<Row extends Kept>(kind: Kind<Row>, actor: Actor, input: StateInput): Promise<Result<Made>> {
  const parsed = parseInput(stateInput, input);
  if (!parsed.ok) return parsed;
  const { id, to, reason, expected } = parsed.value;
  return transact(async (tx) => {
    const row = await kind.read(tx, id);
    if (row === null) return refuse("unknown_record");
    if (row.revision !== expected) return refuse("stale");
    const gaps = to === "published" ? kind.gaps(row) : [];
    const wrong = refuseAll([...(await judge(tx, actor, row, to, reason)), ...gaps]);
    if (wrong !== null) return wrong;
    const { count } = await kind.write(tx, id, expected, columns(row, to, reason));
    if (count !== 1) return refuse("stale");
    const after = await kind.read(tx, id);
    await revise(tx, actor, {
      entity: kind.entity,
      entityId: id,
      number: expected + 1,
      before: kind.snapshot(row),
      after: after === null ? null : kind.snapshot(after),
      reason,
    });
    if (isPublicStep(row.editorialState, to)) await renewAfter(tx, kind, row);
    return done({ id, shortId: row.shortId });
  });
}

async function renewAfter<Row extends Kept>(tx: Tx, kind: Kind<Row>, row: Row): Promise<void> {
  const claims = await kind.claims(tx, row);
  if (kind.entity !== "article") await refreshStatus(tx, claims);
  await renewPages(tx, [`${kind.entity}s/${row.shortId}`, ...(await tagsOfClaims(tx, claims))]);
}

/** Moves a claim along its editorial path. Refused: a step that is not on it, gaps, a missing reason, a stale save, four eyes. */
export const changeClaimState = (actor: Actor, input: StateInput): Promise<Result<Made>> => changeState(CLAIM, actor, input);

/** Moves a response along its editorial path; the claims it answers are computed anew. Refusals as for a claim. */
export const changeResponseState = (actor: Actor, input: StateInput): Promise<Result<Made>> => changeState(RESPONSE, actor, input);

/** Moves an article along its editorial path; pages that quote it then link to it, or only name it. */
export const changeArticleState = (actor: Actor, input: StateInput): Promise<Result<Made>> => changeState(ARTICLE, actor, input);
