import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { limitLog, tellRequest } from "./log.ts";

function voiceAt(level: Parameters<typeof limitLog>[0]): string[] {
  const heard: string[] = [];
  const say = (name: string) => () => void heard.push(name);
  const voice = { error: say("error"), warn: say("warn"), info: say("info"), log: say("log"), debug: say("debug") };
  limitLog(level, voice);
  voice.error(); voice.warn(); voice.info(); voice.log(); voice.debug();
  return heard;
}

test.each([
  ["silent", []],
  ["error", ["error"]],
  ["warn", ["error", "warn"]],
  ["info", ["error", "warn", "info", "log"]],
  ["debug", ["error", "warn", "info", "log", "debug"]],
] as const)("LOG_LEVEL=%s", (level, heard) => {
  expect(voiceAt(level)).toEqual(heard);
});

test("a request is told without what was asked", async () => {
  const told: string[] = [];
  const server = createServer((req, res) => {
    tellRequest(req, res, { debug: (line: string) => void told.push(line) });
    res.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await fetch(`http://127.0.0.1:${String(typeof address === "object" ? address?.port : 0)}/search?q=%D8%B3%D8%B1`);
  await new Promise((resolve) => server.close(resolve));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^GET \/search 404 \d+\.\d ms$/u);
});
