import { anchor } from "#lib/arabic/anchor.ts";
import { carriedIn } from "#lib/arabic/carried.ts";
import type { Tx } from "#lib/db/client.ts";
import { mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { commonOrigin, type CommonOrigin } from "#lib/domain/origin.ts";
import { done, refuse, refuseAll, type Result } from "#lib/domain/result.ts";
import { joinInput, type JoinInput } from "#lib/schema/chain.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { MOST_PASSAGES } from "#lib/schema/shared.ts";
import { reportInput } from "#lib/schema/report.ts";
import { claimSnapshot, readClaim, type KeptClaim } from "./claim/snapshot.ts";
import { editorOf, publishedEditRefusal } from "./edit.ts";
import { storePassages, type Anchored } from "./passage.ts";
import type { Made } from "./party.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { recordReport } from "./report.ts";
import { revise } from "./revise.ts";
import { transact } from "./transact.ts";

const CARRYING = {
  id: true,
  shortId: true,
  outletId: true,
  publishedOn: true,
  agencies: { select: { partyId: true }, orderBy: { position: "asc" } },
  versions: { select: { id: true, text: true }, orderBy: { number: "desc" }, take: 1 },
} as const;

const readCarrying = (tx: Tx, id: string) => tx.article.findUnique({ where: { id }, select: CARRYING });
type Carrying = NonNullable<Awaited<ReturnType<typeof readCarrying>>>;

const plain = ({ id, outletId, agencies }: Carrying) => ({ id, outletId, agencyIds: agencies.map(({ partyId }) => partyId) });

const HOP = { id: true, outletId: true, partyId: true, articleId: true, sourceId: true, onAuthorityOf: { select: { authorityId: true } } } as const;

/** The claim's hops; null when this article is among them. */
async function originIn(tx: Tx, claimId: string, article: Carrying, twin: Carrying): Promise<CommonOrigin | null> {
  const rows = await tx.report.findMany({ where: { claimId }, select: HOP, orderBy: { id: "asc" } });
  if (rows.some(({ articleId }) => articleId === article.id)) return null;
  const hops = rows.map(({ outletId, partyId, onAuthorityOf, ...row }) => ({ ...row, carrierId: outletId ?? partyId, onAuthorityOf: onAuthorityOf.map(({ authorityId }) => authorityId) }));
  return commonOrigin(plain(article), plain(twin), hops);
}

const QUOTE = { exact: true, prefix: true, suffix: true, start: true, end: true, version: { select: { articleId: true } } } as const;

/** The claim's quotes (those in the twin, else all) where their very words stand in this article. Refused where none does, or one stands in other words. */
async function passagesHere(tx: Tx, claimId: string, article: Carrying, twinId: string): Promise<Result<readonly Anchored[]>> {
  const all = await tx.passage.findMany({ where: { claims: { some: { claimId } } }, select: QUOTE, orderBy: { start: "asc" } });
  if (all.length === 0) return done([]);
  const newest = article.versions[0];
  const own = all.filter(({ version }) => version.articleId === twinId);
  const { state, places } = carriedIn(newest?.text ?? "", own.length > 0 ? own : all);
  if (newest === undefined || state === "absent") return refuse("quote_absent");
  if (state === "changed") return refuse("quote_differs");
  return done(places.flatMap(({ start, end }): Anchored[] => {
    const placed = anchor(newest.text, start, end, newest.text.slice(start, end));
    return placed.ok ? [{ articleVersionId: newest.id, ...placed.value }] : [];
  }));
}

async function addPassages(tx: Tx, actor: Actor, before: KeptClaim, passages: readonly Anchored[]): Promise<boolean> {
  const { id, revision } = before;
  const ids = (await storePassages(tx, passages)).slice(0, Math.max(0, MOST_PASSAGES - before.passages.length));
  await tx.claimPassage.createMany({ data: ids.map((passageId, at) => ({ claimId: id, passageId, position: before.passages.length + at })), skipDuplicates: true });
  const { count } = await tx.claim.updateMany({ where: { id, revision }, data: { revision: revision + 1, lastEditedById: editorOf(actor) } });
  const after = await readClaim(tx, id);
  if (count !== 1 || after === null) return false;
  await revise(tx, actor, { entity: "claim", entityId: id, number: revision + 1, before: claimSnapshot(before), after: claimSnapshot(after) });
  return true;
}

/**
 * Puts an article into the chain of a claim that was logged from another article with the same text: a hop of its outlet with the
 * common origin, and the claim's quote where its very words stand here. Refused: `not_allowed`, `unknown_record`, `stale`,
 * `outlet_missing`, `hop_there`, `four_eyes_edit`; `quote_differs`, `quote_absent`: one changed fact is no evidence.
 */
export async function joinChain(actor: Actor, input: JoinInput): Promise<Result<Made>> {
  const parsed = parseInput(joinInput, input);
  if (!parsed.ok) return parsed;
  const { claimId, articleId, twinId, verb, expected } = parsed.value;
  return transact(async (tx) => {
    const [claim, article, twin] = [await readClaim(tx, claimId), await readCarrying(tx, articleId), await readCarrying(tx, twinId)];
    if (claim === null || article === null || twin === null) return refuse("unknown_record");
    if (!mayEdit(actor, claim)) return refuse("not_allowed");
    if (claim.revision !== expected) return refuse("stale");
    const wrong = refuseAll(await publishedEditRefusal(tx, claim.editorialState, "typo", null));
    if (wrong !== null) return wrong;
    if (article.outletId === null) return refuse("outlet_missing");
    const origin = await originIn(tx, claimId, article, twin);
    if (origin === null) return refuse("hop_there");
    const { onAuthorityOf, sourceId } = origin;
    const hop = parseInput(reportInput, { claimId, outletId: article.outletId, partyId: null, articleId, sourceId, onAuthorityOf, verb, on: article.publishedOn });
    if (!hop.ok) return hop;
    const passages = await passagesHere(tx, claimId, article, twinId);
    if (!passages.ok) return passages;
    const recorded = await recordReport(tx, actor, hop.value);
    if (!recorded.ok) return recorded;
    if (passages.value.length > 0 && !(await addPassages(tx, actor, claim, passages.value))) return refuse("stale");
    if (claim.editorialState === "published") await renewPages(tx, [`articles/${article.shortId}`, ...(await tagsOfClaims(tx, [claimId]))]);
    return done({ id: claimId, shortId: claim.shortId });
  });
}
