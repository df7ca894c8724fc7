import { expect, test } from "vitest";
import { compare } from "./apply.ts";

const migration = (name: string, checksum = `sum of ${name}`) => ({ name, sql: "", checksum });
const row = (name: string, finished = true, checksum = `sum of ${name}`) => ({ migration_name: name, checksum, finished });
const NOTHING = { missing: [], edited: [], unknown: [], failed: [] };

test.each([
  ["an empty database", [], { ...NOTHING, missing: ["1_a", "2_b"] }],
  ["one behind", [row("1_a")], { ...NOTHING, missing: ["2_b"] }],
  ["up to date", [row("1_a"), row("2_b")], NOTHING],
  ["edited since", [row("1_a", true, "other"), row("2_b")], { ...NOTHING, edited: ["1_a"] }],
  ["killed in the middle", [row("1_a"), row("2_b", false)], { ...NOTHING, missing: ["2_b"], failed: ["2_b"] }],
  ["of a newer program", [row("1_a"), row("2_b"), row("3_c")], { ...NOTHING, unknown: ["3_c"] }],
])("%s", (_, recorded, expected) => {
  expect(compare([migration("1_a"), migration("2_b")], recorded)).toEqual(expected);
});
