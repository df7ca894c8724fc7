import { basename } from "node:path";
import { ownFiles, read, report } from "./files.ts";

const MOST_LINES = 250;
const VAGUE = /^(?:index|utils?|helpers?|misc|common)(?:\.|$)/u;
const TEST = /\.(?:test|spec)\.tsx?$|^e2e\//u;
// Split, so that this file does not find itself.
const SKIPPED = new RegExp(`\\b(?:test|it|describe|suite)(?:\\.\\w+)*\\.(?:${["skip", "only", "fixme", "todo", "skipIf", "fails"].join("|")})\\b|\\bx(?:it|describe|test)\\(`, "u");
const SILENCED = new RegExp(["eslint", "disable"].join("-"), "u");

function linesMatching(text: string, pattern: RegExp): number[] {
  return text.split("\n").flatMap((line, at) => (pattern.test(line) ? [at + 1] : []));
}

function inspect(file: string): string[] {
  const text = read(file);
  const count = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  const skipped = TEST.test(file) ? linesMatching(text, SKIPPED) : [];
  return [
    ...(count > MOST_LINES ? [`${file}: ${String(count)} lines, ${String(MOST_LINES)} at most: make it a folder inside its room`] : []),
    ...skipped.map((line) => `${file}:${String(line)}: a test that does not run`),
    ...linesMatching(text, SILENCED).map((line) => `${file}:${String(line)}: a rule switched off`),
  ];
}

const code = ownFiles([".ts", ".tsx", ".js", ".mjs"]);
const vague = code.filter((file) => file.split("/").some((part) => VAGUE.test(basename(part))));

report([...vague.map((file) => `${file}: name it for what it holds`), ...code.flatMap(inspect)]);
