import type { TestProject } from "vitest/node";
import { startTestDatabase } from "./database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseBase: string;
  }
}

/** Vitest calls this once before the database tests, and what it returns once after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startTestDatabase(project.config.root);
  project.provide("databaseBase", database.base);
  return database.stop;
}
