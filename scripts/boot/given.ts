import { once } from "../postgres/cluster.ts";
import { Refused, codeOf, wordsOf } from "./refused.ts";

const OLDEST = 150_000;
const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ECONNRESET"]);

export type Named = { readonly host: string; readonly database: string };

/** Host and database of an address, for sentences: never the user or the password. */
export function named(url: string): Named {
  const { host, pathname } = new URL(url);
  return { host, database: decodeURIComponent(pathname.slice(1)) };
}

/** What PostgreSQL or the network said, as a sentence about DATABASE_URL. */
export function refusalOf(error: unknown, { host, database }: Named): Refused {
  const code = codeOf(error);
  const timedOut = wordsOf(error).includes("timeout");
  if (UNREACHABLE.has(code) || timedOut) return new Refused("database_unreachable", { host, code: timedOut ? "ETIMEDOUT" : code });
  if (code === "28P01" || code === "28000") return new Refused("database_password", { host });
  if (code === "3D000") return new Refused("database_missing", { host, database });
  return new Refused("database_other", { host, reason: wordsOf(error) });
}

const readable = (version: number): string => `${String(Math.floor(version / 10_000))}.${String(version % 10_000)}`;

/** Reaches the server of DATABASE_URL once and looks at its version. */
export async function checkGiven(url: string): Promise<Named> {
  const name = named(url);
  let rows: unknown[];
  try {
    rows = await once(url, "SELECT current_setting('server_version_num')::int AS version");
  } catch (error) {
    throw refusalOf(error, name);
  }
  const [row] = rows;
  const version = typeof row === "object" && row !== null && "version" in row ? Number(row.version) : 0;
  if (version < OLDEST) throw new Refused("database_old", { host: name.host, version: readable(version) });
  return name;
}
