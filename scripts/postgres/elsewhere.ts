import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const noteIn = (state: string): string => join(state, "postgres-at");

/** Notes in DATA_DIR where its database stands, when that is outside it. */
export const noteCluster = (state: string, cluster: string): void => {
  writeFileSync(noteIn(state), `${cluster}\n`);
};

/** Where the database of a DATA_DIR stands by its own note, if that is not `cluster`: the folder was moved or copied without it. */
export function clusterElsewhere(state: string, cluster: string): string | null {
  if (!existsSync(noteIn(state))) return null;
  const noted = readFileSync(noteIn(state), "utf8").trim();
  return noted === "" || noted === cluster ? null : noted;
}
