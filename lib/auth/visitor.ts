import { VISITOR_LIMIT, type VisitorLimit } from "#lib/domain/key.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";

type Asking = Pick<Headers, "get">;
type Window = { readonly until: number; count: number };

/** Addresses remembered at once; beyond it the oldest windows are forgotten, so that many addresses cost no memory. */
const MOST = 10_000;

/** Counted by this process alone: a bound on what one visitor may ask, not an account. */
const windows = new Map<string, Window>();

/** Who asks without a key: the address that our server noted. */
const addressOf = (headers: Asking): string => headers.get("x-forwarded-for")?.split(",")[0]?.trim() ?? "";

function windowOf(name: string, seconds: number, now: number): Window {
  const running = windows.get(name);
  if (running !== undefined && running.until > now) return running;
  windows.delete(name);
  const fresh = { until: now + seconds * 1000, count: 0 };
  windows.set(name, fresh);
  for (const oldest of windows.keys()) {
    if (windows.size <= MOST) break;
    windows.delete(oldest);
  }
  return fresh;
}

/** Lets a visitor without a key ask so often in a while and no oftener; each limit counts for itself. Refused: `too_fast` with the seconds to wait. */
export function admitVisitor(headers: Asking, limit: VisitorLimit = VISITOR_LIMIT, now = new Date()): Result<null> {
  const window = windowOf(`${limit.name} ${addressOf(headers)}`, limit.seconds, now.getTime());
  window.count += 1;
  if (window.count <= limit.requests) return done(null);
  return refuse("too_fast", undefined, { seconds: Math.max(1, Math.ceil((window.until - now.getTime()) / 1000)) });
}
