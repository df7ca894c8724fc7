import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/utils";
import { cssName, isPhysical, physicalClasses } from "./physical.ts";
import { makeRule } from "./rule.ts";

/** The text of a node that may hold classes: a string, or a piece of a template. */
function textOf(node: TSESTree.Literal | TSESTree.TemplateElement): string {
  if (node.type === AST_NODE_TYPES.TemplateElement) return node.value.raw;
  return typeof node.value === "string" ? node.value : "";
}

function keyOf(node: TSESTree.Property): string {
  return node.key.type === AST_NODE_TYPES.Identifier ? node.key.name : node.key.type === AST_NODE_TYPES.Literal ? String(node.key.value) : "";
}

/** Right-to-left is set once on `<html>`: classes and styles say start and end, never left and right. */
export const logicalClasses = makeRule({
  meta: {
    type: "problem",
    schema: [],
    messages: {
      physicalClass: "`{{name}}` names a side of the screen: use its logical twin (ms-, pe-, text-start, start-0, border-s, rounded-e …).",
      physicalStyle: "`{{name}}` names a side of the screen: use the logical property (marginInlineStart, insetInlineEnd …).",
    },
  },
  create: (context) => {
    const check = (node: TSESTree.Literal | TSESTree.TemplateElement): void => {
      for (const name of physicalClasses(textOf(node))) context.report({ node, messageId: "physicalClass", data: { name } });
    };
    return {
      Literal: check,
      TemplateElement: check,
      "JSXAttribute[name.name='style'] Property"(node: TSESTree.Property) {
        const value = node.value.type === AST_NODE_TYPES.Literal ? String(node.value.value) : "";
        if (isPhysical(cssName(keyOf(node)), value)) context.report({ node, messageId: "physicalStyle", data: { name: keyOf(node) } });
      },
    };
  },
});
