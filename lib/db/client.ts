import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";
import type { Prisma } from "./generated/client.ts";

export { Prisma } from "./generated/client.ts";
export type Tx = Prisma.TransactionClient;

/** One pool a process: Next loads this file once per bundle, and again on every hot reload. */
const KEY = Symbol.for("isnad.db");

const isClient = (value: unknown): value is PrismaClient =>
  typeof value === "object" && value !== null && "$transaction" in value;

/** Nothing connects here: `next build` imports this file without a database. */
function make(): PrismaClient {
  const connectionString = process.env["DATABASE_URL"] ?? "";
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, application_name: "isnad" }) });
}

function shared(): PrismaClient {
  const kept: unknown = Reflect.get(globalThis, KEY);
  if (isClient(kept)) return kept;
  const made = make();
  Reflect.set(globalThis, KEY, made);
  return made;
}

/** The database. Only queries, commands, auth, jobs, search, scripts, prisma and tests import this. */
export const db: PrismaClient = shared();
