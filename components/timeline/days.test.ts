import { expect, test } from "vitest";
import type { ClaimPage, ResponseEvent, Thread, TimelineEvent } from "#lib/views/claim.ts";
import type { DateView, PartyRef } from "#lib/views/shared.ts";
import { daysOf } from "./days.ts";
import { toldOf } from "./told.ts";
import { strandsOf } from "./threads.ts";

const party: PartyRef = { id: "p", ref: "p", kind: "person", nameAr: "طرف", nameEn: null };
const on = (day: string): DateView => ({ edtf: day, earliest: `${day}T00:00:00.000`, latest: `${day}T23:59:59.999` });
const october: DateView = { edtf: "2024-10", earliest: "2024-10-01T00:00:00.000", latest: "2024-10-31T23:59:59.999" };

const thread = (id: string, relation: Thread["relation"], letter: string, eventOn: DateView | null = null): Thread => ({
  id,
  ref: id,
  statementAr: id,
  statementEn: null,
  claimant: party,
  saidOn: null,
  status: { status: "unanswered", who: [], asked: [], responses: 0 },
  demo: false,
  letter,
  relation,
  eventOn,
  sources: [],
  noPassageReason: null,
  raisedById: null,
});

const claim = (id: string, at: DateView): TimelineEvent => ({ kind: "claim", id, at, claimId: id });
type Targets = ResponseEvent["targets"];
const target = (claimId: string): Targets[number] => ({ claimId, responseId: null, stance: "denies", scope: null });
const response = (id: string, at: DateView, targets: Targets, eventOn: DateView | null = null): ResponseEvent => ({
  kind: "response",
  id,
  ref: id,
  at,
  responder: party,
  onBehalfOf: null,
  capacity: null,
  capacityEn: null,
  channel: null,
  wording: "paraphrase",
  language: "ar",
  quoteAr: null,
  quoteOriginal: null,
  summaryAr: null,
  summaryEn: null,
  translation: null,
  eventOn,
  targets,
  sources: [],
  noPassageReason: null,
});

const page = (raised: readonly Thread[], told: DateView | null = null): ClaimPage => ({
  self: thread("self", "self", "أ", told),
  about: [],
  parent: null,
  raisedBy: null,
  parts: [thread("part", "part", "أ1")],
  raised,
  events: [],
  withdrawn: [],
  chain: { hops: [], origins: [] },
  verdict: null,
  corrections: [],
  publishedAt: "",
  today: "2024-11-15",
});

const b = thread("b", "raised", "ب");
const drawn = (events: readonly TimelineEvent[]) =>
  daysOf(events, strandsOf(page([b]), "ar")).map(({ day, gap, rows }) => [
    day,
    gap,
    rows.map((row) => (row.kind === "claims" ? `claims ${row.strands.map((strand) => strand.letter).join("+")}${row.reply === null ? "" : " / reply"}` : row.kind)),
  ]);

test.each<[string, readonly TimelineEvent[], unknown]>([
  ["a claim with its parts is one row", [claim("self", on("2024-10-24")), claim("part", on("2024-10-24"))], [["2024-10-24", null, ["claims أ+أ1"]]]],
  ["claims of two lanes are two rows", [claim("self", on("2024-10-24")), claim("b", on("2024-10-24"))], [["2024-10-24", null, ["claims أ", "claims ب"]]]],
  ["a reply of the same day faces its claim", [claim("self", on("2024-10-24")), response("r", on("2024-10-24"), [target("self")])], [["2024-10-24", null, ["claims أ / reply"]]]],
  ["days say the interval", [claim("self", on("2024-10-24")), response("r", on("2024-10-28"), [target("self")])], [["2024-10-24", null, ["claims أ"]], ["2024-10-28", 4, ["response"]]]],
  ["an inexact date has no interval", [claim("self", october), response("r", on("2024-10-28"), [target("self")])], [[null, null, ["claims أ"]], ["2024-10-28", null, ["response"]]]],
  ["a claim that is not on the page is left out", [claim("other", on("2024-10-24"))], [["2024-10-24", null, []]]],
])("%s", (_name, events, expected) => {
  expect(drawn(events)).toEqual(expected);
});

test("a reply to a reply puts no mark of its own on the claim", () => {
  const first = response("r1", on("2024-10-25"), [target("self")]);
  const second = response("r2", on("2024-10-26"), [{ claimId: null, responseId: "r1", stance: "disputes", scope: null }]);
  const rows = daysOf([claim("self", on("2024-10-24")), first, second], strandsOf(page([]), "ar")).flatMap((day) => day.rows);
  expect(rows.at(-1)?.spine.knots).toEqual([{ lane: 0, kind: "disputes", letter: null, aside: true }]);
});

test("from the sixth claim on, claims share the last lane", () => {
  const strands = strandsOf(page(Array.from({ length: 7 }, (_, i) => thread(`t${String(i)}`, "raised", String(i)))), "ar");
  expect([strands.lanes, strands.folded, strands.byId.get("t6")?.lane]).toEqual([5, true, 4]);
});

test("since 2022 and before 2022 meet in one line and do not overlap", () => {
  const since: DateView = { edtf: "2022/..", earliest: "2022-01-01T00:00:00.000", latest: null };
  const before: DateView = { edtf: "../2021", earliest: null, latest: "2021-12-31T23:59:59.999" };
  const told = toldOf(strandsOf(page([], since), "ar"), new Map([["r", response("r", on("2024-10-25"), [target("self")], before)]]));
  expect(told?.ticks).toEqual([{ line: 2, edtf: "2022" }]);
  expect(told?.claims.map(({ from, to, openEnd }) => [from, to, openEnd])).toEqual([[2, 3, true]]);
  expect(told?.replies.map(({ from, to, openStart, relation }) => [from, to, openStart, relation])).toEqual([[1, 2, true, "apart"]]);
});

test("the axis ends with the last year within, and an unknown year meets nothing", () => {
  const span: DateView = { edtf: "2009/2011", earliest: "2009-01-01T00:00:00.000", latest: "2011-12-31T23:59:59.999" };
  const unknown: DateView = { edtf: "XXXX-08", earliest: null, latest: null };
  const told = toldOf(strandsOf(page([], span), "ar"), new Map([["r", response("r", on("2024-10-25"), [target("self")], unknown)]]));
  expect(told?.ticks.map(({ edtf }) => edtf)).toEqual(["2009", "2011"]);
  expect(told?.replies.map(({ relation }) => relation)).toEqual(["unknown"]);
});

test("a year that begins and ends on the axis is named once", () => {
  const year: DateView = { edtf: "2022", earliest: "2022-01-01T00:00:00.000", latest: "2022-12-31T23:59:59.999" };
  expect(toldOf(strandsOf(page([], year), "ar"), new Map())?.ticks.map(({ edtf }) => edtf)).toEqual(["2022"]);
});
