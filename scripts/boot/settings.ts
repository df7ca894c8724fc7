import { existsSync } from "node:fs";
import { readEnv } from "#lib/env.ts";
import type { Env } from "#lib/env.ts";
import { complain } from "./say.ts";

/** The environment, completed from `.env`, or one sentence a wrong value and the end. */
export function settings(): Env {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const read = readEnv(process.env);
  if (read.ok) return read.value;
  for (const { name, value } of read.problems) complain(`env.${name}`, { value });
  return process.exit(1);
}
