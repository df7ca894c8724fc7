import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** Headers by which a proxy speaks for a client; from anyone else they are a claim, not a fact. */
const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "x-real-ip", "forwarded"] as const;

/** Headers by which Next's parts speak to each other, and our own: none of them may come from outside. */
const INTERNAL = ["content-security-policy", "content-security-policy-report-only", "x-nonce", "x-middleware-subrequest", "x-matched-path"] as const;

/** What Next's client asks for: readers' pages have none, so that a page is a page whoever asks. */
const CLIENT = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url", "next-action"] as const;

const withoutPrefix = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, "");

/**
 * The client's address. With `proxies` trusted, the entry of X-Forwarded-For that the outermost of them wrote, counted
 * from the right; anything further left was written by the client itself.
 */
export function clientAddress(forwardedFor: string | undefined, socketAddress: string, proxies: number): string {
  const entries = (forwardedFor ?? "").split(",").map((entry) => entry.trim()).filter((entry) => entry !== "");
  const believed = proxies === 0 ? undefined : entries[Math.max(entries.length - proxies, 0)];
  return withoutPrefix(believed ?? socketAddress);
}

/** Rewrites the request's headers so that whoever reads them inside can believe them. */
export function setClientAddress(headers: IncomingHttpHeaders, socketAddress: string, proxies: number): void {
  const address = clientAddress(headers["x-forwarded-for"]?.toString(), socketAddress, proxies);
  if (proxies === 0) for (const name of FORWARDED) delete headers[name];
  delete headers["forwarded"];
  headers["x-forwarded-for"] = address;
  headers["x-real-ip"] = address;
}

/** Makes the request fit to hand to Next; `reader`: it is for a readers' page. */
export function cleanRequest(req: IncomingMessage, proxies: number, reader: boolean): void {
  setClientAddress(req.headers, req.socket.remoteAddress ?? "", proxies);
  for (const name of INTERNAL) delete req.headers[name];
  if (!reader) return;
  for (const name of CLIENT) delete req.headers[name];
  // Without one, Next would stream the metadata into the body.
  req.headers["user-agent"] ??= "unknown";
}
