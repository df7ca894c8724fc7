import type { IncomingMessage, ServerResponse } from "node:http";
import { cacheControl } from "./headers.ts";
import type { RouteKind } from "./route.ts";

const READING = "GET, HEAD, OPTIONS";

/**
 * Answers what no readers' page and no asset can be asked: 405 with the methods there are, or those alone to OPTIONS. True when it did.
 */
export function answerMethod(req: IncomingMessage, res: ServerResponse, kind: RouteKind): boolean {
  if ((kind !== "reader" && kind !== "asset") || req.method === "GET" || req.method === "HEAD") return false;
  res.writeHead(req.method === "OPTIONS" ? 204 : 405, { Allow: READING, "Cache-Control": cacheControl.none });
  res.end();
  return true;
}
