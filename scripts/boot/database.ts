import { databaseUrl, startCluster } from "../postgres/cluster.ts";
import type { Cluster } from "../postgres/cluster.ts";
import { checkGiven } from "./given.ts";
import { fail, onStop } from "./shutdown.ts";
import { say } from "./say.ts";

/** A server that ended by itself comes back on its port; the app's connections find it there. */
function keepUp(cluster: Cluster): () => Promise<void> {
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    if (cluster.isUp()) return;
    say("steps.postgres_lost");
    if (!(await cluster.restart())) throw new Error("The port of PostgreSQL was taken meanwhile");
  };
  const timer = setInterval(() => {
    // The end waits for this look, so this look must not wait for the end.
    looking ??= look()
      .catch((error: unknown) => void fail(error))
      .finally(() => (looking = null));
  }, 500);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}

async function openEmbedded(folder: string): Promise<string> {
  const starting = startCluster(folder, [], {
    place: ({ state, moved }) => {
      if (moved !== null) say("steps.postgres_moved", { state, folder: moved });
    },
    making: (place) => say("steps.postgres_new", { folder: place.cluster }),
  });
  // Said before it stands: a signal in between must not leave it running.
  onStop(async () => (await starting.catch(() => null))?.stop());
  const cluster = await starting;
  onStop(keepUp(cluster));
  say(cluster.adopted ? "steps.postgres_adopted" : "steps.postgres_on", { port: cluster.port });
  return databaseUrl(cluster);
}

/** The database of the app: yours, or the embedded one, which is stopped at the end. Returns its address. */
export async function openDatabase(folder: string, given: string | undefined): Promise<string> {
  if (given === undefined) return openEmbedded(folder);
  say("steps.postgres_given", { ...(await checkGiven(given)) });
  return given;
}
