import { inject } from "vitest";
import { createCopy } from "./database.ts";

// Runs before each file of database tests: a fresh copy of the template for this worker, before lib/db/client.ts is loaded.
const worker = process.env["VITEST_POOL_ID"] ?? "0";
const url = await createCopy(inject("databaseBase"), `isnad_worker_${worker}`);
process.env["DATABASE_URL"] = url;
process.env["TEST_DATABASE_URL"] = url;
