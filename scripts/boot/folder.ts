import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refused, codeOf } from "./refused.ts";

/** Not `recursive: true`: Node repeats that for ever where a folder exists and takes none in it, as in /proc. */
function make(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    if (codeOf(error) !== "ENOENT" || statSync(dirname(folder), { throwIfNoEntry: false }) !== undefined) throw error;
    make(dirname(folder));
    mkdirSync(folder);
  }
}

/** Makes DATA_DIR when it is missing and tries to write there. */
export function prepareFolder(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) throw new Refused("data_folder_no_folder", { folder });
  const probe = join(folder, `.probe-${String(process.pid)}`);
  try {
    make(folder);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Refused("data_folder", { folder, code: codeOf(error) });
  }
}
