import ipaddr from "ipaddr.js";

/** May an address that is not public be connected to after all? Tests let their own server through; nothing else sets this. */
export type Allowance = (address: string, port: number) => boolean;

export const NO_ALLOWANCE: Allowance = () => false;

/** What IPv6 gives to hosts of the public network; all else is reserved, local, or leads through a translator. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Ranges for documentation, benchmarks and transition that a library of ranges may call ordinary. */
const NOT_HOSTS = ["192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "168.63.129.16/32"];
const NOT_HOSTS_V6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16"];

const inside = (address: ipaddr.IPv4 | ipaddr.IPv6, ranges: readonly string[]): boolean => ranges.some((range) => address.match(ipaddr.parseCIDR(range)));

/**
 * Whether an IP address belongs to a host of the public network: not private, loopback, link-local (cloud metadata), shared
 * (CGNAT), multicast, reserved or unspecified, and no IPv6 form that carries an IPv4 address. What cannot be read is not.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes("%")) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv4) return !inside(parsed, NOT_HOSTS);
  return parsed.match(GLOBAL_V6) && !inside(parsed, NOT_HOSTS_V6);
}
