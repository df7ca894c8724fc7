import robotsParser from "robots-parser";

/** What a site's rules say of a page; `failed` when they could not be had. */
export type Permission = "allowed" | "forbidden" | "failed";

/** `pause`: milliseconds that the site wants between two requests. */
type Rules = { readonly until: number; readonly says: (url: string) => Permission; readonly pause: number };

/** The answer to a question for /robots.txt. */
export type RobotsAnswer = { readonly status: number; readonly text: string };

const HOUR = 3_600_000;
const MOST_HOSTS = 500;
const NAME = "Isnad";

const known = new Map<string, Rules>();

/**
 * RFC 9309: a missing file allows everything; a server that fails allows nothing for now, and is asked
 * again sooner.
 */
function rulesOf(address: string, answer: RobotsAnswer, now: number): Rules {
  if (answer.status >= 500) return { until: now + HOUR / 12, says: () => "failed", pause: 0 };
  if (answer.status !== 200) return { until: now + HOUR, says: () => "allowed", pause: 0 };
  const rules = robotsParser(address, answer.text);
  return { until: now + HOUR, says: (url) => (rules.isAllowed(url, NAME) === false ? "forbidden" : "allowed"), pause: (rules.getCrawlDelay(NAME) ?? 0) * 1000 };
}

/** Whether a site lets us read this page. Its rules are asked for once an hour, by `ask`. */
export async function permissionOf(url: URL, ask: (robots: URL) => Promise<RobotsAnswer>, now = Date.now()): Promise<Permission> {
  const kept = known.get(url.origin);
  if (kept !== undefined && kept.until > now) return kept.says(url.href);
  const address = new URL("/robots.txt", url);
  const rules = rulesOf(address.href, await ask(address), now);
  if (known.size >= MOST_HOSTS) known.clear();
  known.set(url.origin, rules);
  return rules.says(url.href);
}

/** Milliseconds that a site wants between two requests (Crawl-delay), as far as its rules are known; none where it says nothing. */
export const pauseAsked = (origin: string): number => known.get(origin)?.pause ?? 0;
