import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./hash.ts";
import { Refused } from "./refused.ts";
import { runNode } from "./run-node.ts";

const OUTPUT = "lib/db/generated";
const stampFile = (root: string): string => join(root, OUTPUT, ".stamp");

/** The client belongs to one schema and one version of Prisma. */
const wanted = (root: string): string =>
  hashOf(root, ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"], []);

export function isGenerated(root: string): boolean {
  const stamp = stampFile(root);
  return existsSync(join(root, OUTPUT, "client.ts")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted(root);
}

/** Makes lib/db/generated from the schema. */
export async function generate(root: string): Promise<void> {
  const { ended } = runNode([join(root, "node_modules/prisma/build/index.js"), "generate"], { PRISMA_HIDE_UPDATE_MESSAGE: "1" });
  const { code, output } = await ended;
  if (code !== 0) throw new Refused("generate_failed", { reason: output.trim() });
  writeFileSync(stampFile(root), wanted(root));
}
