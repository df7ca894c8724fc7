import { holderOf, isLock, takeLock } from "./lock.ts";
import type { Holder, Lock } from "./lock.ts";
import { until } from "./process.ts";
import { Refused } from "./refused.ts";
import { say } from "./say.ts";

const PATIENCE = 60_000;

const refusal = (folder: string, { kind, pid, port }: Holder): Refused =>
  kind === "app" ? new Refused("already_running", { folder, pid, port: port ?? 0 }) : new Refused("command_running", { folder, pid });

/** Takes the folder for the app. A command is waited for, a running app is not: two cannot share a folder. */
export async function claimForApp(folder: string, port: number): Promise<Lock> {
  let taken = takeLock(folder, "app", port);
  if (isLock(taken)) return taken;
  if (taken.kind === "command") {
    say("steps.waiting", { folder });
    await until(() => holderOf(folder) === null, PATIENCE);
    taken = takeLock(folder, "app", port);
    if (isLock(taken)) return taken;
  }
  throw refusal(folder, taken);
}

/** Takes the folder for a command, after another command; null when the app runs there. */
export async function claimForCommand(folder: string): Promise<Lock | null> {
  let taken = takeLock(folder, "command");
  if (!isLock(taken) && taken.kind === "command") {
    await until(() => holderOf(folder)?.kind !== "command", PATIENCE);
    taken = takeLock(folder, "command");
  }
  if (isLock(taken)) return taken;
  if (taken.kind === "app") return null;
  throw refusal(folder, taken);
}
