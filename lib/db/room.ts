import { statfsSync } from "node:fs";
import { z } from "zod";

/** Bytes that stay free beside our own database: its log of changes grows by as much while what was begun is written down. */
const RESERVE = 200 * 1024 * 1024;

/**
 * Whether there is room to write. A database that fills its disk stops, and takes its readers with it; so writing stops before. `folder`:
 * where our own database stands; one that stands elsewhere says so itself (`isDiskFull`). `least` is in bytes.
 */
export function hasRoom(folder: string | undefined = process.env["DATABASE_AT"], least: number = RESERVE): boolean {
  if (folder === undefined) return true;
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= least;
  } catch {
    return true;
  }
}

/** PostgreSQL's `disk_full`, as its driver hands it on: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const diskFull = z.object({ meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.literal("53100") }) }) }) });

/** Whether an error of a question to the database says that its disk is full. */
export const isDiskFull = (error: unknown): boolean => diskFull.safeParse(error).success;
