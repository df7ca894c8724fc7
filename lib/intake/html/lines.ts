/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(" "),
);

/** What carries no words of the story; captions are known by their element here, so their words need no judging. */
const SILENT = new Set("AUDIO BUTTON CANVAS FIGCAPTION HEAD IFRAME INPUT MAP NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO".split(" "));

const TEXT = 3;
const ELEMENT = 1;

type Step = { readonly node: Node } | { readonly text: string };

/** What a node adds, in order: its own text, a line break, or its children between the breaks of a block. */
function stepsOf(node: Node): readonly Step[] {
  if (node.nodeType === TEXT) return [{ text: (node.nodeValue ?? "").replaceAll(/[^\S\u00a0]+/gu, " ") }];
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== ELEMENT || SILENT.has(name)) return [];
  if (name === "BR") return [{ text: "\n" }];
  const children = [...node.childNodes].map((child) => ({ node: child }));
  return BLOCKS.has(name) ? [{ text: "\n" }, ...children, { text: "\n" }] : children;
}

/** The words under an element as lines, one a block; walked without recursion, since pages nest as deep as they like. */
export function linesUnder(root: Node): string[] {
  const stack: Step[] = [...root.childNodes].map((node) => ({ node })).toReversed();
  const parts: string[] = [];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ("text" in step) parts.push(step.text);
    else stack.push(...stepsOf(step.node).toReversed());
  }
  const lines = parts.join("").split("\n");
  return lines.map((line) => line.replaceAll(/[^\S\u00a0]+/gu, " ").trim()).filter((line) => line !== "");
}
