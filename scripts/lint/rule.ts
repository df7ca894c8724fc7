import { ESLintUtils } from "@typescript-eslint/utils";

/** Makes a rule of this project; they have no pages of documentation, so the message says what to do. */
export const makeRule = ESLintUtils.RuleCreator.withoutDocs;
