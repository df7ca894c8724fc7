export type Task = { readonly name: string; readonly steps: readonly (readonly string[])[] };

const ROOMS = ["app", "components", "lib", "prisma", "scripts", "bench", "e2e"];

/** Each tool with its arguments, as Node runs it; `faults.ts` runs the same ones over planted faults. */
export const tool = {
  client: ["node_modules/prisma/build/index.js", "generate"],
  routes: ["node_modules/next/dist/bin/next", "typegen"],
  types: ["node_modules/typescript/bin/tsc", "--noEmit"],
  lint: ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0"],
  imports: ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.js", ...ROOMS],
  deadCode: ["node_modules/knip/bin/knip.js", "--no-progress", "--no-config-hints"],
  messages: ["scripts/check/messages.ts"],
  styles: ["scripts/check/css.ts"],
  sizes: ["scripts/check/sizes.ts"],
  faults: ["scripts/check/faults.ts"],
  tests: ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"],
} as const;

/** What the others need before they start: the database client, where it was never made, and the routes' types. */
export function preparations(hasClient: boolean): readonly (readonly string[])[] {
  return hasClient ? [tool.routes] : [tool.client, tool.routes];
}

/** The whole gate, the slow ones first. */
export const TASKS: readonly Task[] = [
  { name: "types", steps: [tool.types] },
  { name: "lint", steps: [[...tool.lint, "."]] },
  { name: "tests", steps: [tool.tests] },
  { name: "imports", steps: [tool.imports] },
  { name: "dead-code", steps: [tool.deadCode] },
  { name: "messages", steps: [tool.messages] },
  { name: "styles", steps: [tool.styles] },
  { name: "sizes", steps: [tool.sizes] },
  { name: "planted-faults", steps: [tool.faults] },
];
