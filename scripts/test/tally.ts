import { readFileSync } from "node:fs";
import { z } from "zod";

/** How many tests passed and failed; what was skipped counts as neither. */
export type Tally = { readonly passed: number; readonly failed: number };

export const NONE: Tally = { passed: 0, failed: 0 };
export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/**
 * A file that could not even be loaded has no failed test; a run that ended badly without one (`code` ≠ 0, an error
 * outside of tests) has none either. Both count as one failure at least: nothing may look green that was not.
 */
const honest = (tally: Tally, code: number): Tally => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function read(file: string, parse: (report: unknown) => Tally): Tally {
  try {
    return parse(json(file));
  } catch {
    return NONE;
  }
}

/** The counts of Vitest's JSON report in `file`; `code` is its exit code. */
export const vitestTally = (file: string, code: number): Tally =>
  honest(
    read(file, (report) => {
      const { numPassedTests, numFailedTests } = vitestReport.parse(report);
      return { passed: numPassedTests, failed: numFailedTests };
    }),
    code,
  );

/** The counts of Playwright's JSON report; a test that passed at a second try only counts as failed. */
export const playwrightTally = (file: string, code: number): Tally =>
  honest(
    read(file, (report) => {
      const { stats } = playwrightReport.parse(report);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    }),
    code,
  );
