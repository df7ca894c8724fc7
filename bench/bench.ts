import { build, isBuilt } from "#scripts/boot/build.ts";
import { runCommand } from "#scripts/boot/command.ts";
import { generate, isGenerated } from "#scripts/boot/generate.ts";
import { onStop } from "#scripts/boot/shutdown.ts";
import { startTestDatabase } from "#scripts/test/database.ts";

// npm run bench: its own database, folder and ports; every timing is a ratio to a yardstick in the same run.

const root = process.cwd();
const DIST = ".next";

const note = (text: string): void => { process.stderr.write(`${text}\n`); };

async function prepare(): Promise<string> {
  if (!isGenerated(root)) await generate(root);
  if (!isBuilt(root, DIST)) {
    note("Building …");
    await build(root, DIST);
  }
  note("Starting a database …");
  const database = await startTestDatabase(root);
  onStop(database.stop);
  return database.create("isnad_bench");
}

await runCommand("bench.help", async (words) => {
  if (words[0] === "scale") {
    if (!isGenerated(root)) await generate(root);
    const { measureScale } = await import("./scale/run.ts");
    await measureScale(root, words.slice(1), note);
    return;
  }
  Reflect.set(process.env, "NODE_ENV", "production");
  process.env["DATABASE_URL"] = await prepare();
  // The database client reads its address when it is loaded.
  const { measureAll } = await import("./measures.ts");
  await measureAll(root, words, note);
});
