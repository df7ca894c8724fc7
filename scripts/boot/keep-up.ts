import { hasRoom } from "#lib/db/room.ts";
import type { Cluster } from "../postgres/cluster.ts";
import { Refused } from "./refused.ts";
import { complain, say } from "./say.ts";

/** Milliseconds between two looks, and until a server that does not start is tried again. */
const LOOK = 500;
const AGAIN = 5_000;

type Watched = Pick<Cluster, "isUp" | "restart"> & { readonly place: { readonly cluster: string } };
/** What is said to who runs it, and how the time goes; given by tests. */
export type Ways = { readonly say: typeof say; readonly complain: typeof complain; readonly room: (folder: string) => boolean; readonly now: () => number };

const WAYS: Ways = { say, complain, room: (folder) => hasRoom(folder), now: Date.now };

/**
 * Looks after a server once: one that ended by itself comes back on its port, where the app's connections find it. One that cannot start,
 * as on a full disk, is tried again later, and meanwhile the app goes on. Throws when the port was taken by another program.
 */
export function watchOver(cluster: Watched, ways: Ways = WAYS): () => Promise<void> {
  let [up, room, next, why] = [true, true, 0, ""];
  const lookAtRoom = (): void => {
    const before = room;
    room = ways.room(cluster.place.cluster);
    if (before && !room) ways.complain("steps.disk_full");
    if (!before && room) ways.say("steps.disk_free");
  };
  return async () => {
    lookAtRoom();
    if (cluster.isUp() || ways.now() < next) return;
    if (up) ways.say("steps.postgres_lost");
    up = false;
    try {
      if (!(await cluster.restart())) throw new Error("The port of PostgreSQL was taken meanwhile");
      [up, next, why] = [true, 0, ""];
      ways.say("steps.postgres_back");
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const reason = String(error.values["reason"] ?? error.code);
      if (reason !== why) ways.complain("steps.postgres_down", { reason, seconds: AGAIN / 1000 });
      [why, next] = [reason, ways.now() + AGAIN];
    }
  };
}

/** Looks after it until the returned function is called, which waits for the look that is under way. */
export function keepUp(cluster: Cluster, failed: (error: unknown) => void): () => Promise<void> {
  const look = watchOver(cluster);
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    // The end waits for this look, so this look must not wait for the end.
    looking ??= look().catch(failed).finally(() => (looking = null));
  }, LOOK);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
