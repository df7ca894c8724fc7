import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const entry = z.object({ version: z.string().optional(), integrity: z.string().optional(), link: z.boolean().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() });
const { packages } = z.object({ packages: z.record(z.string(), entry) }).parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** As Node looks a package up from another: in its own node_modules, then in those of the folders above. */
function isLocked(from: string, name: string): boolean {
  const path = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (packages[path]?.version !== undefined) return true;
  return from !== "" && isLocked(from.includes("/node_modules/") ? from.slice(0, from.lastIndexOf("/node_modules/")) : "", name);
}

// An npm that cannot reach the packages of other platforms leaves them out of the lock file without a word, and then
// `npm ci` refuses it everywhere.
test("the lock file holds the packages of every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

test("every locked package carries the hash it is checked against", () => {
  const bare = Object.entries(packages).filter(([path, { integrity, link }]) => path !== "" && link !== true && !/^sha512-[\w+/]+=*$/u.test(integrity ?? ""));
  expect(bare.map(([path]) => path)).toEqual([]);
});
