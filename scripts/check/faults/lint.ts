import type { Fault } from "./fault.ts";

type Lint = Omit<Fault, "by">;
const lint = (fault: Lint): Fault => ({ ...fault, by: "lint" });

const WITH_STANCE = 'import type { Stance } from "#lib/domain/stance.ts";\n';
const WITH_ACTOR = 'import type { Actor, Viewer } from "#lib/domain/actor.ts";\n';
const twoCases = (rest: string): string =>
  `${WITH_STANCE}export function planted(stance: Stance): number {\n  switch (stance) {\n    case "denies":\n      return 1;\n${rest}  }\n}\n`;
const ALL_CASES = ["disputes", "confirms", "partly_confirms", "clarifies", "calls_for_investigation", "no_comment", "retracts", "threatens_legal_action"]
  .map((stance) => `    case "${stance}":\n`)
  .join("");

const look: readonly Lint[] = [
  {
    name: "a physical class",
    file: "components/planted/physical.tsx",
    clean: 'export const Planted = () => <p className="ms-4 text-start" />;\n',
    planted: 'export const Planted = () => <p className="ml-4" />;\n',
    says: /ml-4.*isnad\/logical-classes/u,
  },
  {
    name: "a physical class in a template, behind a variant",
    file: "components/planted/template.tsx",
    clean: "export const Planted = ({ tone }: { tone: string }) => <p className={`${tone} md:text-start`} />;\n",
    planted: "export const Planted = ({ tone }: { tone: string }) => <p className={`${tone} md:text-left`} />;\n",
    says: /md:text-left.*isnad\/logical-classes/u,
  },
  {
    name: "a physical style",
    file: "components/planted/style.tsx",
    clean: "export const Planted = () => <p style={{ marginInlineStart: 4 }} />;\n",
    planted: "export const Planted = () => <p style={{ marginLeft: 4 }} />;\n",
    says: /marginLeft.*isnad\/logical-classes/u,
  },
  {
    name: "a hard-coded sentence",
    file: "components/planted/sentence.tsx",
    clean: "export const Planted = ({ more }: { more: string }) => <p>{more}</p>;\n",
    planted: "export const Planted = () => <p>Read more</p>;\n",
    says: /isnad\/no-words/u,
  },
  {
    name: "a hard-coded sentence that is chosen",
    file: "app/[locale]/planted/chosen.tsx",
    clean: "export const Planted = ({ yes, no, is }: { yes: string; no: string; is: boolean }) => <p>{is ? yes : no}</p>;\n",
    planted: 'export const Planted = ({ is }: { is: boolean }) => <p>{is ? "Yes" : "No"}</p>;\n',
    says: /isnad\/no-words/u,
  },
  {
    name: "a hard-coded name of a control",
    file: "components/planted/label.tsx",
    clean: 'export const Planted = ({ close }: { close: string }) => <button type="button" aria-label={close} />;\n',
    planted: 'export const Planted = () => <button type="button" aria-label="Close" />;\n',
    says: /isnad\/no-words/u,
  },
  {
    name: "a hard-coded Arabic word",
    file: "lib/domain/planted-arabic.ts",
    clean: 'export const planted = "denied";\n',
    planted: 'export const planted = "نفى";\n',
    says: /isnad\/no-words/u,
  },
];

