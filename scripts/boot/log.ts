import type { IncomingMessage, ServerResponse } from "node:http";
import type { Env } from "#lib/env.ts";

type Level = Env["LOG_LEVEL"];
type Voice = Pick<Console, "error" | "warn" | "info" | "log" | "debug">;

const ORDER: readonly Level[] = ["silent", "error", "warn", "info", "debug"];
const LEVEL_OF = { error: "error", warn: "warn", info: "info", log: "info", debug: "debug" } as const satisfies Record<keyof Voice, Level>;

/**
 * From now on a running server keeps to itself what is below `level`, its own words and those of what it stands on. What `npm start` says of
 * its steps, and why it cannot start, is always said.
 */
export function limitLog(level: Level, voice: Voice = console): void {
  for (const [name, own] of Object.entries(LEVEL_OF)) if (ORDER.indexOf(own) > ORDER.indexOf(level)) Reflect.set(voice, name, () => undefined);
}

/** Tells of each request once it is answered: method, address without what was asked, status, milliseconds. Nothing of who asked. */
export function tellRequest(req: IncomingMessage, res: ServerResponse, voice: Pick<Console, "debug"> = console): void {
  const [path = "/"] = (req.url ?? "/").split("?", 1);
  const { method = "" } = req;
  const from = performance.now();
  res.once("close", () => { voice.debug(`${method} ${path} ${String(res.statusCode)} ${(performance.now() - from).toFixed(1)} ms`); });
}
