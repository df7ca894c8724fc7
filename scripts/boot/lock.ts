import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { codeOf } from "./refused.ts";
import { processInfo } from "./process.ts";

/** Who uses a data folder: the app, or one command for as long as it runs. Without it two would fight over one database. */
const holder = z.object({
  kind: z.enum(["app", "command"]),
  pid: z.number().int().positive(),
  startedAt: z.string(),
  port: z.number().optional(),
});
export type Holder = z.infer<typeof holder>;
export type Lock = { readonly release: () => void };

const lockFile = (folder: string): string => join(folder, "lock");

function read(file: string): Holder | null {
  try {
    return holder.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** The process number alone does not do: after a crash or in a new container another program may have it. */
const isLiving = (found: Holder): boolean => processInfo(found.pid)?.startedAt === found.startedAt;

/** The living process that holds the folder, or null. */
export function holderOf(folder: string): Holder | null {
  const found = read(lockFile(folder));
  return found !== null && isLiving(found) ? found : null;
}

/** Takes a dead holder's file away; renamed first, so that of two who try only one removes it. */
function sweep(folder: string): void {
  const aside = `${lockFile(folder)}.${randomUUID()}`;
  try {
    renameSync(lockFile(folder), aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const found = read(aside);
  if (found !== null && isLiving(found)) linkSync(aside, lockFile(folder));
  rmSync(aside, { force: true });
}

function tryOnce(folder: string, content: string): boolean {
  const draft = `${lockFile(folder)}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, lockFile(folder));
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes the folder for this process; when a living one has it, says which. */
export function takeLock(folder: string, kind: Holder["kind"], port?: number): Lock | Holder {
  const startedAt = processInfo(process.pid)?.startedAt ?? "";
  const content = JSON.stringify({ kind, pid: process.pid, startedAt, ...(port === undefined ? {} : { port }) });
  for (;;) {
    if (tryOnce(folder, content)) return { release: () => rmSync(lockFile(folder), { force: true }) };
    const other = holderOf(folder);
    if (other !== null) return other;
    sweep(folder);
  }
}

export const isLock = (taken: Lock | Holder): taken is Lock => "release" in taken;