const language: readonly Lint[] = [
  {
    name: "Intl outside lib/i18n",
    file: "lib/domain/planted-intl.ts",
    clean: "export const planted = (n: number): string => String(n);\n",
    planted: 'export const planted = (n: number): string => new Intl.NumberFormat("ar").format(n);\n',
    says: /isnad\/no-intl/u,
  },
  {
    name: "toLocale… outside lib/i18n",
    file: "components/planted/locale.tsx",
    clean: "export const Planted = ({ day }: { day: Date }) => <p>{day.toISOString()}</p>;\n",
    planted: 'export const Planted = ({ day }: { day: Date }) => <p>{day.toLocaleDateString("ar")}</p>;\n',
    says: /isnad\/no-intl/u,
  },
  {
    name: "an any",
    file: "lib/domain/planted-any.ts",
    clean: "export const planted = (value: unknown): boolean => value === null;\n",
    planted: "export const planted = (value: any): boolean => value === null;\n",
    says: /no-explicit-any/u,
  },
  {
    name: "an as",
    file: "lib/domain/planted-as.ts",
    clean: 'export const planted = ["a", "b"] as const;\n',
    planted: "export const planted = (value: unknown): string => value as string;\n",
    says: /consistent-type-assertions/u,
  },
  {
    name: "a !",
    file: "lib/domain/planted-bang.ts",
    clean: "export const planted = (list: readonly string[]): string | undefined => list[0];\n",
    planted: "export const planted = (list: readonly string[]): string => list[0]!;\n",
    says: /no-non-null-assertion/u,
  },
  {
    name: "a floating promise",
    file: "lib/search/planted.ts",
    clean: "export async function planted(work: () => Promise<void>): Promise<void> {\n  await work();\n}\n",
    planted: "export function planted(work: () => Promise<void>): void {\n  work();\n}\n",
    says: /no-floating-promises/u,
  },
  {
    name: "a switch on a stance with a case missing",
    file: "lib/domain/planted-switch.ts",
    clean: twoCases(`${ALL_CASES}      return 2;\n`),
    planted: twoCases(""),
    says: /switch-exhaustiveness-check/u,
  },
  {
    name: "a switch on a stance that hides missing cases behind a default",
    file: "lib/domain/planted-default.ts",
    clean: twoCases(`${ALL_CASES}      return 2;\n`),
    planted: twoCases("    default:\n      return 2;\n"),
    says: /switch-exhaustiveness-check/u,
  },
  {
    name: "a clock in the domain",
    file: "lib/domain/planted-clock.ts",
    clean: "export const planted = (now: Date): number => now.getTime();\n",
    planted: "export const planted = (): number => Date.now();\n",
    says: /now is an argument/u,
  },
  {
    name: "a rule switched off by a comment",
    file: "lib/domain/planted-comment.ts",
    clean: "export const planted = 1;\n",
    planted: `/* ${["eslint", "disable"].join("-")} */\nexport const planted = (value: any): boolean => value === null;\n`,
    says: /no-explicit-any/u,
  },
];

const gates: readonly Lint[] = [
  {
    name: "a command without actor first",
    file: "lib/commands/planted.ts",
    clean: `${WITH_ACTOR}export const seen: Viewer["kind"] = "reader";\nexport const publishPlanted = (actor: Actor, id: string): Promise<string> => Promise.resolve(actor.kind + id);\n`,
    planted: "export const publishPlanted = (id: string): Promise<string> => Promise.resolve(id);\n",
    says: /isnad\/first-parameter/u,
  },
  {
    name: "a command whose actor is somebody else's",
    file: "lib/commands/planted-type.ts",
    clean: `${WITH_ACTOR}export const seen: Viewer["kind"] = "reader";\nexport const publishPlanted = (actor: Actor): Promise<string> => Promise.resolve(actor.kind);\n`,
    planted: "export const publishPlanted = (actor: string): Promise<string> => Promise.resolve(actor);\n",
    says: /isnad\/first-parameter/u,
  },
  {
    name: "a query without viewer first",
    file: "lib/queries/planted.ts",
    clean: `${WITH_ACTOR}export const seen: Actor["kind"] = "job";\nexport const getPlanted = (viewer: Viewer): Promise<string> => Promise.resolve(viewer.kind);\n`,
    planted: "export const getPlanted = (id: string): Promise<string> => Promise.resolve(id);\n",
    says: /isnad\/first-parameter/u,
  },
];

export const lintFaults: readonly Fault[] = [...look, ...language, ...gates].map(lint);
