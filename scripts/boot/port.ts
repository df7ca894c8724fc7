import { createServer } from "node:net";
import { codeOf } from "./refused.ts";

/** Tries to listen: the port, or the code of the refusal (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL` …). Port 0: any free one. */
export function tryPort(port: number, host: string): Promise<{ port: number } | { code: string }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve({ code: codeOf(error) }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve({ port: got }));
    });
  });
}

/** A free port of this machine; `wish` when that one is free. */
export async function freePort(wish: number): Promise<number> {
  for (const port of [wish, 0]) {
    const tried = await tryPort(port, "127.0.0.1");
    if ("port" in tried) return tried.port;
  }
  throw new Error("This machine has no free port");
}
