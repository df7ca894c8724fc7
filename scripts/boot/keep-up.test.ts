import { describe, expect, it } from "vitest";
import { watchOver, type Ways } from "./keep-up.ts";
import { Refused } from "./refused.ts";

/** A server that is down, each start of which goes as `starts` says; what is told of it, and a clock that is moved by hand. */
function given(starts: readonly (true | false | Error)[], rooms: readonly boolean[] = []) {
  const said: string[] = [];
  let [at, up, now, looks] = [0, starts.length === 0, 0, 0];
  const restart = async (): Promise<boolean> => {
    const start = starts[at++] ?? true;
    if (start instanceof Error) return Promise.reject(start);
    up = start;
    return Promise.resolve(start);
  };
  const tell: Ways["say"] = (key, values) => void said.push([key.replace("steps.", ""), values?.["reason"]].filter((part) => part !== undefined).join(": "));
  const look = watchOver({ isUp: () => up, restart, place: { cluster: "" } }, { say: tell, complain: tell, room: () => rooms[looks++] ?? true, now: () => now });
  return { said, tries: () => at, look: async (milliseconds = 0) => { now += milliseconds; await look(); } };
}

const full = (): Refused => new Refused("postgres_failed", { reason: "No space left on device", log: "" });

describe("a database that ended by itself", () => {
  it("is started again, once", async () => {
    const { said, tries, look } = given([true]);
    await look();
    await look(500);
    expect(said).toEqual(["postgres_lost", "postgres_back"]);
    expect(tries()).toBe(1);
  });

  it("is tried again every few seconds where it cannot start, and that is said once", async () => {
    const { said, tries, look } = given([full(), full(), true]);
    for (let tick = 0; tick < 25; tick += 1) await look(500);
    expect(said).toEqual(["postgres_lost", "postgres_down: No space left on device", "postgres_back"]);
    expect(tries()).toBe(3);
  });

  it("is given up where nobody would find it, and where what goes wrong is no refusal", async () => {
    await expect(given([false]).look()).rejects.toThrow("port");
    await expect(given([new Error("a fault")]).look()).rejects.toThrow("a fault");
  });
});

it("says once that there is no room, and once that there is again", async () => {
  const { said, look } = given([], [true, false, false, true, true]);
  for (let tick = 0; tick < 5; tick += 1) await look(500);
  expect(said).toEqual(["disk_full", "disk_free"]);
});
