import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../boot/run-node.ts";
import { onStop } from "../boot/shutdown.ts";
import { vitestTally } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** Runs Vitest's projects, shown as they run, and counts from its JSON report. */
export async function runVitest(root: string, projects: readonly string[], rest: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-report-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests"];
  const chosen = projects.flatMap((project) => ["--project", project]);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { child, ended } = runNode([vitest, "run", ...chosen, ...reporters, ...rest], { NODE_ENV: "test" }, true);
  onStop(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const { code } = await ended;
  return vitestTally(report, code);
}
