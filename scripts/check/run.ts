import { spawn } from "node:child_process";

export type Outcome = { readonly ok: boolean; readonly output: string; readonly seconds: number };

/** Runs a tool with this same Node, in `folder`; its words are kept, not shown. */
export function run(args: readonly string[], folder: string): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", NEXT_TELEMETRY_DISABLED: "1" } });
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  child.stderr.on("data", (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve) => {
    const end = (ok: boolean, more = ""): void => {
      resolve({ ok, output: `${Buffer.concat(pieces).toString("utf8")}${more}`.trim(), seconds: (performance.now() - start) / 1000 });
    };
    child.on("error", (error) => end(false, error.message));
    child.on("close", (code) => end(code === 0));
  });
}

/** Runs several one after the other, up to the first that fails. */
export async function runAll(steps: readonly (readonly string[])[], folder: string): Promise<Outcome> {
  let seconds = 0;
  for (const step of steps) {
    const outcome = await run(step, folder);
    seconds += outcome.seconds;
    if (!outcome.ok) return { ...outcome, seconds };
  }
  return { ok: true, output: "", seconds };
}
