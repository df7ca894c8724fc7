import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fetchRaw } from "./fetch.ts";
import { freePort } from "./port.ts";
import { atMost, thrice } from "./table.ts";
import type { Row } from "./table.ts";

const PATIENCE = 60_000;

/** Milliseconds from `npm start` on a built tree to the first answered page; then stops it again. */
async function startOnce(root: string, folder: string): Promise<number> {
  const port = await freePort();
  const since = performance.now();
  const child = spawn(process.execPath, [join(root, "scripts/preflight.mjs"), "start"], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, DATABASE_URL: "", NODE_ENV: "production", PORT: String(port), DATA_DIR: folder, DEMO: "0" },
  });
  const ended = once(child, "exit");
  let answered: number | null = null;
  while (answered === null && child.exitCode === null && performance.now() - since < PATIENCE) {
    const found = await fetchRaw(`http://127.0.0.1:${String(port)}/`).catch(() => null);
    if (found?.status === 200) answered = performance.now() - since;
    else await pause(10);
  }
  child.kill("SIGTERM");
  await ended;
  if (answered === null) throw new Error("npm start did not answer");
  return answered;
}

/** The first start makes the database and is not counted. */
export async function measureStart(root: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-start-"));
  // PostgreSQL's own account must be able to enter it.
  chmodSync(folder, 0o711);
  try {
    await startOnce(root, folder);
    return [atMost("from npm start on a built tree to the first page", (await thrice(() => startOnce(root, folder))) / 1_000, 3, "s")];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
