import { createHash } from "node:crypto";
import { z } from "zod";
import { db, type Tx } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { transact } from "./transact.ts";

/** Longer keys, and none, name no press. */
const MOST_KEY = 64;
/** Milliseconds for which a press is remembered: a tab may sleep over a long weekend. */
const REMEMBERED = 7 * 86_400_000;

const idOnly = z.object({ id: z.string() });
const withShortId = idOnly.extend({ shortId: z.string() });

/** What a record that was made is known by: with an address of its own, or as part of another's page. */
export const MADE = { record: withShortId, part: idOnly } as const;

type Making<Made> = { readonly press: string | null; readonly what: string; readonly input: unknown; readonly made: z.ZodType<Made> };

const digestOf = ({ what, input }: Making<unknown>): string => createHash("sha256").update(JSON.stringify([what, input])).digest("hex");

/** A key that a person's press may be remembered by. */
function keyOf(actor: Actor, press: string | null): { readonly userId: string; readonly key: string } | null {
  if (actor.kind !== "user" || press === null || press === "" || press.length > MOST_KEY) return null;
  return { userId: actor.id, key: press };
}

/**
 * Makes a record in one transaction, once for each press: sent again with the same `press`, because the answer was lost or the
 * button was pressed twice, it answers with what the first one made and writes nothing. Refused besides what `work` refuses:
 * `logged_before`, when the same press comes with other words: the first are stored, and what was typed since is not.
 */
export async function transactOnce<Made extends object>(actor: Actor, making: Making<Made>, work: (tx: Tx) => Promise<Result<Made>>): Promise<Result<Made>> {
  const key = keyOf(actor, making.press);
  if (key === null) return transact(work);
  const digest = digestOf(making);
  return transact(async (tx) => {
    const before = await tx.press.findUnique({ where: { userId_key: key }, select: { digest: true, made: true } });
    if (before !== null) return before.digest === digest ? done(making.made.parse(before.made)) : refuse("logged_before");
    const result = await work(tx);
    // Of two at once the second meets this key, is undone, and is tried again: it then finds what the first one made.
    if (result.ok) await tx.press.create({ data: { ...key, digest, made: { ...result.value } }, select: { key: true } });
    return result;
  });
}

/** Forgets presses that nobody will repeat. Answers how many; refused to people. */
export async function forgetPresses(actor: Actor, now: Date): Promise<Result<number>> {
  if (actor.kind === "user") return refuse("not_allowed");
  const { count } = await db.press.deleteMany({ where: { at: { lt: new Date(now.getTime() - REMEMBERED) } } });
  return done(count);
}
