import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ENV_NAMES, readEnv } from "./env.ts";

const valueOf = (source: NodeJS.ProcessEnv) => {
  const read = readEnv(source);
  if (!read.ok) throw new Error(read.problems.map(({ name }) => name).join(" "));
  return read.value;
};

const environment = (given: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({ NODE_ENV: "test", ...given });

test("everything is optional", () => {
  expect(valueOf(environment({}))).toEqual({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATA_DIR: resolve("data"),
    DATABASE_REPLICA_URLS: [],
    DEMO: true,
    TRUST_PROXY: 0,
    LOG_LEVEL: "info",
  });
});

test("an empty value counts as absent", () => {
  expect(valueOf(environment({ PORT: "", SECRET: "  ", DATABASE_URL: "" })).PORT).toBe(3000);
});

test.each([
  ["PORT", "1", { PORT: 1 }],
  ["PORT", " 65535 ", { PORT: 65535 }],
  ["HOST", "::1", { HOST: "::1" }],
  ["PUBLIC_URL", "https://isnad.example/", { PUBLIC_URL: "https://isnad.example" }],
  ["DATABASE_URL", "postgres://a:b@c/d", { DATABASE_URL: "postgres://a:b@c/d" }],
  ["DATABASE_REPLICA_URLS", "postgres://a/b , postgresql://c/d,", { DATABASE_REPLICA_URLS: ["postgres://a/b", "postgresql://c/d"] }],
  ["DEMO", "0", { DEMO: false }],
  ["DEMO", "yes", { DEMO: true }],
  ["TRUST_PROXY", "1", { TRUST_PROXY: 1 }],
  ["TRUST_PROXY", "2", { TRUST_PROXY: 2 }],
  ["TRUST_PROXY", "true", { TRUST_PROXY: 1 }],
  ["LOG_LEVEL", "debug", { LOG_LEVEL: "debug" }],
])("%s=%s is read", (name, value, expected) => {
  expect(valueOf(environment({ [name]: value }))).toMatchObject(expected);
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "3e3"],
  ["PORT", "http"],
  ["HOST", "a b"],
  ["PUBLIC_URL", "isnad.example"],
  ["PUBLIC_URL", "ftp://isnad.example"],
  ["DATABASE_URL", "mysql://a/b"],
  ["DATABASE_URL", "not an address"],
  ["DATABASE_REPLICA_URLS", "postgres://a/b,nonsense"],
  ["REDIS_URL", "http://a"],
  ["SMTP_URL", "mail.example"],
  ["SECRET", "short"],
  ["DEMO", "perhaps"],
  ["TRUST_PROXY", "-1"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is wrong, and alone", (name, value) => {
  expect(readEnv(environment({ [name]: value }))).toEqual({ ok: false, problems: [{ name, value }] });
});

test("all wrong values are told at once, in the order of the list", () => {
  const read = readEnv(environment(Object.fromEntries(ENV_NAMES.map((name) => [name, "x y\n"]))));
  const wrong = read.ok ? [] : read.problems.map(({ name }) => name);
  expect(wrong).toEqual(ENV_NAMES.filter((name) => name !== "DATA_DIR"));
});
