import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { add, playwrightTally, vitestTally } from "./tally.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-tally-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed: number): string => report({ numPassedTests: passed, numFailedTests: failed });
const playwright = (expected: number, unexpected: number, flaky: number): string => report({ stats: { expected, unexpected, flaky } });

test("Vitest's counts", () => {
  expect(vitestTally(vitest(7, 0), 0)).toEqual({ passed: 7, failed: 0 });
  expect(vitestTally(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
});

test("Playwright's counts: a second try is a failure", () => {
  expect(playwrightTally(playwright(5, 1, 1), 1)).toEqual({ passed: 5, failed: 2 });
});

test("a bad end without a failed test is a failure", () => {
  expect(vitestTally(vitest(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
  expect(vitestTally(join(folder, "missing.json"), 1)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTally(report("nonsense"), 1)).toEqual({ passed: 0, failed: 1 });
});

test("counts add up", () => {
  expect(add({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({ passed: 4, failed: 6 });
});
