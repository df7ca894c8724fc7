import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hash.ts";
import { Refused } from "./refused.ts";
import { runNode } from "./run-node.ts";
import type { Running } from "./run-node.ts";

/** What the built pages are made of. `tsconfig.json` is not among it: the build itself rewrites that file. */
const SOURCES = [
  "app", "components", "lib", "messages", "public", "scripts/server", "scripts/server.ts",
  "prisma/schema.prisma", "next.config.js", "postcss.config.mjs", "package.json", "package-lock.json",
];

const wanted = (root: string): string => hashOf(root, SOURCES, [process.version], ["lib/db/generated"]);
const stampFile = (root: string, dist: string): string => join(root, dist, "isnad-build");

/** Is the build in `dist` (such as `.next`) the one of today's sources, packages and Node? */
export function isBuilt(root: string, dist: string): boolean {
  const stamp = stampFile(root, dist);
  return existsSync(join(root, dist, "BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted(root);
}

/** Builds into `dist`. What the build prints is shown only when it fails. `started` gets the process, to stop it. */
export async function build(root: string, dist: string, started: (running: Running) => void = () => undefined): Promise<void> {
  const source = wanted(root);
  rmSync(stampFile(root, dist), { force: true });
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: dist };
  const running = runNode([join(root, "node_modules/next/dist/bin/next"), "build"], env);
  started(running);
  const { code, output } = await running.ended;
  if (code !== 0) {
    process.stderr.write(output);
    throw new Refused("build_failed");
  }
  writeFileSync(stampFile(root, dist), source);
}
