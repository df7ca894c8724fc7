import { totalmem } from "node:os";

const MIB = 1024 * 1024;
/** PostgreSQL's own default, and what no further page of ours is read from disk for. */
const [LEAST, MOST] = [128, 1024];
/** The database stands beside the app and all else on one machine. */
const SHARE = 16;

/** Bytes this process may use: the machine's, or fewer where a container sets a limit. */
function available(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/**
 * PostgreSQL's page memory for so many bytes of memory, as it stands in its settings. A page it has to fetch from the system's memory
 * takes several times as long as one of its own; what is never read takes none.
 */
export const sharedBuffers = (memory = available()): string => `${String(Math.min(MOST, Math.max(LEAST, Math.floor(memory / MIB / SHARE))))}MB`;
