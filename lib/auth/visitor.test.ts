import { expect, test } from "vitest";
import { TYPING_LIMIT, VISITOR_LIMIT } from "#lib/domain/key.ts";
import { admitVisitor } from "./visitor.ts";

const from = (address: string): Headers => new Headers({ "x-forwarded-for": address });
const times = (count: number, headers: Headers, now: Date) => Array.from({ length: count }, () => admitVisitor(headers, VISITOR_LIMIT, now).ok).filter(Boolean).length;

test("a visitor may ask so often a minute, each address for itself, and again when the minute is over", () => {
  const now = new Date("2026-11-25T12:00:00Z");
  expect(times(VISITOR_LIMIT.requests + 5, from("192.0.2.1"), now)).toBe(VISITOR_LIMIT.requests);
  expect(admitVisitor(from("192.0.2.1"), VISITOR_LIMIT, new Date(now.getTime() + 20_000))).toEqual({ ok: false, refusals: [{ code: "too_fast", values: { seconds: 40 } }] });
  expect(admitVisitor(from("192.0.2.2, 10.0.0.1"), VISITOR_LIMIT, now).ok).toBe(true);
  expect(admitVisitor(from("192.0.2.1"), VISITOR_LIMIT, new Date(now.getTime() + 60_000)).ok).toBe(true);
});

test("each limit counts for itself: who types fast may still look something up", () => {
  const now = new Date("2026-11-25T14:00:00Z");
  times(VISITOR_LIMIT.requests, from("192.0.2.9"), now);
  expect(admitVisitor(from("192.0.2.9"), VISITOR_LIMIT, now).ok).toBe(false);
  expect(admitVisitor(from("192.0.2.9"), TYPING_LIMIT, now).ok).toBe(true);
});

test("many addresses are forgotten again", () => {
  const now = new Date("2026-11-25T13:00:00Z");
  times(VISITOR_LIMIT.requests, from("198.51.100.1"), now);
  for (let at = 0; at < 10_001; at += 1) admitVisitor(from(`2001:db8::${at.toString(16)}`), VISITOR_LIMIT, now);
  expect(admitVisitor(from("198.51.100.1"), VISITOR_LIMIT, now).ok).toBe(true);
});
