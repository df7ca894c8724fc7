import { Pool } from "pg";

/** How long a finding holds, and how long the database may take to answer; milliseconds. */
const HOLDS = 500;
const PATIENCE = 2_000;

/** Whether the database answers. Asked often, it asks the database seldom; it never throws. */
export type Readiness = { readonly check: () => Promise<boolean>; readonly close: () => Promise<void> };

type Ask = { readonly query: () => Promise<unknown>; readonly close: () => Promise<void> };

/** One connection of its own: a busy pool of the app is not a lost database. */
function connection(): Ask {
  const pool = new Pool({
    connectionString: process.env["DATABASE_URL"] ?? "",
    application_name: "isnad-ready",
    max: 1,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  // An idle connection that breaks is found by the next query.
  pool.on("error", () => undefined);
  return { query: () => pool.query("select 1"), close: () => pool.end() };
}

export function readiness(ask: Ask = connection(), now: () => number = Date.now): Readiness {
  let found: Promise<boolean> | null = null;
  let until = 0;
  const query = async (): Promise<boolean> => {
    try {
      await ask.query();
      return true;
    } catch {
      return false;
    } finally {
      until = now() + HOLDS;
    }
  };
  return {
    check: () => {
      if (found === null || now() >= until) {
        until = Infinity;
        found = query();
      }
      return found;
    },
    close: () => ask.close(),
  };
}
