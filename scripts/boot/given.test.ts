import { expect, test } from "vitest";
import { named, refusalOf } from "./given.ts";

const NAME = { host: "db.example:5433", database: "isnad" };

test("an address is named without user and password", () => {
  expect(named("postgresql://me:secret@db.example:5433/isnad")).toEqual(NAME);
});

test.each([
  ["ECONNREFUSED", "", "database_unreachable"],
  ["ENOTFOUND", "", "database_unreachable"],
  ["", "timeout expired", "database_unreachable"],
  ["28P01", "", "database_password"],
  ["28000", "", "database_password"],
  ["3D000", "", "database_missing"],
  ["53300", "too many clients", "database_other"],
])("code %s, %s: %s", (code, message, expected) => {
  const refused = refusalOf(Object.assign(new Error(message), { code }), NAME);
  expect(refused.code).toBe(expected);
  expect(JSON.stringify(refused.values)).not.toContain("secret");
});
