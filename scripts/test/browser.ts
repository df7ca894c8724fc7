import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../boot/run-node.ts";
import { say } from "../boot/say.ts";
import { onStop } from "../boot/shutdown.ts";
import { startTestApp } from "./app.ts";
import { findChromium } from "./chromium.ts";
import { playwrightTally } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** Runs the journeys in a browser against an app of their own, and counts from Playwright's JSON report. */
export async function runBrowser(root: string, rest: readonly string[]): Promise<Tally> {
  const executable = findChromium();
  say("test.database");
  const app = await startTestApp(root);
  const folder = mkdtempSync(join(tmpdir(), "isnad-report-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "playwright.json");
  const env = { ...app, CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_ENV: "test" };
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  const { child, ended } = runNode([cli, "test", ...rest], env, true);
  onStop(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const { code } = await ended;
  return existsSync(report) ? playwrightTally(report, code) : { passed: 0, failed: 1 };
}
