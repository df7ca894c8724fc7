import type { Fault, Prop } from "./fault.ts";

const lines = (count: number): string => "export {};\n".repeat(count);
const sentences = (...pairs: readonly (readonly [string, string])[]): string => `${JSON.stringify(Object.fromEntries(pairs))}\n`;

export const otherFaults: readonly Fault[] = [
  {
    name: "a value of another type",
    by: "types",
    file: "lib/domain/planted-type.ts",
    clean: "export const planted: number = 1;\n",
    planted: 'export const planted: number = "1";\n',
    says: /TS2322/u,
  },
  {
    name: "an unused export",
    by: "deadCode",
    file: "scripts/planted/part.ts",
    clean: "const plantedPart = 1;\nexport const plantedUse = plantedPart;\n",
    planted: "export const plantedPart = 1;\nexport const plantedUse = plantedPart;\n",
    says: /^plantedPart /u,
  },
  {
    name: "an unused file",
    by: "deadCode",
    file: "scripts/planted/lonely.ts",
    clean: null,
    planted: "export const plantedLonely = 1;\n",
    says: /lonely/u,
  },
  {
    name: "a key missing in English",
    by: "messages",
    file: "messages/en/planted.json",
    clean: sentences(["planted_here", "Here"], ["planted_there", "There"]),
    planted: sentences(["planted_here", "Here"]),
    says: /planted_there is missing/u,
  },
  {
    name: "a sentence that asks for something else in English",
    by: "messages",
    file: "messages/en/planted-asks.json",
    clean: sentences(["planted_asks", "By {name}"]),
    planted: sentences(["planted_asks", "By {who}"]),
    says: /asks for \{name\}/u,
  },
  {
    name: "an Arabic plural without all its forms",
    by: "messages",
    file: "messages/ar/planted-plural.json",
    clean: sentences(["planted_plural", "{n, plural, one {رد} two {ردان} few {# ردود} many {# ردًا} other {# رد}}"]),
    planted: sentences(["planted_plural", "{n, plural, one {رد} other {# ردود}}"]),
    says: /lacks few, many, two/u,
  },
  {
    name: "a refusal without a sentence",
    by: "messages",
    file: "lib/commands/planted-refusal.ts",
    clean: 'import { refuse } from "#lib/domain/result.ts";\nexport const planted = () => refuse("required");\n',
    planted: 'import { refuse } from "#lib/domain/result.ts";\nexport const planted = () => refuse("planted_refusal");\n',
    says: /planted_refusal/u,
  },
  {
    name: "a physical property",
    by: "styles",
    file: "app/planted.css",
    clean: "p { margin-inline-start: 0; text-align: start; }\n",
    planted: "p { margin-left: 0; }\n",
    says: /margin-left/u,
  },
  { name: "a file too long to read", by: "sizes", file: "lib/domain/planted-long.ts", clean: lines(250), planted: lines(251), says: /251 lines/u },
  {
    name: "a test that does not run",
    by: "sizes",
    file: "lib/domain/planted.test.ts",
    clean: 'test("a", () => {});\n',
    planted: `${["test", "skip"].join(".")}("a", () => {});\n`,
    says: /does not run/u,
  },
];

export const otherProps: readonly Prop[] = [
  { file: "scripts/planted.ts", text: 'import { plantedUse } from "./planted/part.ts";\nconsole.log(plantedUse, "planted_here", "planted_there", "planted_asks", "planted_plural");\n' },
  { file: "messages/ar/planted.json", text: sentences(["planted_here", "هنا"], ["planted_there", "هناك"]) },
  { file: "messages/ar/planted-asks.json", text: sentences(["planted_asks", "من {name}"]) },
  { file: "messages/en/planted-plural.json", text: sentences(["planted_plural", "{n, plural, one {# reply} other {# replies}}"]) },
  { file: "tsconfig.planted.json", text: '{ "extends": "./tsconfig.json", "compilerOptions": { "incremental": false }, "include": ["lib/domain/planted-type.ts"] }\n' },
];
