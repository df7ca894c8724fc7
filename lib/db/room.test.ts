import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { hasRoom } from "./room.ts";

test.each([
  ["a disk with as much as is asked for", tmpdir(), 1, true],
  ["a disk with less", tmpdir(), Number.MAX_VALUE, false],
  ["a database that stands elsewhere", undefined, Number.MAX_VALUE, true],
  ["a folder that cannot be asked", "/no/such/folder", Number.MAX_VALUE, true],
])("%s", (_name, folder, least, expected) => {
  expect(hasRoom(folder, least)).toBe(expected);
});
