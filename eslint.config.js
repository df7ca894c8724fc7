import next from "@next/eslint-plugin-next";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { isnad } from "./scripts/lint/plugin.ts";

const CODE = ["**/*.ts", "**/*.tsx"];
const TESTS = ["**/*.test.ts", "**/*.test.tsx", "**/testing.ts", "scripts/test/**", "e2e/**"];

/** Nothing here is a warning: what is not worth an error is not worth a rule. */
const asErrors = (rules = {}) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, level]) => {
      if (level === "off" || level === 0 || level[0] === "off") return [name, level];
      return [name, Array.isArray(level) ? ["error", ...level.slice(1)] : "error"];
    }),
  );

const always = [
  { selector: "VariableDeclarator[definite=true], PropertyDefinition[definite=true]", message: "Give it a value: `!` hides a missing one." },
  { selector: "ImportDeclaration[source.value=/^[.#].*\\/[^./]+$/]", message: "Write the file's ending: Node runs these files as they are." },
  { selector: ":not(TSModuleBlock) > VariableDeclaration[kind='var']", message: "const or let; only `declare global` needs var." },
];
const noDefault = { selector: "ExportDefaultDeclaration", message: "Only files that Next or a tool asks for have a default export." };
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock in here: now is an argument." },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "No clock in here: now is an argument." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "No chance in here: it is an argument." },
];

/** Files whose default export Next or a tool asks for. */
const DEFAULT_EXPORTS = [
  "app/**/{page,layout,template,loading,error,global-error,not-found,global-not-found,default,opengraph-image,sitemap,robots,manifest,icon}.{ts,tsx}",
  "*.config.{ts,js,mjs}",
  "scripts/server/handler.ts",
];

export default tseslint.config(
  { ignores: ["node_modules/", ".next/", ".next-test/", "data/", "lib/db/generated/", "bench/out/", "test-results/", "playwright-report/", "next-env.d.ts"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: CODE,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { isnad },
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": false }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { args: "all", argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Text is taken apart by code point on purpose, and the rule cannot be told so.
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { requireDefaultForNonUnion: true, allowDefaultCaseForExhaustiveSwitch: true, considerDefaultExhaustiveForUnions: false },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Judged below, with an exception for `declare global`.
      "no-var": "off",
      "isnad/no-intl": "error",
      "isnad/no-words": "error",
      "no-restricted-syntax": ["error", ...always, noDefault],
    },
  },
  { files: ["lib/i18n/**"], rules: { "isnad/no-intl": "off" } },
  {
    files: ["lib/arabic/**", "lib/domain/{typed-date*,date/**}", "prisma/**", "bench/**", "scripts/check/**", ...TESTS],
    rules: { "isnad/no-words": "off" },
  },
  {
    files: ["lib/domain/**", "lib/arabic/**"],
    ignores: TESTS,
    rules: { "no-restricted-syntax": ["error", ...always, noDefault, ...noClock] },
  },
  { files: DEFAULT_EXPORTS, rules: { "no-restricted-syntax": ["error", ...always] } },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks, "jsx-a11y": a11y, "@next/next": next },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      ...asErrors(hooks.configs["recommended-latest"].rules),
      ...asErrors(a11y.flatConfigs.strict.rules),
      ...asErrors(next.configs["core-web-vitals"].rules),
      // A region that scrolls must be reachable by keyboard (axe asks for it), and keys pressed in fields are heard by their group.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region", "group"], allowExpressionValues: false }],
      "jsx-a11y/no-noninteractive-element-interactions": ["error", { handlers: ["onClick", "onMouseDown", "onMouseUp"] }],
      // Readers' pages carry no client runtime, so their links are plain.
      "@next/next/no-html-link-for-pages": "off",
      "isnad/logical-classes": "error",
    },
  },
  {
    files: ["lib/commands/**/*.ts"],
    // The transaction itself is no command; `.dependency-cruiser.js` keeps it inside lib.
    ignores: [...TESTS, "lib/commands/transact.ts"],
    rules: { "isnad/first-parameter": ["error", { name: "actor", types: ["Actor"] }] },
  },
  {
    files: ["lib/queries/**/*.ts"],
    ignores: TESTS,
    rules: { "isnad/first-parameter": ["error", { name: "viewer", types: ["Viewer", "Actor"] }] },
  },
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.strict], rules: { eqeqeq: "error" } },
);
