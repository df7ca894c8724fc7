import { refuse, type Result, done } from "#lib/domain/result.ts";

/** Questions from one address in a running window; a fast typist asks three a second. */
const MOST = 600;
const WINDOW = 60_000;
/** Addresses that are remembered; then the count starts again for all, so that memory stays bounded. */
const REMEMBERED = 10_000;

type Counted = { readonly since: number; count: number };

const asked = new Map<string, Counted>();

/** Counts a question without a key, in this process: the server says who asks. Refused: `too_fast` with the seconds to wait. */
export function pace(request: Request, now = Date.now()): Result<null> {
  const address = request.headers.get("x-forwarded-for") ?? "";
  const known = asked.get(address);
  if (known === undefined || now - known.since >= WINDOW) {
    if (asked.size >= REMEMBERED) asked.clear();
    asked.set(address, { since: now, count: 1 });
    return done(null);
  }
  known.count += 1;
  return known.count <= MOST ? done(null) : refuse("too_fast", undefined, { seconds: Math.ceil((known.since + WINDOW - now) / 1000) });
}
