import { expect, test } from "vitest";
import { readRequest } from "./request.ts";

const ADDED = { kind: "add", email: "a@b.c", name: "a", role: "reporter", fromStdin: false };

test.each([
  [["list"], { kind: "list" }],
  [["add", "a@b.c"], ADDED],
  [["add", "a@b.c", "--role", "admin", "--password-stdin"], { ...ADDED, role: "admin", fromStdin: true }],
  [["add", "--name", "هدى", "a@b.c"], { ...ADDED, name: "هدى" }],
  [["role", "a@b.c", "editor"], { kind: "role", email: "a@b.c", role: "editor" }],
  [["role", "a@b.c", "--role", "editor"], { kind: "role", email: "a@b.c", role: "editor" }],
  [["reset", "a@b.c"], { kind: "reset", email: "a@b.c" }],
  [["disable", "a@b.c"], { kind: "disable", email: "a@b.c" }],
])("%j is understood", (words, request) => {
  expect(readRequest(words)).toEqual(request);
});

test.each([
  [[], "user.unknown_command"],
  [["remove", "a@b.c"], "user.unknown_command"],
  [["add"], "user.no_email"],
  [["reset"], "user.no_email"],
  [["add", "a@b.c", "--role", "chief"], "user.no_role"],
  [["role", "a@b.c"], "user.no_role"],
  [["add", "a@b.c", "--unknown"], "user.unknown_command"],
])("%j is not", (words, problem) => {
  expect(readRequest(words)).toMatchObject({ problem });
});
