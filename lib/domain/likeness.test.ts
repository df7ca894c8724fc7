import { expect, it } from "vitest";
import { likenessOf } from "./likeness.ts";

it.each([
  [0.9, true, 3],
  [0.3, true, 3],
  [0.95, false, 2],
  [0.5, false, 2],
  [0.49, false, 1],
  [0.22, false, 1],
  [0.1, false, 0],
] as const)("score %d, said the same: %s → %d", (score, duplicate, likeness) => {
  expect(likenessOf({ score, duplicate })).toBe(likeness);
});
