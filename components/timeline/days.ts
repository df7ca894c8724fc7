import type { TimelineEvent } from "#lib/views/claim.ts";
import type { DateView } from "#lib/views/shared.ts";
import { drawingOf, lanesOf, rowsOf, type LaneState, type Row } from "./rows.ts";
import type { Strands } from "./threads.ts";

/** Rows that share a date as recorded. `gap` = days since the last exact day drawn before it. */
export type Day = { readonly at: DateView; readonly day: string | null; readonly gap: number | null; readonly lanes: readonly LaneState[]; readonly rows: readonly Row[] };

const DAY_MS = 86_400_000;

/** The day (ISO) a date is known to, null when it is known less exactly. */
function dayOf(at: DateView): string | null {
  const [from, to] = [at.earliest?.slice(0, 10), at.latest?.slice(0, 10)];
  return from !== undefined && from === to ? from : null;
}

/** Whole days from one ISO date to a later one, null when there are none. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  return days > 0 ? days : null;
}

/** Events in timeline order, as days and rows to draw from the top. */
export function daysOf(events: readonly TimelineEvent[], strands: Strands): readonly Day[] {
  const drawing = drawingOf(events, strands);
  const days: Day[] = [];
  let last: string | null = null;
  for (const { at, group } of groups(events)) {
    const day = dayOf(at);
    const lanes = lanesOf(drawing);
    days.push({ at, day, gap: daysBetween(last, day), lanes, rows: rowsOf(drawing, group) });
    last = day ?? last;
  }
  return days;
}

function groups(events: readonly TimelineEvent[]): readonly { readonly at: DateView; readonly group: readonly TimelineEvent[] }[] {
  const all: { key: string; at: DateView; group: TimelineEvent[] }[] = [];
  for (const event of events) {
    const key = dayOf(event.at) ?? event.at.edtf;
    const current = all.at(-1);
    if (current?.key === key) current.group.push(event);
    else all.push({ key, at: event.at, group: [event] });
  }
  return all;
}
