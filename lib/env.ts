import { resolve } from "node:path";
import { z } from "zod";

/**
 * The environment, checked once. Every variable is optional; an empty one counts as absent. A wrong value becomes a
 * problem whose `name` has its sentence in messages/<locale>/start.json under `env`.
 */
const url = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const list = (text: string): string[] => text.split(",").map((part) => part.trim()).filter((part) => part !== "");
const postgres = url("postgres:", "postgresql:");

/** `TRUST_PROXY=1` (or a number of proxies) believes that many entries of X-Forwarded-For, counted from the right. */
const proxies = z.stringbool().transform(Number).or(z.string().regex(/^\d{1,2}$/).transform(Number));

const shape = z.object({
  PORT: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().min(1).max(65535)).default(3000),
  HOST: z.string().regex(/^[A-Za-z0-9.:-]+$/).default("127.0.0.1"),
  PUBLIC_URL: url("http:", "https:").transform((text) => text.replace(/\/+$/, "")).optional(),
  DATA_DIR: z.string().default("data").transform((path) => resolve(/* turbopackIgnore: true */ path)),
  DATABASE_URL: postgres.optional(),
  DATABASE_REPLICA_URLS: z.string().transform(list).pipe(z.array(postgres)).default([]),
  REDIS_URL: url("redis:", "rediss:").optional(),
  SMTP_URL: url("smtp:", "smtps:").optional(),
  SECRET: z.string().min(32).optional(),
  DEMO: z.stringbool().default(true),
  TRUST_PROXY: proxies.default(0),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export type Env = z.infer<typeof shape>;
export type EnvName = keyof Env;
export type EnvProblem = { readonly name: EnvName; readonly value: string };
export const ENV_NAMES = shape.keyof().options;

const given = (source: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    ENV_NAMES.flatMap((name) => {
      const value = source[name]?.trim();
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );

/** All wrong values at once, in the order of the list; never throws. */
export function readEnv(source: NodeJS.ProcessEnv): { ok: true; value: Env } | { ok: false; problems: EnvProblem[] } {
  const values = given(source);
  const parsed = shape.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return { ok: false, problems: ENV_NAMES.filter((name) => wrong.has(name)).map((name) => ({ name, value: values[name] ?? "" })) };
}

/** The process's own environment. Throws on a wrong value: the start script has told the person before. */
export function env(): Env {
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(`Wrong in the environment: ${read.problems.map((problem) => problem.name).join(", ")}`);
  return read.value;
}
