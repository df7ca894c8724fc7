import type { MarkKind } from "#components/ui/mark.tsx";
import type { RequestEvent, ResponseEvent, TimelineEvent } from "#lib/views/claim.ts";
import { answered, discussed, type Strand, type Strands } from "./threads.ts";

/** A mark on a lane. `aside` = about a response on that thread, not about its claim. */
export type Knot = { readonly lane: number; readonly kind: MarkKind; readonly letter: string | null; readonly aside?: boolean };
export type LaneState = "none" | "ghost" | "start" | "open";

/** What the spine of one row shows: the state of each lane, the knots on them, and how far the wire from the reply's side runs. */
export type Spine = { readonly lanes: readonly LaneState[]; readonly knots: readonly Knot[]; readonly reply: { readonly lane: number; readonly kind: MarkKind } | null };

export type ClaimsRow = { readonly kind: "claims"; readonly strands: readonly Strand[]; readonly reply: ResponseEvent | null; readonly spine: Spine };
export type ResponseRow = { readonly kind: "response"; readonly response: ResponseEvent; readonly strands: readonly Strand[]; readonly spine: Spine };
export type RequestRow = { readonly kind: "request"; readonly request: RequestEvent; readonly strands: readonly Strand[]; readonly spine: Spine };
export type Row = ClaimsRow | ResponseRow | RequestRow;

export type Responses = ReadonlyMap<string, ResponseEvent>;

/** The state of the drawing as rows are added from the top: a lane once begun stays open. */
export type Drawing = { readonly strands: Strands; readonly responses: Responses; readonly told: ReadonlySet<number>; readonly open: Set<number> };

export function drawingOf(events: readonly TimelineEvent[], strands: Strands): Drawing {
  const told = strands.all.filter((strand) => strand.thread.eventOn !== null).map((strand) => strand.lane);
  const responses = new Map(events.flatMap((event) => (event.kind === "response" ? [[event.id, event] as const] : [])));
  return { strands, responses, told: new Set(told), open: new Set() };
}

/** Dotted above its claim where the claim speaks of an earlier time. */
export function lanesOf(drawing: Drawing, starting: number | null = null): readonly LaneState[] {
  return Array.from({ length: drawing.strands.lanes }, (_, lane): LaneState => {
    if (drawing.open.has(lane)) return "open";
    if (lane === starting) return "start";
    return drawing.told.has(lane) ? "ghost" : "none";
  });
}

/** The stance that stands for a response where only one mark has room: its first. */
export const kindOf = (response: ResponseEvent): MarkKind => response.targets[0]?.stance ?? "clarifies";

function replyKnots(response: ResponseEvent, strands: readonly Strand[]): readonly Knot[] {
  const kinds = new Map<number, MarkKind>();
  for (const strand of strands) {
    const direct = response.targets.find((target) => target.claimId === strand.thread.id);
    if (!kinds.has(strand.lane)) kinds.set(strand.lane, direct?.stance ?? kindOf(response));
  }
  return [...kinds].map(([lane, kind]) => ({ lane, kind, letter: null }));
}

function asideKnots(drawing: Drawing, response: ResponseEvent): readonly Knot[] {
  const strand = discussed(response, drawing.strands, drawing.responses);
  return strand === null ? [] : [{ lane: strand.lane, kind: kindOf(response), letter: null, aside: true }];
}

function claimsRow(drawing: Drawing, strands: readonly Strand[], reply: ResponseEvent | null): ClaimsRow {
  const lane = strands[0]?.lane ?? 0;
  const lanes = lanesOf(drawing, lane);
  drawing.open.add(lane);
  const nuqta: Knot = { lane, kind: "claim", letter: strands[0]?.letter ?? "" };
  const replies = reply === null ? [] : replyKnots(reply, strands);
  const wire = replies[0] === undefined ? null : { lane, kind: replies[0].kind };
  return { kind: "claims", strands, reply, spine: { lanes, knots: [nuqta, ...replies], reply: wire } };
}

function responseRow(drawing: Drawing, response: ResponseEvent): ResponseRow {
  const strands = answered(response, drawing.strands);
  const knots = strands.length > 0 ? replyKnots(response, strands) : asideKnots(drawing, response);
  const reply = knots.length === 0 ? null : { lane: Math.min(...knots.map((knot) => knot.lane)), kind: kindOf(response) };
  return { kind: "response", response, strands, spine: { lanes: lanesOf(drawing), knots, reply } };
}

function requestRow(drawing: Drawing, request: RequestEvent): RequestRow {
  const strand = drawing.strands.byId.get(request.claimId);
  const lane = strand?.lane ?? 0;
  const spine: Spine = { lanes: lanesOf(drawing), knots: [{ lane, kind: "request", letter: null }], reply: { lane, kind: "request" } };
  return { kind: "request", request, strands: strand === undefined ? [] : [strand], spine };
}

/** A claim with the parts of it that follow at once is one row. */
function claimRun(events: readonly TimelineEvent[], from: number, strands: Strands): readonly Strand[] {
  const run: Strand[] = [];
  for (const event of events.slice(from)) {
    const strand = event.kind === "claim" ? strands.byId.get(event.claimId) : undefined;
    if (strand === undefined) break;
    if (run[0] !== undefined && (run[0].lane !== strand.lane || !strand.part)) break;
    run.push(strand);
  }
  return run;
}

/** A reply of the same day to nothing but these claims faces them in their own row. */
function pairedReply(drawing: Drawing, next: TimelineEvent | undefined, run: readonly Strand[]): ResponseEvent | null {
  if (next?.kind !== "response") return null;
  const targets = answered(next, drawing.strands);
  return targets.length > 0 && targets.every((strand) => run.includes(strand)) ? next : null;
}

/** The rows of events that share a date, in order. */
export function rowsOf(drawing: Drawing, events: readonly TimelineEvent[]): readonly Row[] {
  const rows: Row[] = [];
  let at = 0;
  while (at < events.length) {
    const event = events[at];
    const run = claimRun(events, at, drawing.strands);
    if (event?.kind === "response") rows.push(responseRow(drawing, event));
    else if (event?.kind === "request") rows.push(requestRow(drawing, event));
    else if (run.length > 0) {
      const reply = pairedReply(drawing, events[at + run.length], run);
      rows.push(claimsRow(drawing, run, reply));
      at += run.length - (reply === null ? 1 : 0);
    }
    at += 1;
  }
  return rows;
}
