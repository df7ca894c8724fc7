import type { Tx } from "#lib/db/client.ts";
import { mayReview } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { revise, type Snapshot } from "../revise.ts";

const CHANGED = {
  id: true,
  exact: true,
  prefix: true,
  suffix: true,
  start: true,
  end: true,
  state: true,
  standing: true,
  keptAt: true,
  articleVersionId: true,
  claims: { select: { claimId: true } },
  responses: { select: { responseId: true } },
  version: {
    select: {
      article: { select: { id: true, shortId: true, versions: { select: { id: true, text: true }, orderBy: { number: "desc" }, take: 1 } } },
    },
  },
} as const;

const read = (tx: Tx, id: string) => tx.passage.findUnique({ where: { id }, select: CHANGED });
type Row = NonNullable<Awaited<ReturnType<typeof read>>>;

export type ChangedPassage = Omit<Row, "version"> & {
  readonly article: { readonly id: string; readonly shortId: string };
  readonly newest: { readonly id: string; readonly text: string };
};

/** A quote whose source changed, as an editor was shown it. Refused: `not_allowed`, `unknown_record`, and `stale` when it stands, or changed again. */
export async function readChanged(tx: Tx, actor: Actor, passageId: string, versionId: string): Promise<Result<ChangedPassage>> {
  if (!mayReview(actor)) return refuse("not_allowed");
  const row = await read(tx, passageId);
  const newest = row?.version.article.versions[0];
  if (row === null || newest === undefined) return refuse("unknown_record");
  if (newest.id !== versionId || (row.state !== "edited" && row.state !== "removed")) return refuse("stale");
  const { version, ...passage } = row;
  return done({ ...passage, article: { id: version.article.id, shortId: version.article.shortId }, newest });
}

/** The history of a quote has only what editors decided: its number is the next one. */
export async function revisePassage(tx: Tx, actor: Actor, id: string, before: Snapshot, after: Snapshot, reason: string | null): Promise<void> {
  const last = await tx.revision.findFirst({ where: { entity: "passage", entityId: id }, orderBy: { number: "desc" }, select: { number: true } });
  await revise(tx, actor, { entity: "passage", entityId: id, number: (last?.number ?? 0) + 1, before, after, reason });
}
