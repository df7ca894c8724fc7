import { expect, test } from "vitest";
import { commandLine, parseStat, processInfo, until } from "./process.ts";

const FIELDS = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 987654 20";

test.each([
  [`42 (node) S ${FIELDS}`, { name: "node", startedAt: "987654" }],
  [`42 (tmux: server (1)) S ${FIELDS}`, { name: "tmux: server (1)", startedAt: "987654" }],
  [`42 (postgres) Z ${FIELDS}`, null],
  ["", null],
  ["42 (node) S 1 2", null],
])("the line %s", (line, expected) => {
  expect(parseStat(line)).toEqual(expected);
});

test("this process is found, twice alike; a number nobody has is not", () => {
  expect(processInfo(process.pid)).not.toBeNull();
  expect(processInfo(process.pid)).toEqual(processInfo(process.pid));
  expect(commandLine(process.pid)).not.toBe("");
  expect(processInfo(2 ** 30)).toBeNull();
  expect(commandLine(2 ** 30)).toBe("");
});

test("waiting ends when it holds, and when time is up", async () => {
  let asked = 0;
  expect(await until(() => ++asked === 3, 5_000)).toBe(true);
  expect(asked).toBe(3);
  expect(await until(() => false, 30)).toBe(false);
});
