import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/utils";
import { makeRule } from "./rule.ts";

const LOCAL_METHOD = /^(?:toLocale[A-Z]\w*|localeCompare)$/u;

function propertyName(node: TSESTree.MemberExpression): string | null {
  if (node.property.type === AST_NODE_TYPES.Identifier && !node.computed) return node.property.name;
  return node.property.type === AST_NODE_TYPES.Literal ? String(node.property.value) : null;
}

/** Numbers, dates and orders that depend on a language are made in one place, `lib/i18n`. */
export const noIntl = makeRule({
  meta: {
    type: "problem",
    schema: [],
    messages: { elsewhere: "`{{name}}` belongs to lib/i18n/: add or call a function there." },
  },
  create: (context) => ({
    Identifier(node) {
      const parent = node.parent;
      const isKey = parent.type === AST_NODE_TYPES.MemberExpression && parent.property === node && !parent.computed;
      if (node.name === "Intl" && !isKey) context.report({ node, messageId: "elsewhere", data: { name: "Intl" } });
    },
    MemberExpression(node) {
      const name = propertyName(node);
      if (name === null) return;
      if (name === "Intl" || LOCAL_METHOD.test(name)) context.report({ node, messageId: "elsewhere", data: { name } });
    },
  }),
});
