import { databaseUrl, startCluster } from "../postgres/cluster.ts";
import { checkGiven } from "./given.ts";
import { keepUp } from "./keep-up.ts";
import { fail, onStop } from "./shutdown.ts";
import { say } from "./say.ts";

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
  process.env["DATABASE_AT"] = cluster.place.cluster;
  onStop(keepUp(cluster, (error) => void fail(error)));
  say(cluster.adopted ? "steps.postgres_adopted" : "steps.postgres_on", { port: cluster.port });
  return databaseUrl(cluster);
}

/** The database of the app: yours, or the embedded one, which is stopped at the end. Returns its address. */
export async function openDatabase(folder: string, given: string | undefined): Promise<string> {
  if (given === undefined) return openEmbedded(folder);
  say("steps.postgres_given", { ...(await checkGiven(given)) });
  return given;
}
