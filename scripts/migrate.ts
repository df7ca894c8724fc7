import { databaseForCommand } from "./boot/with-database.ts";
import { runCommand } from "./boot/command.ts";
import { Refused } from "./boot/refused.ts";
import { complain, mention, say, sentence } from "./boot/say.ts";
import { settings } from "./boot/settings.ts";
import { migrate } from "./migrate/apply.ts";
import { writeMigration } from "./migrate/diff.ts";

async function apply(root: string, url: string): Promise<void> {
  const { applied, edited } = await migrate(root, url, (count) => { mention("steps.migrating", { count }); });
  for (const name of edited) complain("steps.migration_edited", { name });
  for (const name of applied) mention("migrate.applied", { name });
  if (applied.length === 0) mention("migrate.nothing");
}

async function diff(root: string, url: string, name: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Refused("migration_name", { name });
  const path = await writeMigration(root, url, name, new Date());
  if (path === null) mention("migrate.no_difference");
  else say("migrate.written", { path });
}

await runCommand("migrate.help", async ([flag, name]) => {
  const root = process.cwd();
  if (flag !== undefined && flag !== "--diff") throw new Refused("usage", { problem: sentence("user.unknown_command", { command: flag }) });
  const url = await databaseForCommand(root, settings());
  await (flag === "--diff" ? diff(root, url, name ?? "") : apply(root, url));
});
