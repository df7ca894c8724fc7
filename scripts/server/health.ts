import type { ServerResponse } from "node:http";
import type { Readiness } from "./ready.ts";

function send(res: ServerResponse, status: number, state: string): void {
  const body = JSON.stringify({ status: state });
  const retry = status === 503 ? ["Retry-After", "5"] : [];
  res.writeHead(status, ["Content-Type", "application/json", "Content-Length", String(body.length), "Cache-Control", "no-store", ...retry]);
  res.end(body);
}

/** The process lives: nothing else is asked. */
export function answerHealth(res: ServerResponse): void {
  send(res, 200, "ok");
}

/** The database answers too. */
export async function answerReady(res: ServerResponse, readiness: Readiness): Promise<void> {
  const ready = await readiness.check();
  send(res, ready ? 200 : 503, ready ? "ready" : "database_lost");
}
