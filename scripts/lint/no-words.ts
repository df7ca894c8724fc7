import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/utils";
import { makeRule } from "./rule.ts";

const LETTER = /\p{L}/u;
const ARABIC = /\p{Script=Arabic}/u;
const READ_ALOUD = /^(?:title|placeholder|alt|label|description|summary|aria-(?:label|description|roledescription|valuetext|placeholder))$/u;

type Found = { node: TSESTree.Node; text: string };

/** The parts of an expression that may become its value: both sides of a choice, of `&&` and of `+`. */
function branches(node: TSESTree.Node): TSESTree.Node[] {
  if (node.type === AST_NODE_TYPES.JSXExpressionContainer) return [node.expression];
  if (node.type === AST_NODE_TYPES.ConditionalExpression) return [node.consequent, node.alternate];
  if (node.type === AST_NODE_TYPES.LogicalExpression) return [node.left, node.right];
  return node.type === AST_NODE_TYPES.BinaryExpression && node.operator === "+" ? [node.left, node.right] : [];
}

/** The strings an expression may come to. */
function words(node: TSESTree.Node): Found[] {
  if (node.type === AST_NODE_TYPES.Literal) return typeof node.value === "string" ? [{ node, text: node.value }] : [];
  if (node.type === AST_NODE_TYPES.TemplateLiteral) return node.quasis.map((piece) => ({ node: piece, text: piece.value.raw }));
  return branches(node).flatMap(words);
}

/** Every sentence a person reads stands in `messages/`, in Arabic and English. */
export const noWords = makeRule({
  meta: {
    type: "problem",
    schema: [],
    messages: { hardCoded: "«{{text}}» is read by people: put it into messages/{ar,en}/ and ask the translator for it." },
  },
  create: (context) => {
    const report = (node: TSESTree.Node, text: string): void => {
      context.report({ node, messageId: "hardCoded", data: { text: text.trim().slice(0, 40) } });
    };
    const reportWords = (node: TSESTree.Node): void => {
      // Arabic strings are reported wherever they stand, by the two visitors at the end.
      for (const found of words(node)) if (LETTER.test(found.text) && !ARABIC.test(found.text)) report(found.node, found.text);
    };
    return {
      JSXText: (node) => {
        if (LETTER.test(node.value)) report(node, node.value);
      },
      JSXExpressionContainer: (node) => {
        if (node.parent.type !== AST_NODE_TYPES.JSXAttribute) reportWords(node);
      },
      JSXAttribute: (node) => {
        if (node.name.type === AST_NODE_TYPES.JSXIdentifier && READ_ALOUD.test(node.name.name) && node.value !== null) reportWords(node.value);
      },
      Literal: (node) => {
        if (typeof node.value === "string" && ARABIC.test(node.value)) report(node, node.value);
      },
      TemplateElement: (node) => {
        if (ARABIC.test(node.value.raw)) report(node, node.value.raw);
      },
    };
  },
});
