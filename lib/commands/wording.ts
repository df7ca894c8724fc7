import { anchor, reanchor } from "#lib/arabic/anchor.ts";
import type { Tx } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { acceptInput, keepQuoteInput, type AcceptInput, type KeepQuoteInput } from "#lib/schema/passage.ts";
import { claimsOnArticle } from "./article/snapshot.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { claimsAnswered } from "./response/snapshot.ts";
import { transact } from "./transact.ts";
import { hangingRefusals, readHanging, reviseHanging, type Hanging } from "./wording/records.ts";
import { readChanged, revisePassage, type ChangedPassage } from "./wording/read.ts";

type Settled = { readonly articleShortId: string };

const words = ({ articleVersionId, start, end, exact, state }: ChangedPassage) => ({ articleVersionId, start, end, exact, state });

async function renew(tx: Tx, { article }: ChangedPassage, { claims, responses }: Hanging): Promise<void> {
  const answered = await claimsAnswered(tx, responses.map(({ id }) => id));
  const ids = [...new Set([...claims.map(({ id }) => id), ...answered, ...(await claimsOnArticle(tx, article.id))])];
  await renewPages(tx, [`articles/${article.shortId}`, ...(await tagsOfClaims(tx, ids))]);
}

/**
 * Takes over what the source says now: the quote is anchored in the newest version with the words that stand there, and each
 * record that hangs on it gets a revision (a response its new quote, announced as a correction when it is public). Refused:
 * `not_allowed`, `stale` (the source changed again, or the quote is settled), `wording_gone`, `reason_needed`, `four_eyes_edit`.
 */
export async function acceptWording(actor: Actor, input: AcceptInput): Promise<Result<Settled>> {
  const parsed = parseInput(acceptInput, input);
  if (!parsed.ok) return parsed;
  const { passageId, versionId, why } = parsed.value;
  return transact(async (tx) => {
    const found = await readChanged(tx, actor, passageId, versionId);
    if (!found.ok) return found;
    const passage = found.value;
    const { state, start, end } = reanchor(passage.newest.text, passage);
    if (state !== "edited") return refuse("wording_gone");
    const placed = anchor(passage.newest.text, start, end, passage.newest.text.slice(start, end));
    if (!placed.ok) return refuse("wording_gone");
    const hanging = await readHanging(tx, passage.claims.map(({ claimId }) => claimId), passage.responses.map(({ responseId }) => responseId));
    const wrong = refuseAll(await hangingRefusals(tx, hanging, why));
    if (wrong !== null) return wrong;
    const data = { ...placed.value, articleVersionId: passage.newest.id, state: "intact", standing: null, keptAt: null, checkedAt: new Date() } as const;
    await tx.passage.update({ where: { id: passageId }, data, select: { id: true } });
    const { articleVersionId, exact } = data;
    await revisePassage(tx, actor, passageId, words(passage), { articleVersionId, start, end, exact, state: data.state }, why);
    if (!(await reviseHanging(tx, actor, hanging, why))) return refuse("stale");
    await renew(tx, passage, hanging);
    return done({ articleShortId: passage.article.shortId });
  });
}

/**
 * Keeps the quote as it was captured: readers go on seeing that the source changed, and the inbox is quiet until it changes
 * further. Refused: `not_allowed`, `stale`.
 */
export async function keepQuote(actor: Actor, input: KeepQuoteInput): Promise<Result<Settled>> {
  const parsed = parseInput(keepQuoteInput, input);
  if (!parsed.ok) return parsed;
  const { passageId, versionId } = parsed.value;
  return transact(async (tx) => {
    const found = await readChanged(tx, actor, passageId, versionId);
    if (!found.ok) return found;
    const { keptAt, standing, article } = found.value;
    if (keptAt !== null) return refuse("stale");
    const now = new Date();
    await tx.passage.update({ where: { id: passageId }, data: { keptAt: now }, select: { id: true } });
    await revisePassage(tx, actor, passageId, { keptAt: null }, { keptAt: now.toISOString(), standing, versionId }, null);
    return done({ articleShortId: article.shortId });
  });
}
