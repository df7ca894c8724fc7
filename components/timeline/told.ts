import type { ResponseEvent } from "#lib/views/claim.ts";
import type { DateView } from "#lib/views/shared.ts";
import { answered, type Strand, type Strands } from "./threads.ts";
import type { Responses } from "./rows.ts";

/** A time that a claim or a response speaks of, as grid lines on an axis of the bounds that occur (1 = the earliest). */
export type ToldSpan = { readonly at: DateView; readonly from: number; readonly to: number; readonly openStart: boolean; readonly openEnd: boolean };
export type ToldClaim = ToldSpan & { readonly strand: Strand };
export type ToldReply = ToldSpan & { readonly response: ResponseEvent; readonly relation: "apart" | "overlaps" | "unknown" };
export type Told = { readonly claims: readonly ToldClaim[]; readonly replies: readonly ToldReply[]; readonly ticks: readonly { readonly line: number; readonly edtf: string }[]; readonly last: number };

type Interval = { readonly start: number | null; readonly end: number | null };

const ms = (wall: string): number => Date.parse(wall.endsWith("Z") ? wall : `${wall}Z`);

/** Half-open: a span that ends with 2021 and one that begins with 2022 meet at the same line. */
const intervalOf = (at: DateView): Interval => ({
  start: at.earliest === null ? null : ms(at.earliest),
  end: at.latest === null ? null : Math.ceil((ms(at.latest) + 1) / 60_000) * 60_000,
});

const overlaps = (a: Interval, b: Interval): boolean => (a.start ?? -Infinity) < (b.end ?? Infinity) && (b.start ?? -Infinity) < (a.end ?? Infinity);

/** A bound as an edge of the axis: the year, month or day that begins there; where things only end (`ends`), the last one within. */
function edtfAt(bound: number, ends: boolean): string {
  const day = new Date(bound).toISOString().slice(0, 10);
  const length = day.endsWith("-01-01") ? 4 : day.endsWith("-01") ? 7 : 10;
  return new Date(ends ? bound - 1 : bound).toISOString().slice(0, length);
}

const isDated = ({ start, end }: Interval): boolean => start !== null || end !== null;

type Item = { readonly at: DateView; readonly interval: Interval };

function relationOf(reply: Item, response: ResponseEvent, claims: readonly (Item & { strand: Strand })[], strands: Strands): ToldReply["relation"] {
  const lanes = new Set(answered(response, strands).map((strand) => strand.lane));
  const faced = claims.filter((claim) => lanes.has(claim.strand.lane));
  // «August of an unknown year» meets and misses nothing.
  const dated = faced.filter(({ interval }) => isDated(interval));
  if (dated.length === 0 || !isDated(reply.interval)) return "unknown";
  return dated.some((claim) => overlaps(claim.interval, reply.interval)) ? "overlaps" : "apart";
}

/** The band «زمن الوقائع المروية»; null where nothing dates the facts themselves. */
export function toldOf(strands: Strands, responses: Responses): Told | null {
  const item = (at: DateView): Item => ({ at, interval: intervalOf(at) });
  const claims = strands.all.flatMap((strand) => (strand.thread.eventOn === null ? [] : [{ ...item(strand.thread.eventOn), strand }]));
  const replies = [...responses.values()].flatMap((response) => (response.eventOn === null ? [] : [{ ...item(response.eventOn), response }]));
  const items: readonly Item[] = [...claims, ...replies];
  if (items.length === 0) return null;
  const bounds = [...new Set(items.flatMap(({ interval }) => [interval.start, interval.end]).filter((bound) => bound !== null))].sort((a, b) => a - b);
  const starts = new Set(items.map(({ interval }) => interval.start));
  const lead = items.some(({ interval }) => interval.start === null) ? 1 : 0;
  const tail = items.some(({ interval }) => interval.end === null) ? 1 : 0;
  const last = Math.max(bounds.length + lead + tail, 2);
  const span = ({ at, interval }: Item): ToldSpan => ({
    at,
    from: interval.start === null ? 1 : bounds.indexOf(interval.start) + 1 + lead,
    to: interval.end === null ? last : bounds.indexOf(interval.end) + 1 + lead,
    openStart: interval.start === null,
    openEnd: interval.end === null,
  });
  const ticks = bounds.map((bound, i) => ({ line: i + 1 + lead, edtf: edtfAt(bound, !starts.has(bound)) }));
  return {
    claims: claims.map((claim) => ({ ...span(claim), strand: claim.strand })),
    replies: replies.map((reply) => ({ ...span(reply), response: reply.response, relation: relationOf(reply, reply.response, claims, strands) })),
    // A year that begins and ends here is named once.
    ticks: ticks.filter(({ edtf }, i) => edtf !== ticks[i - 1]?.edtf),
    last,
  };
}
