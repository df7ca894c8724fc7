import { expect, test } from "vitest";
import { readiness } from "./ready.ts";

function database() {
  const state = { up: true, asked: 0, time: 0 };
  const query = (): Promise<void> => {
    state.asked += 1;
    return state.up ? Promise.resolve() : Promise.reject(new Error("lost"));
  };
  return { state, ready: readiness({ query, close: () => Promise.resolve() }, () => state.time) };
}

test("many askers are one question, for a while", async () => {
  const { state, ready } = database();
  expect(await Promise.all([ready.check(), ready.check(), ready.check()])).toEqual([true, true, true]);
  expect(state.asked).toBe(1);
  state.up = false;
  expect(await ready.check()).toBe(true);
  state.time = 500;
  expect(await ready.check()).toBe(false);
  state.up = true;
  state.time = 1_000;
  expect(await ready.check()).toBe(true);
});
