import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Refused } from "#scripts/boot/refused.ts";
import { readCorpus } from "./files.ts";
import { readArticles } from "./gold.ts";
import { optionsOf } from "./options.ts";

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Refused ? String(error.values["problem"]) : String(error);
  }
  return "";
}

const folder = mkdtempSync(join(tmpdir(), "isnad-eval-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("what npm run eval is asked", () => {
  it("is taken as it comes", () => {
    expect(optionsOf(["--articles", "bench/eval/own", "--json", "out.json"])).toMatchObject({ articles: "bench/eval/own", json: "out.json", cases: "10", fit: false });
  });

  it.each([
    ["an option there is none of", ["--articels", "x"], "--articels x"],
    ["a word without an option", ["bench/eval/own"], "bench/eval/own"],
    ["no value", ["--articles"], "--articles"],
    ["a folder that is not there", ["--articles", "/nowhere/at/all"], "/nowhere/at/all"],
    ["a file that is not there", ["--dates", "/nowhere.json"], "/nowhere.json"],
    ["claims without posts", ["--corpus", "package.json"], "--queries"],
    ["posts without claims", ["--queries", "package.json"], "--corpus"],
  ])("%s is told in a sentence", (_what, words, told) => {
    expect(problemOf(() => optionsOf(words))).toContain(told);
  });
});

describe("what cannot be scored is told by its name", () => {
  it("a folder without articles", () => {
    expect(problemOf(() => readArticles(mkdtempSync(join(folder, "none-"))))).toContain("none-");
  });

  it("an article whose log is broken, or that is not there", () => {
    const path = file("a.json", '{"id":"a"');
    expect(problemOf(() => readArticles(folder))).toContain(path);
    writeFileSync(path, '{"id":"a"}');
    expect(problemOf(() => readArticles(folder))).toContain("a.txt");
  });

  it("a line of claims", () => {
    expect(problemOf(() => readCorpus(file("claims.jsonl", '{"id":"1","vclaim":"قول"}\n\n{"id":2}\n')))).toContain("claims.jsonl:3");
  });
});
