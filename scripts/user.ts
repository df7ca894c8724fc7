import { runCommand } from "./boot/command.ts";
import { Refused } from "./boot/refused.ts";
import { sentence } from "./boot/say.ts";
import { settings } from "./boot/settings.ts";
import { databaseForCommand } from "./boot/with-database.ts";
import { migrate } from "./migrate/apply.ts";
import { readRequest } from "./user/request.ts";

await runCommand("user.help", async (words) => {
  const request = readRequest(words);
  if ("problem" in request) throw new Refused("usage", { problem: sentence(request.problem, request.values) });
  const env = settings();
  const root = process.cwd();
  await migrate(root, await databaseForCommand(root, env));
  // Not before: these read DATABASE_URL when they are loaded.
  const { carryOut } = await import("./user/carry-out.ts");
  await carryOut(request, env);
});
