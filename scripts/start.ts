import type { Env } from "#lib/env.ts";
import { paths } from "#lib/paths.ts";
import { addressOf, checkPort } from "./boot/address.ts";
import { build, isBuilt } from "./boot/build.ts";
import { claimForApp } from "./boot/claim-folder.ts";
import { openDatabase } from "./boot/database.ts";
import { prepareFolder } from "./boot/folder.ts";
import { generate, isGenerated } from "./boot/generate.ts";
import { runJobs } from "./boot/jobs.ts";
import { limitLog } from "./boot/log.ts";
import { prepareDatabase } from "./boot/prepare.ts";
import { locale, say } from "./boot/say.ts";
import { settings } from "./boot/settings.ts";
import { fail, leave, onStop, stopOnSignals, stopWithParent } from "./boot/shutdown.ts";

// npm start and npm run dev: one line a step, then the address. Everything begun is ended in reverse order.

const DIST = ".next";
const root = process.cwd();
const dev = process.argv[2] === "dev";
let serving = false;

async function database(env: Env): Promise<void> {
  if (!isGenerated(root)) {
    say("steps.generate");
    await generate(root);
  }
  const url = await openDatabase(env.DATA_DIR, env.DATABASE_URL);
  process.env["DATABASE_URL"] = url;
  await prepareDatabase(root, url, env.DEMO);
}

async function ensureBuild(): Promise<void> {
  if (dev || isBuilt(root, DIST)) return;
  say("steps.build");
  await build(root, DIST, ({ child, ended }) => {
    onStop(async () => {
      child.kill("SIGTERM");
      await ended;
    });
  });
}

async function serveApp(env: Env): Promise<void> {
  say("steps.serve");
  limitLog(env.LOG_LEVEL);
  const [{ serve }, { db }] = await Promise.all([import("./server.ts"), import("#lib/db/client.ts")]);
  const server = await serve({ dev, port: env.PORT, host: env.HOST });
  onStop(async () => {
    await server.close();
    await db.$disconnect();
  });
}

/** A one-time address at which the first administrator is made; null when there is one. */
async function welcomeAddress(env: Env): Promise<string | null> {
  const { makeFirstAdminLink } = await import("#lib/auth/links.ts");
  const token = await makeFirstAdminLink();
  return token === null ? null : addressOf(env) + paths.desk.welcome(locale, token);
}

async function start(): Promise<void> {
  const env = settings();
  process.env["DATA_DIR"] = env.DATA_DIR;
  Reflect.set(process.env, "NODE_ENV", dev ? "development" : "production");
  process.env["NEXT_TELEMETRY_DISABLED"] = "1";
  prepareFolder(env.DATA_DIR);
  const lock = await claimForApp(env.DATA_DIR, env.PORT);
  onStop(lock.release);
  await checkPort(env.PORT, env.HOST);
  await database(env);
  await ensureBuild();
  const welcome = await welcomeAddress(env);
  await serveApp(env);
  runJobs(process.env["DATABASE_URL"] ?? "");
  serving = true;
  say("steps.address", { address: addressOf(env) });
  if (welcome !== null) say("steps.first_admin", { address: welcome });
}

stopOnSignals((ofSignal) => (serving ? 0 : ofSignal), () => say("steps.stopping"), () => say("steps.stopped"));
stopWithParent(() => {
  say("steps.stopping");
  void leave(1);
});
await start().catch(fail);
