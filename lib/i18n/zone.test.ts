import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf, wallNow, zoneOf } from "./zone.ts";

const shown = (date: Date): string => date.toISOString().slice(0, -1);

describe("the wall clock at an instant", () => {
  test.each([
    ["UTC", "2024-10-25T14:00:00.000Z", "2024-10-25T14:00:00.000"],
    ["Europe/Moscow", "2024-10-25T22:30:00.125Z", "2024-10-26T01:30:00.125"],
    ["America/New_York", "2024-01-01T02:00:00.000Z", "2023-12-31T21:00:00.000"],
    ["Asia/Kathmandu", "2024-10-25T18:14:59.999Z", "2024-10-25T23:59:59.999"],
    ["Asia/Baghdad", "2024-10-25T21:00:00.000Z", "2024-10-26T00:00:00.000"],
    ["Europe/Paris", "2024-03-31T00:59:59.000Z", "2024-03-31T01:59:59.000"],
    ["Europe/Paris", "2024-03-31T01:00:00.000Z", "2024-03-31T03:00:00.000"],
    ["Europe/Paris", "2024-10-27T00:30:00.000Z", "2024-10-27T02:30:00.000"],
    ["Europe/Paris", "2024-10-27T01:30:00.000Z", "2024-10-27T02:30:00.000"],
    ["Asia/Beirut", "2024-03-30T22:00:00.000Z", "2024-03-31T01:00:00.000"],
    ["UTC", "0099-06-01T00:00:00.000Z", "0099-06-01T00:00:00.000"],
  ])("%s %s: %s", (timeZone, instant, wall) => {
    expect(shown(zoneOf(timeZone)(new Date(instant)))).toBe(wall);
    expect(shown(wallNow(timeZone, new Date(instant)))).toBe(wall);
  });

  test("a zone that does not exist throws", () => {
    expect(() => zoneOf("Asia/Nowhere")).toThrow(RangeError);
  });
});

describe("the instant of a wall clock", () => {
  test.each([
    ["Europe/Paris", "2024-07-01T12:00:00.000", "2024-07-01T10:00:00.000"],
    ["Europe/Paris", "2024-03-31T01:59:59.999", "2024-03-31T00:59:59.999"],
    ["Europe/Paris", "2024-03-31T03:00:00.000", "2024-03-31T01:00:00.000"],
    ["Europe/Paris", "2024-03-31T23:00:00.000", "2024-03-31T21:00:00.000"],
    ["skipped hour, Europe/Paris", "2024-03-31T02:30:00.000", "2024-03-31T01:30:00.000"],
    ["Europe/Paris", "2024-10-27T02:30:00.000", "2024-10-27T00:30:00.000"],
    ["Europe/Paris", "2024-10-27T03:00:00.000", "2024-10-27T02:00:00.000"],
    ["America/New_York", "2024-11-03T01:30:00.000", "2024-11-03T05:30:00.000"],
  ])("%s %s: %s", (timeZone, wall, instant) => {
    const zone = timeZone.split(", ").at(-1) ?? "";
    expect(shown(instantOf(zone)(new Date(`${wall}Z`)))).toBe(instant);
  });

  test("is the inverse, but for the hour shown twice", () => {
    const instants = fc.date({ min: new Date("1990-01-01"), max: new Date("2026-11-23"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.constantFrom("Asia/Beirut", "America/New_York", "Australia/Lord_Howe", "Asia/Gaza"), (instant, timeZone) => {
        const wall = zoneOf(timeZone)(instant);
        const back = instantOf(timeZone)(wall);
        expect(zoneOf(timeZone)(back)).toEqual(wall);
        expect(back.getTime()).toBeLessThanOrEqual(instant.getTime());
      }),
    );
  });
});
