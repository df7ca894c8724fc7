import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublic, type Allowance } from "./address.ts";
import { NotFetched } from "./failure.ts";

/** An address of the web with the very host it was checked for: the connection goes there and nowhere else. */
export type Target = { readonly url: URL; readonly address: string; readonly family: 4 | 6 };

type Found = { readonly address: string; readonly family: number };

/** The machine itself, however its resolver is set up. */
const OWN_NAME = /(?:^|\.)localhost\.?$/iu;

const portOf = (url: URL): number => (url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port));

/** Looks a name up; a literal is its own address. `URL` has already made decimal, octal, hex and short forms plain. */
async function addressesOf(host: string, signal: AbortSignal): Promise<readonly Found[]> {
  const literal = host.replace(/^\[|\]$/gu, "");
  const family = isIP(literal);
  if (OWN_NAME.test(host)) throw new NotFetched("fetch_address_refused");
  if (family !== 0) return [{ address: literal, family }];
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new NotFetched("fetch_timeout")), { once: true });
  });
  return Promise.race([lookup(host, { all: true, order: "verbatim" }), aborted]);
}

/**
 * Checks where an address leads. Refused: anything but http and https, user names, ports other than 80 and 443, and hosts of
 * which any address is not public. `allow` may let single hosts and ports through.
 */
export async function locate(url: URL, allow: Allowance, signal: AbortSignal): Promise<Target> {
  if (!/^https?:$/u.test(url.protocol) || url.hostname === "") throw new NotFetched("address_invalid");
  if (url.username !== "" || url.password !== "") throw new NotFetched("fetch_credentials");
  const port = portOf(url);
  const found = await addressesOf(url.hostname, signal);
  const allowed = found.length > 0 && found.every(({ address }) => allow(address, port));
  if (!allowed && port !== 80 && port !== 443) throw new NotFetched("fetch_port_refused");
  if (!allowed && !found.every(({ address }) => isPublic(address))) throw new NotFetched("fetch_address_refused");
  const first = found.find(({ family }) => family === 4) ?? found[0];
  if (first === undefined) throw new NotFetched("fetch_host_unknown");
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 };
}
