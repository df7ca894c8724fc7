import { letterOf } from "#components/ui/letter.ts";
import type { Locale } from "#lib/paths.ts";
import type { ClaimPage, ResponseEvent, Thread } from "#lib/views/claim.ts";

/** A claim of the page with its letter in the page's script and the lane it is drawn on. Parts share the lane of the claim they are part of. */
export type Strand = { readonly thread: Thread; readonly letter: string; readonly lane: number; readonly part: boolean };

export type Strands = { readonly lanes: number; readonly folded: boolean; readonly byId: ReadonlyMap<string, Strand>; readonly all: readonly Strand[] };

const MOST_LANES = 5;

/** Lanes in letter order from the inline start; from the sixth claim on, the rest share the last lane. */
export function strandsOf(page: ClaimPage, locale: Locale): Strands {
  const letter = (thread: Thread, fallback: string): string => (locale === "ar" ? thread.letter : fallback);
  const self: Strand = { thread: page.self, letter: letter(page.self, letterOf(0, locale)), lane: 0, part: false };
  const parts = page.parts.map((thread, i) => ({ thread, letter: letter(thread, `${letterOf(0, locale)}${String(i + 1)}`), lane: 0, part: true }));
  const raised = page.raised.map((thread, i) => ({
    thread,
    letter: letter(thread, letterOf(i + 1, locale)),
    lane: Math.min(i + 1, MOST_LANES - 1),
    part: false,
  }));
  const all = [self, ...parts, ...raised];
  return {
    lanes: Math.min(raised.length + 1, MOST_LANES),
    folded: raised.length >= MOST_LANES,
    byId: new Map(all.map((strand) => [strand.thread.id, strand])),
    all,
  };
}

/** The claims a response takes a stance on itself. What it says of other responses is no stance on their claims. */
export function answered(response: ResponseEvent, strands: Strands): readonly Strand[] {
  return [...new Set(response.targets.flatMap(({ claimId }) => (claimId === null ? [] : (strands.byId.get(claimId) ?? []))))];
}

/** Where a response to responses alone is drawn: on the first claim that the discussion goes back to. */
export function discussed(response: ResponseEvent, strands: Strands, responses: ReadonlyMap<string, ResponseEvent>, seen: ReadonlySet<string> = new Set()): Strand | null {
  const [direct] = answered(response, strands);
  if (direct !== undefined) return direct;
  const path = new Set([...seen, response.id]);
  for (const { responseId } of response.targets) {
    const other = responseId === null || path.has(responseId) ? undefined : responses.get(responseId);
    const found = other === undefined ? null : discussed(other, strands, responses, path);
    if (found !== null) return found;
  }
  return null;
}
