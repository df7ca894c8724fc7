import { readFileSync } from "node:fs";
import { globSync } from "node:fs";

const NOT_OURS = /^(?:node_modules|\.next|\.git|data|test-results|playwright-report|lib\/db\/generated|bench\/out)(?:\/|$)|\.d\.ts$/u;

/** The project's own files whose names end in one of `endings`, relative to the current folder, in order. */
export function ownFiles(endings: readonly string[]): string[] {
  const found = globSync("**/*", { exclude: (name) => NOT_OURS.test(name) });
  return found.filter((name) => !NOT_OURS.test(name) && endings.some((ending) => name.endsWith(ending))).sort();
}

export const read = (file: string): string => readFileSync(file, "utf8");

/** Prints what is wrong, one line each, and ends red if there is anything. */
export function report(findings: readonly string[]): void {
  for (const finding of findings) console.log(finding);
  if (findings.length > 0) process.exitCode = 1;
}
