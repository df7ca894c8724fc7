import type { Fault, Prop } from "./fault.ts";

/** A file that imports `from`, and does nothing else. */
const importing = (from: string): string => `import * as other from "${from}";\nexport const planted = other;\n`;

const direction = (name: string, file: string, clean: string, planted: string, says: RegExp): Fault => ({
  name,
  by: "imports",
  file,
  clean: importing(clean),
  planted: importing(planted),
  says,
});

const PAGE = "app/[locale]/(site)/planted/page.tsx";

export const roomFaults: readonly Fault[] = [
  direction("lib imports components", "lib/search/planted-up.ts", "#lib/paths.ts", "#components/planted/prop.ts", /lib-is-below/u),
  direction("components import app", "components/planted/up.ts", "#lib/paths.ts", "#app/planted-prop.ts", /components-below-app/u),
  direction("a component fetches", "components/planted/fetch.ts", "#lib/paths.ts", "#lib/queries/planted-prop.ts", /components-never-fetch/u),
  direction("the domain looks up", "lib/domain/planted-up.ts", "./stance.ts", "#lib/paths.ts", /rules-are-pure/u),
  direction("the domain needs a package", "lib/domain/planted-npm.ts", "edtf", "zod", /rules-need-no-machine/u),
  direction("the domain needs Node", "lib/domain/planted-node.ts", "./stance.ts", "node:fs", /rules-need-no-machine/u),
  direction("text rules need a package", "lib/arabic/planted-npm.ts", "#lib/domain/stance.ts", "zod", /rules-need-no-machine/u),
  direction("a query imports a command", "lib/queries/planted-write.ts", "#lib/paths.ts", "#lib/commands/planted-prop.ts", /reading-never-writes/u),
  direction("Prisma in a page", PAGE, "#lib/paths.ts", "#lib/db/client.ts", /database-behind-queries/u),
  direction("Prisma's package in a page", "app/[locale]/(desk)/planted/page.tsx", "#lib/paths.ts", "@prisma/client", /prisma-in-db/u),
  direction("the generated client outside lib/db", "lib/queries/planted-client.ts", "#lib/db/client.ts", "#lib/db/generated/client.ts", /generated-client-in-db/u),
  direction("sentences past lib/i18n", "components/planted/sentences.ts", "#lib/paths.ts", "#messages/ar/errors.json", /messages-through-i18n/u),
  direction("a session on a readers' page", "app/[locale]/(site)/planted/cookie.ts", "#lib/paths.ts", "next/headers", /readers-share-pages/u),
  direction("an import that leads nowhere", "lib/search/planted-lost.ts", "#lib/paths.ts", "#lib/nowhere.ts", /resolvable/u),
  direction("a cycle", "lib/search/planted-here.ts", "#lib/paths.ts", "./planted-there.ts", /no-cycle/u),
];

export const roomProps: readonly Prop[] = [
  { file: "components/planted/prop.ts", text: "export const prop = 1;\n" },
  { file: "app/planted-prop.ts", text: "export const prop = 1;\n" },
  { file: "lib/queries/planted-prop.ts", text: "export const prop = 1;\n" },
  { file: "lib/commands/planted-prop.ts", text: "export const prop = 1;\n" },
  { file: "lib/search/planted-there.ts", text: importing("./planted-here.ts") },
];
