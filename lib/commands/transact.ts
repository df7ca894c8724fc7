import { Prisma, db, type Tx } from "#lib/db/client.ts";
import { hasRoom, isDiskFull } from "#lib/db/room.ts";
import { refuse, type Refusal, type Result } from "#lib/domain/result.ts";

/** Carries a refusal out of a transaction, so that what was written before it is undone. */
class Refused extends Error {
  readonly refusals: readonly [Refusal, ...Refusal[]];
  constructor(refusals: readonly [Refusal, ...Refusal[]]) {
    super(refusals[0].code);
    this.refusals = refusals;
  }
}

const TRIES = 4;

/** A unique key met by a concurrent writer, a serialization failure or a deadlock: the whole command may be tried again. */
function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2002" || error.code === "P2034");
}

async function once<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await db.$transaction(
      async (tx) => {
        const result = await work(tx);
        if (!result.ok) throw new Refused(result.refusals);
        return result;
      },
      { timeout: 20_000, maxWait: 10_000 },
    );
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusals: error.refusals };
    if (isDiskFull(error)) return refuse("disk_full");
    throw error;
  }
}

/**
 * Runs a command in one transaction. A refusal writes nothing. A conflict with another writer is tried again:
 * the command then sees what the other wrote, and refuses a stale save by itself. Refused, too: a full disk.
 */
export async function transact<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  if (!hasRoom()) return refuse("disk_full");
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(work);
    } catch (error) {
      if (attempt >= TRIES || !isConflict(error)) throw error;
    }
  }
}
