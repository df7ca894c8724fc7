import { statSync } from "node:fs";
import { type Outcome, runAll } from "./check/run.ts";
import { preparations, type Task, TASKS } from "./check/tasks.ts";

/** How many run at once: each is one busy process, and small machines have two cores. */
const AT_ONCE = 2;

const root = process.cwd();

function print({ name }: Task, { ok, output, seconds }: Outcome): void {
  console.log(`${ok ? "ok    " : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output.replace(/^/gmu, "        "));
}

/** Takes tasks from the common list until none is left; answers how many it saw fail. */
async function work(waiting: Task[]): Promise<number> {
  let failed = 0;
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    const outcome = await runAll(task.steps, root);
    if (!outcome.ok) failed += 1;
    print(task, outcome);
  }
  return failed;
}

/** All tasks, or those named: `npm run check -- lint types`. */
function chosen(names: readonly string[]): Task[] {
  const unknown = names.filter((name) => !TASKS.some((task) => task.name === name));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(", ")}. There are: ${TASKS.map(({ name }) => name).join(", ")}.`);
    process.exit(1);
  }
  return TASKS.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The database client is made from the schema and not committed. */
function hasFreshClient(): boolean {
  const client = statSync("lib/db/generated/client.ts", { throwIfNoEntry: false });
  return client !== undefined && client.mtimeMs >= statSync("prisma/schema.prisma").mtimeMs;
}

// The preflight leaves the command's own name in front.
const tasks = chosen(process.argv.slice(process.argv[2] === "check" ? 3 : 2));
const prepared = await runAll(preparations(hasFreshClient()), root);
if (!prepared.ok) print({ name: "preparation", steps: [] }, prepared);

const waiting = [...tasks];
const counts = prepared.ok ? await Promise.all(Array.from({ length: AT_ONCE }, () => work(waiting))) : [tasks.length];
const failed = counts.reduce((sum, count) => sum + count, 0);

console.log(`${String(tasks.length - failed)} passed, ${String(failed)} failed`);
if (failed > 0) process.exitCode = 1;
