import { describe, expect, it } from "vitest";
import { readRequest } from "./request.ts";

describe("npm run key", () => {
  it.each([
    ["add a@b.example", { kind: "add", email: "a@b.example", name: "npm run key", scope: "read" }],
    ["add a@b.example --scope write --name bot", { kind: "add", email: "a@b.example", name: "bot", scope: "write" }],
    ["list", { kind: "list" }],
    ["revoke 0190", { kind: "revoke", id: "0190" }],
    ["add", { problem: "user.no_email" }],
    ["add a@b.example --scope all", { problem: "key.no_scope" }],
    ["revoke", { problem: "key.no_id" }],
    ["steal", { problem: "user.unknown_command" }],
    ["--what", { problem: "user.unknown_command" }],
  ])("reads «%s»", (words, expected) => {
    expect(readRequest(words.split(" "))).toMatchObject(expected);
  });
});
