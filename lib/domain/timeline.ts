import { compareDates, overlap, type Bounds } from "./date.ts";

/** What the order of a timeline looks at. */
export type Placed = {
  readonly id: string;
  readonly bounds: Bounds;
  /** Where it stands in its article; null = in none. */
  readonly place: number | null;
  readonly recordedAt: Date;
  /** Ids of the claims and responses it answers; ids that are not on this timeline are passed over. */
  readonly answers: readonly string[];
};

/**
 * "Timeline order: `earliest` (else `latest`), exact before vague, then place in the article, then time of recording; and
 * a response is never drawn before what it answers while their intervals overlap." Any order given gives the same order;
 * in a circle of answers, where the last rule cannot hold, the first of it by date opens the circle.
 */
export function orderEvents<E extends Placed>(events: readonly E[]): E[] {
  const waiting = [...events].sort(byDatePlaceAndRecord);
  const awaited = awaitedOf(waiting);
  const answering = answeringOf(awaited);
  const drawn: E[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ id }) => (awaited.get(id)?.size ?? 0) === 0);
    const [next] = waiting.splice(free >= 0 ? free : firstOfCircle(waiting, awaited), 1);
    if (next === undefined) break;
    drawn.push(next);
    for (const id of answering.get(next.id) ?? []) awaited.get(id)?.delete(next.id);
  }
  return drawn;
}

function byDatePlaceAndRecord(a: Placed, b: Placed): number {
  return (
    compareDates(a.bounds, b.bounds) ||
    comparePlaces(a.place, b.place) ||
    a.recordedAt.getTime() - b.recordedAt.getTime() ||
    // Nothing is left to tell them apart; the id only keeps the order the same each time.
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** What stands in no article comes after what stands in one. */
function comparePlaces(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/** For each event that answers others: those of them that must be drawn first. */
function awaitedOf(events: readonly Placed[]): Map<string, Set<string>> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const awaited = new Map<string, Set<string>>();
  for (const event of events) {
    const first = event.answers.filter((id) => {
      const answered = byId.get(id);
      return answered !== undefined && answered !== event && overlap(answered.bounds, event.bounds);
    });
    if (first.length > 0) awaited.set(event.id, new Set(first));
  }
  return awaited;
}

/** The same, from the other side: who waits for each. */
function answeringOf(awaited: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const answering = new Map<string, string[]>();
  for (const [id, first] of awaited) {
    for (const answered of first) answering.set(answered, [...(answering.get(answered) ?? []), id]);
  }
  return answering;
}

/** Every event that waits waits for another that waits, so following them leads into a circle; its first in order is let go. */
function firstOfCircle(waiting: readonly Placed[], awaited: ReadonlyMap<string, ReadonlySet<string>>): number {
  const rank = new Map(waiting.map(({ id }, index) => [id, index]));
  const path: number[] = [];
  for (let at = 0; !path.includes(at); ) {
    path.push(at);
    const ahead = [...(awaited.get(waiting[at]?.id ?? "") ?? [])].map((id) => rank.get(id) ?? 0);
    at = Math.min(...ahead);
    if (path.includes(at)) return Math.min(...path.slice(path.indexOf(at)));
  }
  return 0;
}
