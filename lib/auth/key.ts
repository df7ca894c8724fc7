import { db } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { KEY_LIMIT, keyCovers, type KeyScope } from "#lib/domain/key.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { hashOfToken } from "./token.ts";

const MINUTE = 60_000;
const BEARER = /^Bearer +(isnad_[\w-]{20,100})$/iu;

type Counted = { readonly count: number; readonly lastRequest: bigint };

/** Counts a request in the running window, in one statement, so that many at once are all counted; answers the seconds to wait. */
async function secondsToWait(key: string, now: Date): Promise<number> {
  const at = BigInt(now.getTime());
  const length = BigInt(KEY_LIMIT.seconds * 1000);
  const [row] = await db.$queryRaw<Counted[]>`
    INSERT INTO "RateLimit" AS r (id, key, count, "lastRequest") VALUES (${newId()}, ${`key:${key}`}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r."lastRequest" <= ${at}::bigint - ${length}::bigint THEN 1 ELSE r.count + 1 END,
      "lastRequest" = CASE WHEN r."lastRequest" <= ${at}::bigint - ${length}::bigint THEN ${at}::bigint ELSE r."lastRequest" END
    RETURNING count, "lastRequest"`;
  if (row === undefined || row.count <= KEY_LIMIT.requests) return 0;
  return Math.max(1, Math.ceil((Number(row.lastRequest + length) - now.getTime()) / 1000));
}

const find = (token: string) =>
  db.apiKey.findUnique({
    where: { hash: hashOfToken(token) },
    select: { id: true, scope: true, revokedAt: true, lastUsedAt: true, user: { select: { id: true, name: true, role: true, disabled: true } } },
  });

/** Written at most once a minute: a busy key would write a row at every request. */
async function markUsed(id: string, lastUsedAt: Date | null, now: Date): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < MINUTE) return;
  await db.apiKey.update({ where: { id }, data: { lastUsedAt: now }, select: { id: true } });
}

/**
 * Who asks, by the key in these request headers; they act as the key's user. Refused: `key_needed` (none, unknown, revoked, or of a
 * disabled user), `key_scope`, `too_fast` with the seconds to wait.
 */
export async function keyActor(headers: Headers, needed: KeyScope, now = new Date()): Promise<Result<UserActor>> {
  const token = BEARER.exec(headers.get("authorization")?.trim() ?? "")?.[1];
  const found = token === undefined ? null : await find(token);
  if (found === null || found.revokedAt !== null || found.user.disabled) return refuse("key_needed");
  const wait = await secondsToWait(found.id, now);
  if (wait > 0) return refuse("too_fast", undefined, { seconds: wait });
  await markUsed(found.id, found.lastUsedAt, now);
  if (!keyCovers(found.scope, needed)) return refuse("key_scope");
  const { id, name, role } = found.user;
  return done({ kind: "user", id, name, role });
}
