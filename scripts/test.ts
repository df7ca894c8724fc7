import { generate, isGenerated } from "./boot/generate.ts";
import { runCommand } from "./boot/command.ts";
import { complain, say } from "./boot/say.ts";
import { leave } from "./boot/shutdown.ts";
import { runBrowser } from "./test/browser.ts";
import { runVitest } from "./test/run-vitest.ts";
import { add, NONE } from "./test/tally.ts";
import type { Tally } from "./test/tally.ts";

// npm test [unit|db|browser] [what goes on to Vitest or Playwright]

const KINDS = ["unit", "db", "browser"] as const;
type Kind = (typeof KINDS)[number];
const isKind = (word: string | undefined): word is Kind => KINDS.some((kind) => kind === word);

async function run(root: string, kinds: readonly Kind[], rest: readonly string[]): Promise<Tally> {
  const projects = kinds.filter((kind) => kind !== "browser");
  const fast = projects.length === 0 ? NONE : await runVitest(root, projects, rest);
  return kinds.includes("browser") ? add(fast, await runBrowser(root, rest)) : fast;
}

await runCommand("test.help", async ([first, ...others]) => {
  const root = process.cwd();
  const words = first === undefined ? [] : [first, ...others];
  if (!isGenerated(root)) await generate(root);
  const tally = isKind(first) ? await run(root, [first], others) : await run(root, KINDS, words);
  if (tally.passed + tally.failed === 0) complain("test.nothing_ran");
  say("test.tally", { passed: tally.passed, failed: tally.failed });
  if (tally.failed > 0 || tally.passed === 0) await leave(1);
});
