import { db } from "#lib/db/client.ts";
import { hasRoom } from "#lib/db/room.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { draftVerdict } from "#lib/domain/draft.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { draftInput, type DraftInput } from "#lib/schema/draft.ts";
import { parseInput } from "#lib/schema/parse.ts";

/** Forms a person may have begun at once; beyond that the one left longest is given up. As many are remembered as settled. */
const MOST_DRAFTS = 200;
const SETTLED = { values: { equals: {} } };

async function giveUpOldest(userId: string): Promise<void> {
  for (const kind of [{ NOT: SETTLED }, SETTLED]) {
    const beyond = await db.draft.findMany({ where: { userId, ...kind }, orderBy: { updatedAt: "desc" }, skip: MOST_DRAFTS, select: { form: true } });
    if (beyond.length > 0) await db.draft.deleteMany({ where: { userId, form: { in: beyond.map(({ form }) => form) } } });
  }
}

type Writing = ReturnType<typeof draftInput.parse>;

/** False when somebody else wrote meanwhile. */
async function write(userId: string, before: string | null, { form, values, version }: Writing, updatedAt: Date): Promise<boolean> {
  const data = { values, version, updatedAt };
  const { count } =
    before === null
      ? await db.draft.createMany({ data: [{ userId, form, ...data }], skipDuplicates: true })
      : await db.draft.updateMany({ where: { userId, form, version: before }, data });
  return count === 1;
}

/**
 * Keeps what a person has typed into a form and not saved yet, in place of what was kept before; without fields, it is saved or given up.
 * Each person has only their own; who is no person has none. Returns when it was kept, as an ISO instant.
 * Refused: `stale`, where another tab has written what this one has not seen; more than 400,000 characters or 200 fields, U+0000; a full disk.
 */
export async function keepDraft(actor: Actor, input: DraftInput): Promise<Result<{ readonly at: string }>> {
  if (actor.kind !== "user") return refuse("not_allowed");
  if (!hasRoom()) return refuse("disk_full");
  const parsed = parseInput(draftInput, input);
  if (!parsed.ok) return parsed;
  const { form, seen, version } = parsed.value;
  const row = await db.draft.findUnique({ where: { userId_form: { userId: actor.id, form } }, select: { version: true, values: true, updatedAt: true } });
  const kept = row === null ? null : { version: row.version, isEmpty: JSON.stringify(row.values) === "{}" };
  const verdict = draftVerdict(kept, seen, version);
  if (verdict === "other") return refuse("stale");
  if (verdict === "late") return done({ at: (row?.updatedAt ?? new Date()).toISOString() });
  const at = new Date();
  if (!(await write(actor.id, row?.version ?? null, parsed.value, at))) return keepDraft(actor, input);
  await giveUpOldest(actor.id);
  return done({ at: at.toISOString() });
}
