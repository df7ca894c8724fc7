import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { chromium } from "@playwright/test";
import { runNode } from "#scripts/boot/run-node.ts";
import type { App } from "./app.ts";
import type { BenchClaim } from "./rows.ts";
import { atLeast, median, told } from "./table.ts";
import type { Row } from "./table.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const BARS = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 } as const;

const shape = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string() })),
});
type Report = z.infer<typeof shape>;

/** The system's Chromium, else Playwright's. */
const browser = (): string | undefined =>
  [process.env["CHROME_PATH"] ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome", chromium.executablePath()].find((path) => path !== "" && existsSync(path));

async function audit(root: string, url: string, chrome: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-lighthouse-"));
  const out = join(folder, "report.json");
  const flags = `--headless=new --no-first-run --disable-background-networking --user-data-dir=${folder}/profile${process.getuid?.() === 0 ? " --no-sandbox" : ""}`;
  const cli = join(root, "node_modules/lighthouse/cli/index.js");
  const args = [cli, url, "--output=json", `--output-path=${out}`, "--quiet", `--only-categories=${CATEGORIES.join(",")}`, `--chrome-flags=${flags}`];
  try {
    const { code, output } = await runNode(args, { CHROME_PATH: chrome }).ended;
    if (code !== 0) throw new Error(`Lighthouse failed: ${output.slice(-500)}`);
    return shape.parse(JSON.parse(readFileSync(out, "utf8")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const scoreOf = (report: Report, category: string): number => Math.round((report.categories[category]?.score ?? NaN) * 100);

/** What took points away, worst first. */
function lost(report: Report, category: string): string {
  const refs = report.categories[category]?.auditRefs ?? [];
  const failed = refs.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9);
  return failed.map(({ id }) => id).join(", ");
}

/** Lighthouse for a phone on the claim page, the median of three runs. */
export async function measureLighthouse(root: string, app: App, claim: BenchClaim): Promise<Row[]> {
  const chrome = browser();
  if (chrome === undefined || !existsSync(join(root, "node_modules/lighthouse"))) return [told("Lighthouse", "not installed, or no Chromium")];
  const reports: Report[] = [];
  // On a busy machine a trace is lost now and then.
  const twice = (url: string): Promise<Report> => audit(root, url, chrome).catch(() => audit(root, url, chrome));
  for (let run = 0; run < 3; run += 1) reports.push(await twice(app.url + claim.path));
  const noise = await withBarePage(twice);
  const rows = CATEGORIES.flatMap((category) => {
    const row = atLeast(`Lighthouse mobile, ${category}`, median(reports.map((report) => scoreOf(report, category))), BARS[category], "");
    const [report] = reports;
    return row.ok === true || report === undefined ? [row] : [row, told("  points lost by", lost(report, category))];
  });
  return [...rows, told("  performance of an almost empty page, same run", String(scoreOf(noise, "performance")))];
}

/** Where even this page is not given 100, the machine is too busy for the figure to say much. */
async function withBarePage<T>(use: (url: string) => Promise<T>): Promise<T> {
  const page = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bare</title><p>Bare</p></html>';
  const server = createServer((_req, res) => res.setHeader("Content-Type", "text/html").end(page)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    return await use(`http://127.0.0.1:${String(typeof address === "object" && address !== null ? address.port : 0)}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
