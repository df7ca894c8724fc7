import { createHash } from "node:crypto";
import { Prisma, type Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { canonicalJson, type Json } from "#lib/domain/canonical.ts";
import type { EntityName } from "#lib/domain/entity.ts";

/** A record as its history keeps it: plain values, lists of ids in order, dates as EDTF. */
export type Snapshot = { readonly [key: string]: Json };

export type Change = {
  readonly entity: EntityName;
  readonly entityId: string;
  /** The record's new revision number; 1 when it is made. */
  readonly number: number;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
  readonly reason?: string | null;
};

const actorColumns = (actor: Actor) => ({
  actorKind: actor.kind,
  actorId: actor.kind === "user" ? actor.id : null,
  actorName: actor.name,
});

/** The hash of a revision covers what changed, who, when, why, and the hash of the revision before it. */
export function revisionHash(revision: Snapshot, previousHash: string | null): string {
  return createHash("sha256").update(canonicalJson({ ...revision, previousHash })).digest("hex");
}

/**
 * Records one change in the history of one record, in the caller's transaction.
 * Two writers with the same number meet the unique key (entity, entityId, number): the second rolls back.
 */
export async function revise(tx: Tx, actor: Actor, change: Change): Promise<void> {
  const at = new Date();
  const before = await tx.revision.findUnique({
    where: { entity_entityId_number: { entity: change.entity, entityId: change.entityId, number: change.number - 1 } },
    select: { hash: true },
  });
  const previousHash = before?.hash ?? null;
  const content = {
    entity: change.entity,
    entityId: change.entityId,
    number: change.number,
    before: change.before,
    after: change.after,
    ...actorColumns(actor),
    at: at.toISOString(),
    reason: change.reason ?? null,
  };
  await tx.revision.create({
    data: {
      ...content,
      id: newId(),
      at,
      before: change.before ?? Prisma.DbNull,
      after: change.after ?? Prisma.DbNull,
      previousHash,
      hash: revisionHash(content, previousHash),
    },
    select: { id: true },
  });
}
