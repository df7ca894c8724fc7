import { done, refuse, type Result } from "#lib/domain/result.ts";
import { visit, type FetchOptions, type Visited } from "./fetch.ts";
import type { FetchCode } from "./fetch/failure.ts";

/** A copy that a web archive keeps of a page: where it stands, and the instant (ISO) it was taken. */
export type ArchivedCopy = { readonly url: string; readonly at: string };

/** The archive asked, by its address; tests set up their own. */
export const WAYBACK = "https://web.archive.org";

/** The archive fetches the page itself before it answers, which takes its time. */
const TIME_LIMIT = 120_000;

const COPY = /^\/web\/(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?:[a-z]{2}_)?\//u;

function copyAt(address: string, base: string): ArchivedCopy | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const stamp = url.host === new URL(base).host ? COPY.exec(url.pathname)?.groups : undefined;
  if (stamp === undefined) return null;
  const { year = "", month = "", day = "", hour = "", minute = "", second = "" } = stamp;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(at)) ? null : { url: url.href, at };
}

/** Where the copy stands: where we were led, or what the answer says of its place. */
const copyOf = ({ url, contentLocation }: Visited, base: string): ArchivedCopy | null => copyAt(url, base) ?? (contentLocation === null ? null : copyAt(contentLocation, base));

/**
 * Asks a web archive to keep a page (Save Page Now of the Wayback Machine: GET /save/<address> leads to the copy). It goes through the same
 * guarded fetch as every page; only robots.txt, which speaks of reading, is not asked. Refused: `archive_failed`, and what a fetch refuses.
 */
export async function askArchive(page: string, base: string, options: FetchOptions): Promise<Result<ArchivedCopy, FetchCode | "archive_failed">> {
  const visited = await visit(`${base}/save/${page}`, { timeLimit: TIME_LIMIT, ...options });
  if (!visited.ok) return visited;
  if (visited.value.status === 429) return refuse("fetch_limited");
  const copy = visited.value.status === 200 ? copyOf(visited.value, base) : null;
  return copy === null ? refuse("archive_failed") : done(copy);
}
