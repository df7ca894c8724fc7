import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refused, codeOf } from "./refused.ts";

/** Makes DATA_DIR when it is missing and tries to write there. */
export function prepareFolder(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) throw new Refused("data_folder_no_folder", { folder });
  const probe = join(folder, `.probe-${String(process.pid)}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Refused("data_folder", { folder, code: codeOf(error) });
  }
}
