import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paths } from "#lib/paths.ts";
import { build, isBuilt } from "../boot/build.ts";
import { freePort } from "../boot/port.ts";
import { onStop } from "../boot/shutdown.ts";
import { startTestDatabase } from "./database.ts";

/** What the browser tests find in their environment. */
export type TestApp = Readonly<Record<"E2E_URL" | "DATABASE_URL" | "DATA_DIR" | "E2E_WELCOME" | "E2E_ADMIN_PASSWORD", string>>;

const APP_DIST = ".next";
const TEST_DIST = ".next-test";

/** The app's own build when it is current; else one beside it, since a running app may be serving from the other. */
async function builtFolder(root: string): Promise<string> {
  if (isBuilt(root, APP_DIST)) return APP_DIST;
  if (!isBuilt(root, TEST_DIST)) {
    await build(root, TEST_DIST, ({ child, ended }) => {
      onStop(async () => {
        child.kill("SIGTERM");
        await ended;
      });
    });
  }
  return TEST_DIST;
}

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "isnad-e2e-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The address at which the tests make their administrator, as whoever starts Isnad for the first time does. */
async function welcomeAddress(): Promise<string> {
  const { makeFirstAdminLink } = await import("#lib/auth/links.ts");
  const token = await makeFirstAdminLink();
  if (token === null) throw new Error("The demo cases brought an administrator along.");
  return paths.desk.welcome("ar", token);
}

/** A whole app for the browser tests: its own database with the demo cases, its own port and data, nobody at the desk. */
export async function startTestApp(root: string): Promise<TestApp> {
  const database = await startTestDatabase(root);
  onStop(database.stop);
  const port = await freePort(0);
  const app = {
    E2E_URL: `http://127.0.0.1:${String(port)}`,
    DATABASE_URL: await database.create("isnad_browser"),
    DATA_DIR: dataFolder(),
  };
  Object.assign(process.env, app, { PUBLIC_URL: app.E2E_URL });
  const { seedDemo } = await import("#prisma/seed.ts");
  await seedDemo();
  const people = { E2E_WELCOME: await welcomeAddress(), E2E_ADMIN_PASSWORD: randomBytes(12).toString("base64url") };
  Object.assign(process.env, { NEXT_DIST_DIR: await builtFolder(root), NODE_ENV: "production" });
  const { serve } = await import("../server.ts");
  const server = await serve({ dev: false, port, host: "127.0.0.1" });
  onStop(server.close);
  return { ...app, ...people };
}
