import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { canonicalJson, type Json } from "#lib/domain/canonical.ts";
import type { EntityName } from "#lib/domain/entity.ts";
import type { History, HistoryEntry } from "#lib/views/desk.ts";
import { namesIn } from "./names.ts";

const NONE: History = { entries: [], names: {} };

/** Who made and last edited a record is said by the entries themselves. */
const UNSAID = new Set(["createdById", "lastEditedById", "contentHash", "keep", "demo"]);

type Snapshot = { readonly [key: string]: Json };

const isSnapshot = (value: unknown): value is Snapshot => typeof value === "object" && value !== null && !Array.isArray(value);

/** What differs, field by field; a value that was never given is null on both sides and is not said. */
function changesOf(before: unknown, after: unknown): HistoryEntry["changes"] {
  const old = isSnapshot(before) ? before : {};
  const now = isSnapshot(after) ? after : {};
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => !UNSAID.has(field));
  return fields.flatMap((field) => {
    const change = { field, before: old[field] ?? null, after: now[field] ?? null };
    return canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change];
  });
}

/** Who changed what in one record, when and why: newest first. */
export async function getHistory(viewer: Viewer, entity: EntityName, entityId: string): Promise<History> {
  if (!mayReadDrafts(viewer)) return NONE;
  const rows = await db.revision.findMany({
    where: { entity, entityId },
    orderBy: { number: "desc" },
    take: 200,
    select: { number: true, at: true, actorKind: true, actorName: true, reason: true, before: true, after: true },
  });
  const entries = rows.map(({ at, before, after, ...row }) => ({ ...row, at: at.toISOString(), changes: changesOf(before, after) }));
  return { entries, names: await namesIn(viewer, entries.map(({ changes }) => changes)) };
}
