import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

function* filesBelow(path: string, skip: ReadonlySet<string>): Generator<string> {
  if (!existsSync(path) || skip.has(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!isTest(name)) yield* filesBelow(join(path, name), skip);
  }
}

/** One hash over names and contents of files and folders below `root` (tests left out), and over `more`. */
export function hashOf(root: string, paths: readonly string[], more: readonly string[], skip: readonly string[] = []): string {
  const hash = createHash("sha256").update(more.join("\n"));
  const skipped = new Set(skip.map((path) => join(root, path)));
  for (const path of paths) {
    for (const file of filesBelow(join(root, path), skipped)) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}
