import { db } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { draftInput, draftName, type DraftInput } from "#lib/schema/draft.ts";
import { parseInput } from "#lib/schema/parse.ts";

/** Forms a person may have begun at once; beyond that the one left longest is given up. */
const MOST_DRAFTS = 200;

async function giveUpOldest(userId: string): Promise<void> {
  const beyond = await db.draft.findMany({ where: { userId }, orderBy: { updatedAt: "desc" }, skip: MOST_DRAFTS, select: { form: true } });
  if (beyond.length > 0) await db.draft.deleteMany({ where: { userId, form: { in: beyond.map(({ form }) => form) } } });
}

/**
 * Keeps what a person has typed into a form and not saved yet, in place of what was kept before. Each person has only their own; who is no person has none.
 * Returns when it was kept, as an ISO instant. Refused: more than 400,000 characters or 200 fields, U+0000.
 */
export async function keepDraft(actor: Actor, input: DraftInput): Promise<Result<{ readonly at: string }>> {
  if (actor.kind !== "user") return refuse("not_allowed");
  const parsed = parseInput(draftInput, input);
  if (!parsed.ok) return parsed;
  const { form, values } = parsed.value;
  const updatedAt = new Date();
  const made = await db.draft.upsert({
    where: { userId_form: { userId: actor.id, form } },
    create: { userId: actor.id, form, values, updatedAt },
    update: { values, updatedAt },
    select: { updatedAt: true },
  });
  await giveUpOldest(actor.id);
  return done({ at: made.updatedAt.toISOString() });
}

/** Forgets a form that is saved or given up; one that is not kept is no refusal. */
export async function dropDraft(actor: Actor, form: string): Promise<Result<null>> {
  if (actor.kind !== "user") return refuse("not_allowed");
  const parsed = parseInput(draftName, { form });
  if (!parsed.ok) return parsed;
  await db.draft.deleteMany({ where: { userId: actor.id, form: parsed.value.form } });
  return done(null);
}
