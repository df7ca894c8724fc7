import { db } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { refreshStatus } from "./status.ts";
import { transact } from "./transact.ts";

const openRequests = { outcome: "pending" } as const;

/** Claims whose stored status no longer says what the clock says: a deadline has passed without an answer. */
async function overdue(now: Date): Promise<string[]> {
  const rows = await db.claim.findMany({
    where: { status: "awaiting_reply", requests: { some: { ...openRequests, deadline: { lt: now } } } },
    select: { id: true },
    take: 500,
  });
  return rows.map(({ id }) => id);
}

/** Flips the statuses that change by the clock alone (rule 7) and renews their pages. Answers how many claims were looked at. */
export async function turnClock(actor: Actor, now: Date): Promise<Result<number>> {
  if (actor.kind === "user") return refuse("not_allowed");
  const claims = await overdue(now);
  if (claims.length === 0) return done(0);
  return transact(async (tx) => {
    await refreshStatus(tx, claims, now);
    await renewPages(tx, await tagsOfClaims(tx, claims));
    return done(claims.length);
  });
}

/** Renews the pages that count days when the newsroom's midnight lies between the two moments. */
export async function turnDay(actor: Actor, before: Date, now: Date): Promise<Result<boolean>> {
  if (actor.kind === "user") return refuse("not_allowed");
  return transact(async (tx) => {
    const { timeZone } = await tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
    const zone = zoneOf(timeZone);
    if (zone(before).getUTCDate() === zone(now).getUTCDate()) return done(false);
    await renewPages(tx, ["*"]);
    return done(true);
  });
}
