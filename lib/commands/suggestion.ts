import { db } from "#lib/db/client.ts";
import { hasRoom } from "#lib/db/room.ts";
import { mayCreate } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { choiceInput, type ChoiceInput } from "#lib/schema/suggestion.ts";
import { editorOf } from "./edit.ts";

/** Forgets what was chosen; with `own` only by oneself: what somebody else has chosen since stays. */
async function takeBack(actor: Actor, { articleId, key, own }: ReturnType<typeof choiceInput.parse>): Promise<Result<null>> {
  const place = { articleId, key };
  const { count } = await db.suggestionChoice.deleteMany({ where: own ? { ...place, byId: editorOf(actor) } : place });
  const other = count === 0 && own ? await db.suggestionChoice.findUnique({ where: { articleId_key: place }, select: { byName: true } }) : null;
  return other === null ? done(null) : refuse("chosen_since", undefined, { name: other.byName });
}

/**
 * Remembers for the whole newsroom that a suggestion of an article was taken or is not wanted; null forgets it. It is the desk's
 * memory, not part of the record, and has no revision. Refused: an unknown article, a key that is none, a full disk; `chosen_since`, to who
 * takes back their own choice, where somebody else has chosen meanwhile.
 */
export async function chooseSuggestion(actor: Actor, input: ChoiceInput): Promise<Result<null>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  if (!hasRoom()) return refuse("disk_full");
  const parsed = parseInput(choiceInput, input);
  if (!parsed.ok) return parsed;
  const { articleId, key, choice } = parsed.value;
  if ((await db.article.findUnique({ where: { id: articleId }, select: { id: true } })) === null) return refuse("unknown_record");
  if (choice === null) return takeBack(actor, parsed.value);
  const data = { choice, byId: editorOf(actor), byName: actor.name, at: new Date() };
  await db.suggestionChoice.upsert({ where: { articleId_key: { articleId, key } }, create: { articleId, key, ...data }, update: data, select: { key: true } });
  return done(null);
}
