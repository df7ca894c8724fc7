import { VISITOR_LIMIT } from "#lib/domain/key.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";

type Window = { readonly until: number; count: number };

/** Addresses remembered at once; beyond it the oldest windows are forgotten, so that many addresses cost no memory. */
const MOST = 10_000;

/** Counted by this process alone: a bound on what one visitor may ask, not an account. */
const windows = new Map<string, Window>();

/** Who asks without a key: the address that our server noted. */
const addressOf = (headers: Headers): string => headers.get("x-forwarded-for")?.split(",")[0]?.trim() ?? "";

function windowOf(address: string, now: number): Window {
  const running = windows.get(address);
  if (running !== undefined && running.until > now) return running;
  windows.delete(address);
  const fresh = { until: now + VISITOR_LIMIT.seconds * 1000, count: 0 };
  windows.set(address, fresh);
  for (const oldest of windows.keys()) {
    if (windows.size <= MOST) break;
    windows.delete(oldest);
  }
  return fresh;
}

/** Lets a visitor without a key ask so often in a while and no oftener. Refused: `too_fast` with the seconds to wait. */
export function admitVisitor(headers: Headers, now = new Date()): Result<null> {
  const window = windowOf(addressOf(headers), now.getTime());
  window.count += 1;
  if (window.count <= VISITOR_LIMIT.requests) return done(null);
  return refuse("too_fast", undefined, { seconds: Math.max(1, Math.ceil((window.until - now.getTime()) / 1000)) });
}
