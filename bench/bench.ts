import { onStop } from "#scripts/boot/shutdown.ts";
import { runCommand } from "#scripts/boot/command.ts";
import { build, isBuilt } from "#scripts/boot/build.ts";
import { generate, isGenerated } from "#scripts/boot/generate.ts";
import { startTestDatabase } from "#scripts/test/database.ts";
import { startApp } from "./app.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measurePublishing } from "./publish.ts";
import { measureRendering } from "./render.ts";
import { makeBenchClaim } from "./rows.ts";
import { measureSizes } from "./sizes.ts";
import { measureSpeed } from "./speed.ts";
import { measureStart } from "./start.ts";
import { print } from "./table.ts";
import type { Row } from "./table.ts";

// npm run bench: its own database, folder and ports; every timing is a ratio to a yardstick in the same run.

const root = process.cwd();
const DIST = ".next";

const note = (text: string): void => { process.stderr.write(`${text}\n`); };

async function prepare(): Promise<string> {
  if (!isGenerated(root)) await generate(root);
  if (!isBuilt(root, DIST)) {
    note("Building …");
    await build(root, DIST);
  }
  note("Starting a database and making a claim with 50 events …");
  const database = await startTestDatabase(root);
  onStop(database.stop);
  return database.create("isnad_bench");
}

async function run(): Promise<void> {
  Reflect.set(process.env, "NODE_ENV", "production");
  process.env["DATABASE_URL"] = await prepare();
  const { db } = await import("#lib/db/client.ts");
  onStop(() => db.$disconnect());
  const claim = await makeBenchClaim();
  const app = await startApp();
  onStop(app.close);
  const rows: Row[] = [];
  const steps: readonly [string, () => Promise<Row[]>][] = [
    ["Sizes", () => measureSizes(app, claim)],
    ["Requests a second", () => measureSpeed(app, claim)],
    ["Rendering", () => measureRendering(root, app, claim)],
    ["Publishing", () => measurePublishing(app, claim)],
    ["Starting", () => measureStart(root)],
    ["Lighthouse", () => measureLighthouse(root, app, claim)],
  ];
  for (const [name, measure] of steps) {
    note(`${name} …`);
    rows.push(...(await measure()));
  }
  print(rows);
}

await runCommand("bench.help", run);
