import { db } from "#lib/db/client.ts";
import { onStop } from "#scripts/boot/shutdown.ts";
import { startApp } from "./app.ts";
import type { App } from "./app.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measurePublishing } from "./publish.ts";
import { measureRendering } from "./render.ts";
import { makeBenchClaim } from "./rows.ts";
import type { BenchClaim } from "./rows.ts";
import { measureSizes } from "./sizes.ts";
import { measureSpeed } from "./speed.ts";
import { measureStart } from "./start.ts";
import { print } from "./table.ts";
import type { Row } from "./table.ts";

type Measure = (root: string, app: App, claim: BenchClaim) => Promise<Row[]>;

const MEASURES: Readonly<Record<string, Measure>> = {
  sizes: (_root, app, claim) => measureSizes(app, claim),
  speed: (_root, app, claim) => measureSpeed(app, claim),
  rendering: measureRendering,
  publishing: (_root, app, claim) => measurePublishing(app, claim),
  start: (root) => measureStart(root),
  lighthouse: measureLighthouse,
};

/** Measures what `only` names, or all, and prints the table. One that fails says why and leaves the others. */
export async function measureAll(root: string, only: readonly string[], note: (text: string) => void): Promise<void> {
  onStop(() => db.$disconnect());
  note("Making a claim with 50 events …");
  const claim = await makeBenchClaim();
  const app = await startApp();
  onStop(app.close);
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (only.length > 0 && !only.includes(name)) continue;
    note(`Measuring ${name} …`);
    rows.push(...(await measure(root, app, claim).catch((error: unknown) => [failed(name, error)])));
  }
  print(rows);
}

const failed = (name: string, error: unknown): Row => ({ what: name, figure: (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ").slice(0, 120), bar: "measured", ok: false });
