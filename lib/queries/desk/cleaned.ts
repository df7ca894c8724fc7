import { cleanText, type Cleaned } from "#lib/arabic/clean.ts";

const MOST = 8;
const kept = new Map<string, Cleaned>();

/** What cleaning makes of a paste. Several parts of a page ask for the same one, and cleaning a long text takes a while: the last few are kept. */
export function cleaned(raw: string): Cleaned {
  const result = kept.get(raw) ?? cleanText(raw);
  kept.delete(raw);
  kept.set(raw, result);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return result;
}
