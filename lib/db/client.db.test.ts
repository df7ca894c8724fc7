import { expect, test } from "vitest";
import { db } from "./client.ts";

test("a migrated database of this worker answers", async () => {
  expect(await db.settings.findMany({ select: { id: true, fourEyes: true } })).toEqual([{ id: 1, fourEyes: false }]);
});
