import type { Wall } from "./date.ts";

/**
 * When a published article's page is fetched again, by its age: a fresh text changes by the minute, an old one hardly ever.
 * `until` and `every` in minutes; the last row has no end.
 */
const HOUR = 60;
const DAY = 24 * HOUR;
const SCHEDULE = [
  { until: 3 * HOUR, every: 15 },
  { until: DAY, every: HOUR },
  { until: 7 * DAY, every: 3 * HOUR },
  { until: 90 * DAY, every: 3 * DAY },
  { until: Infinity, every: 365 * DAY },
] as const;

/** A failing page is asked for less and less often, up to this; it is not given up. */
const LONGEST_AFTER_FAILURE = 30 * DAY;

const MINUTE = 60_000;

/** Minutes between two checks of an article of this age in minutes. */
function intervalAt(age: number): number {
  return (SCHEDULE.find(({ until }) => age < until) ?? SCHEDULE[4]).every;
}

/** The instant of the next check. `bornAt`: when the article came out, as far as known; `failures`: failed checks in a row. */
export function nextCheckAt(bornAt: Date, now: Date, failures: number): Date {
  const every = intervalAt((now.getTime() - bornAt.getTime()) / MINUTE);
  const patience = Math.max(every, Math.min(LONGEST_AFTER_FAILURE, every * 2 ** Math.min(failures, 20)));
  return new Date(now.getTime() + patience * MINUTE);
}

/** Hours between two requests to an archive for one page, doubled each time; after a week's worth it is asked once a month. */
const LONGEST_DOUBLED = 7 * 24;

/** The instant at which an archive is asked again for a page it has not kept. `failures`: requests without a copy, at least 1. */
export function nextArchivingAt(now: Date, failures: number): Date {
  const hours = 2 ** Math.min(failures - 1, 20);
  return new Date(now.getTime() + (hours > LONGEST_DOUBLED ? 30 * DAY : hours * HOUR) * MINUTE);
}

/** The instant at which an article came out: the end of its publication date on the newsroom's clock, unless we had captured it before then. */
export function bornAt(publishedLatest: Wall | null, instantOf: (wall: Wall) => Date, firstCaptured: Date): Date {
  const published = publishedLatest === null ? firstCaptured : instantOf(publishedLatest);
  return published < firstCaptured ? published : firstCaptured;
}
