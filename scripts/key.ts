import { runCommand } from "./boot/command.ts";
import { Refused } from "./boot/refused.ts";
import { sentence } from "./boot/say.ts";
import { settings } from "./boot/settings.ts";
import { databaseForCommand } from "./boot/with-database.ts";
import { readRequest } from "./key/request.ts";
import { migrate } from "./migrate/apply.ts";

await runCommand("key.help", async (words) => {
  const request = readRequest(words);
  if ("problem" in request) throw new Refused("usage", { problem: sentence(request.problem, request.values) });
  const root = process.cwd();
  await migrate(root, await databaseForCommand(root, settings()));
  // Not before: it reads DATABASE_URL when it is loaded.
  const { carryOut } = await import("./key/carry-out.ts");
  await carryOut(request);
});
