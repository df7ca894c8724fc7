import { expect, it } from "vitest";
import { draftVerdict } from "./draft.ts";

const kept = (version: string, isEmpty = false) => ({ version, isEmpty });

it.each([
  ["nothing kept", null, "", "a:1", "take"],
  ["the tab's own, written on", kept("a:1"), "a:1", "a:2", "take"],
  ["the tab's own, though its answer was lost", kept("a:2"), "a:1", "a:3", "take"],
  ["overtaken by a later one of the same tab", kept("a:3"), "a:1", "a:2", "late"],
  ["text of a tab that has given it up since", kept("a:3", true), "a:1", "a:2", "late"],
  ["another tab's, which was seen", kept("b:7"), "b:7", "a:1", "take"],
  ["another tab's, written on meanwhile", kept("b:8"), "b:7", "a:1", "other"],
  ["another tab's, never seen", kept("b:8"), "", "a:1", "other"],
  ["saved elsewhere: no text is lost", kept("b:8", true), "b:7", "a:1", "take"],
])("%s", (_, before, seen, version, verdict) => {
  expect(draftVerdict(before, seen, version)).toBe(verdict);
});
