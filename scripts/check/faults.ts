/**
 * Proves that the checks can fail: plants every fault they are there for into a copy of the project and looks whether the
 * tool in charge names it. The same files without their faults are the control: nothing may be said about them.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Fault } from "./faults/fault.ts";
import { lintFaults } from "./faults/lint.ts";
import { otherFaults, otherProps } from "./faults/rest.ts";
import { roomFaults, roomProps } from "./faults/rooms.ts";
import { report } from "./files.ts";
import { run } from "./run.ts";
import { tool } from "./tasks.ts";

type Tool = Fault["by"];

const FAULTS: readonly Fault[] = [...lintFaults, ...roomFaults, ...otherFaults];
const LEFT_OUT = /^(?:node_modules|\.next|\.git|data|test-results|playwright-report)(?:\/|$)/u;

const root = process.cwd();
const copy = mkdtempSync(join(tmpdir(), "isnad-faults-"));

function put(file: string, text: string | null): void {
  if (text === null) return rmSync(join(copy, file), { force: true });
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

/** The tool as `npm run check` runs it; the two slow ones look at the planted files only. */
function command(by: Tool): readonly string[] {
  if (by === "lint") return [...tool.lint, ...lintFaults.map(({ file }) => file)];
  return by === "types" ? [...tool.types, "-p", "tsconfig.planted.json"] : tool[by];
}

/** What a tool says about one file: ESLint names the file once, above its findings; the others in every line. */
function about(by: Tool, output: string, file: string): string[] {
  const parts = output.split(by === "lint" ? "\n\n" : "\n");
  return parts.filter((part) => part.includes(file) || (file.startsWith("messages/") && part.includes(file.replace(/^messages\/..\//u, "messages/"))));
}

function judge(by: Tool, control: string, planted: string): string[] {
  return FAULTS.filter((fault) => fault.by === by).flatMap(({ name, file, says }) => {
    const before = about(by, control, file);
    const after = about(by, planted, file);
    return [
      ...(before.length === 0 ? [] : [`${name}: ${by} complains about ${file} without the fault: ${before.join(" ")}`]),
      ...(after.some((part) => says.test(part)) ? [] : [`${name}: ${by} does not see it in ${file}`]),
    ];
  });
}

/** One tool over the clean files, then over the planted ones; it must name each fault and end red. */
async function prove(by: Tool): Promise<string[]> {
  const faults = FAULTS.filter((fault) => fault.by === by);
  for (const { file, clean } of faults) put(file, clean);
  const control = await run(command(by), copy);
  for (const { file, planted } of faults) put(file, planted);
  const planted = await run(command(by), copy);
  for (const { file, clean } of faults) put(file, clean);
  return [...(planted.ok ? [`${by} stays green over planted faults`] : []), ...judge(by, control.output, planted.output)];
}

async function proveAll(): Promise<string[]> {
  cpSync(root, copy, { recursive: true, filter: (from) => !LEFT_OUT.test(relative(root, from)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const { file, text } of [...roomProps, ...otherProps]) put(file, text);
  const findings: string[] = [];
  for (const by of new Set(FAULTS.map((fault) => fault.by))) findings.push(...(await prove(by)));
  return findings;
}

try {
  const findings = await proveAll();
  report(findings);
  console.log(`${String(FAULTS.length)} faults planted, ${String(findings.length)} findings`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
