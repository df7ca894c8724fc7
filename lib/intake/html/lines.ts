/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(" "),
);

/** What carries no words of the story. */
const SILENT = new Set("AUDIO BUTTON CANVAS HEAD IFRAME INPUT MAP NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO".split(" "));

const TEXT = 3;

/** A sign for a line's end amid words: Unicode's own. */
export const BREAK = "\u2028";

/** A line of a page, before it is said what it is. */
export type PageLine = {
  readonly text: string;
  /** The innermost element on lines of its own that it stands in; null when that is the root. */
  readonly block: Element | null;
  /** How many of its UTF-16 units are a link's. */
  readonly linked: number;
};

/** What parts paragraphs in text that stands as it was typed. */
const EMPTY_LINE = /\n[^\S\n]*\n|\u2028/u;

type Step = { readonly node: Node } | { readonly leave: Element };

const isElement = (node: Node): node is Element => node.nodeType === 1;
const squashed = (text: string): string => text.replaceAll(/[^\S\u00a0]+/gu, " ");

/** The innermost of the elements of these names (in capitals) that a line stands in. */
export const within = ({ block }: PageLine, names: ReadonlySet<string>): Element | null => (block !== null && names.has(block.nodeName.toUpperCase()) ? block : above(block, names));

/** The innermost of the elements of these names (in capitals) around one. */
export function above(element: Element | null, names: ReadonlySet<string>): Element | null {
  let at = element?.parentElement ?? null;
  while (at !== null && !names.has(at.nodeName.toUpperCase())) at = at.parentElement;
  return at;
}

/** Gathers words into lines while a page is walked. */
class Lines {
  readonly all: PageLine[] = [];
  readonly blocks: Element[] = [];
  links = 0;
  #text = "";
  #linked = 0;

  add(text: string): void {
    const lines = this.blocks.at(-1)?.nodeName.toUpperCase() === "PRE" ? text.split(EMPTY_LINE) : text.split(BREAK);
    const [first = "", ...rest] = lines.map(squashed);
    this.#text += first;
    if (this.links > 0) this.#linked += first.length;
    for (const line of rest) {
      this.end();
      this.add(line);
    }
  }

  end(): void {
    const text = squashed(this.#text).trim();
    if (text !== "") this.all.push({ text, block: this.blocks.at(-1) ?? null, linked: Math.min(this.#linked, text.length) });
    this.#text = "";
    this.#linked = 0;
  }

  enter(element: Element): void {
    const name = element.nodeName.toUpperCase();
    if (name === "A") this.links += 1;
    if (!BLOCKS.has(name)) return;
    this.end();
    this.blocks.push(element);
  }

  leave(element: Element): void {
    const name = element.nodeName.toUpperCase();
    if (name === "A") this.links -= 1;
    if (!BLOCKS.has(name)) return;
    this.end();
    this.blocks.pop();
  }
}

/** The words under an element as lines, one a block; walked without recursion, since pages nest as deep as they like. */
export function linesUnder(root: Node): PageLine[] {
  const lines = new Lines();
  const stack: Step[] = [...root.childNodes].map((node) => ({ node })).toReversed();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ("leave" in step) lines.leave(step.leave);
    else if (step.node.nodeType === TEXT) lines.add(step.node.nodeValue ?? "");
    else if (isElement(step.node)) stack.push(...stepsInto(step.node, lines));
  }
  lines.end();
  return lines.all;
}

function stepsInto(element: Element, lines: Lines): Step[] {
  const name = element.nodeName.toUpperCase();
  if (SILENT.has(name)) return [];
  if (name === "BR") lines.end();
  else lines.enter(element);
  return name === "BR" ? [] : [{ leave: element }, ...[...element.childNodes].map((node) => ({ node })).toReversed()];
}
