import type { Tx } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { Refusal } from "#lib/domain/result.ts";

/** The user who last edited a record; system actors are named in its history only. */
export const editorOf = (actor: Actor): string | null => (actor.kind === "user" ? actor.id : null);

/**
 * A published record's edit must say whether it is a typo or a correction to be announced, and a correction why.
 * With four eyes on, the edit of a published record needs another editor first: withdraw it and send it to review.
 */
export async function publishedEditRefusal(
  tx: Tx,
  state: EditorialState,
  change: "typo" | "correction" | null,
  why: string | null,
): Promise<Refusal[]> {
  if (state === "discarded") return [{ code: "record_discarded" }];
  if (state !== "published") return [];
  const { fourEyes } = await tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: { fourEyes: true } });
  if (fourEyes) return [{ code: "four_eyes_edit" }];
  if (change === null) return [{ code: "change_kind_needed", field: "change" }];
  return change === "correction" && why === null ? [{ code: "reason_needed", field: "why" }] : [];
}
