import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** `empty` forgets all stored pages first; both answer with what the process has used so far. */
export type Asked = { readonly ask: "empty" | "usage" };
/** `cpu`: milliseconds since the process began; `rss`: bytes; `sql`: statements since last asked. */
export type Usage = { readonly cpu: number; readonly rss: number; readonly sql: readonly string[] };
export type Told = Usage | { readonly port: number };

const shape = z.union([z.object({ port: z.number() }), z.object({ cpu: z.number(), rss: z.number(), sql: z.array(z.string()) })]);

type Server = { readonly url: string; readonly ask: (ask: Asked["ask"]) => Promise<Usage> };

/** The app; beside it the same app with its way round Next closed, which shows what Next's own handler does. */
export type App = Server & { readonly plain: Server; readonly close: () => Promise<void> };

function told(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (): void => { reject(new Error("The app ended")); };
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(shape.parse(message));
    });
  });
}

async function startServer(mode: "stored" | "plain"): Promise<Server & { readonly child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), [mode], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const first = await told(child);
  if (!("port" in first)) throw new Error("The app did not say its port");
  const ask = async (what: Asked["ask"]): Promise<Usage> => {
    const answer = told(child);
    child.send({ ask: what } satisfies Asked);
    const usage = await answer;
    if ("port" in usage) throw new Error("The app said its port again");
    return usage;
  };
  return { child, ask, url: `http://127.0.0.1:${String(first.port)}` };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

export async function startApp(): Promise<App> {
  const app = await startServer("stored");
  const plain = await startServer("plain");
  return { ...app, plain, close: async () => { await Promise.all([stop(app.child), stop(plain.child)]); } };
}
