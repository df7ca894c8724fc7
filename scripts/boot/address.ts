import type { Env } from "#lib/env.ts";
import { tryPort } from "./port.ts";
import { Refused } from "./refused.ts";

const EVERYWHERE = new Set(["0.0.0.0", "::"]);

/** Where a person reaches the app: PUBLIC_URL, else this machine. */
export function addressOf({ PUBLIC_URL, HOST, PORT }: Pick<Env, "PUBLIC_URL" | "HOST" | "PORT">): string {
  if (PUBLIC_URL !== undefined) return PUBLIC_URL;
  const host = EVERYWHERE.has(HOST) ? "localhost" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${String(PORT)}`;
}

const CODES = { EADDRINUSE: "port_in_use", EACCES: "port_denied", EADDRNOTAVAIL: "port_no_host", ENOTFOUND: "port_no_host" } as const;
const isKnown = (code: string): code is keyof typeof CODES => code in CODES;

/** Refuses before anything is started when the app could not listen in the end. */
export async function checkPort(port: number, host: string): Promise<void> {
  const tried = await tryPort(port, host);
  if ("port" in tried) return;
  throw new Refused(isKnown(tried.code) ? CODES[tried.code] : "port_other", { port, host, code: tried.code });
}
