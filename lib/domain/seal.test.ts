import { describe, expect, it } from "vitest";
import { bornAt, nextArchivingAt, nextCheckAt } from "./seal.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * MINUTE);
const wait = (age: number, failures = 0): number => (nextCheckAt(ago(age), NOW, failures).getTime() - NOW.getTime()) / MINUTE;

describe("the next check", () => {
  it.each([
    [-30, 15],
    [0, 15],
    [3 * HOUR - 1, 15],
    [3 * HOUR, HOUR],
    [DAY - 1, HOUR],
    [DAY, 3 * HOUR],
    [7 * DAY, 3 * DAY],
    [90 * DAY, 365 * DAY],
    [4000 * DAY, 365 * DAY],
  ])("of an article %i minutes old comes after %i", (age, minutes) => {
    expect(wait(age)).toBe(minutes);
  });

  it.each([
    [10, 1, 30],
    [10, 3, 120],
    [10, 50, 30 * DAY],
    [4000 * DAY, 5, 365 * DAY],
  ])("of one %i minutes old that failed %i times comes after %i", (age, failures, minutes) => {
    expect(wait(age, failures)).toBe(minutes);
  });

  it.each([
    [1, HOUR],
    [2, 2 * HOUR],
    [8, 128 * HOUR],
    [9, 30 * DAY],
    [500, 30 * DAY],
  ])("asks an archive that did not keep a page %i times again after %i", (failures, minutes) => {
    expect((nextArchivingAt(NOW, failures).getTime() - NOW.getTime()) / MINUTE).toBe(minutes);
  });

  it("counts from the publication, or from our capture when that came first or nothing else is known", () => {
    const threeHoursAhead = (wall: Date): Date => new Date(wall.getTime() - 3 * HOUR * MINUTE);
    expect(bornAt(ago(100), threeHoursAhead, ago(50))).toEqual(ago(100 + 3 * HOUR));
    expect(bornAt(ago(20), threeHoursAhead, ago(50))).toEqual(ago(20 + 3 * HOUR));
    expect(bornAt(ago(-4 * HOUR), threeHoursAhead, ago(50))).toEqual(ago(50));
    expect(bornAt(null, threeHoursAhead, ago(50))).toEqual(ago(50));
  });
});
