import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "#lib/env.ts";

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";
const isThere = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EEXIST";

function kept(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Two processes may start at once: the first to write wins, the other reads what it wrote. */
function make(path: string): string {
  const fresh = randomBytes(48).toString("base64url");
  try {
    writeFileSync(path, `${fresh}\n`, { flag: "wx", mode: 0o600 });
    return fresh;
  } catch (error) {
    if (!isThere(error)) throw error;
    return kept(path) ?? fresh;
  }
}

/** What session cookies are signed with: `SECRET`, else one made once and kept, for the owner alone, in `DATA_DIR`. */
export function signingSecret(): string {
  const { SECRET, DATA_DIR } = env();
  if (SECRET !== undefined) return SECRET;
  mkdirSync(/* turbopackIgnore: true */ DATA_DIR, { recursive: true });
  const path = join(/* turbopackIgnore: true */ DATA_DIR, "secret");
  return kept(path) ?? make(path);
}
