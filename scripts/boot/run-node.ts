import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";

export type Ended = { readonly code: number; readonly output: string };
export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

/** Runs a script under this very Node. `shown`: straight to the terminal, else what it prints is collected. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}, shown = false): Running {
  const child = spawn(process.execPath, args, {
    stdio: shown ? "inherit" : ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  let output = "";
  const collect = (chunk: Buffer): void => void (output += chunk.toString("utf8"));
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  const ended = new Promise<Ended>((resolve) => {
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
  return { child, ended };
}
