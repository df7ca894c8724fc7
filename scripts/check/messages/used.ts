import ts from "typescript";
import { ownFiles, read } from "../files.ts";

/** The texts of the code, and the pieces of its templates: what a key can be named or made of. */
export type Written = { readonly whole: ReadonlySet<string>; readonly pieces: readonly string[] };

function collect(node: ts.Node, whole: Set<string>, pieces: Set<string>): void {
  if (ts.isStringLiteralLike(node)) whole.add(node.text);
  else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) pieces.add(node.text);
  else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) whole.add(node.name.text);
  ts.forEachChild(node, (child) => {
    collect(child, whole, pieces);
  });
}

export function writtenTexts(): Written {
  const whole = new Set<string>();
  const pieces = new Set<string>();
  for (const file of ownFiles([".ts", ".tsx", ".mjs"])) {
    collect(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest), whole, pieces);
  }
  return { whole, pieces: [...pieces].filter((piece) => /[a-z]{3}/iu.test(piece)) };
}

/**
 * Whether a key may be asked for. It errs on the side of yes: a key counts as used where the code holds
 * its last word, or a template holds a piece of it. (That an asked key exists is checked by its type.)
 */
export function mayBeUsed(key: string, { whole, pieces }: Written): boolean {
  const last = key.slice(key.lastIndexOf(".") + 1);
  return whole.has(key) || whole.has(last) || [...whole].some((text) => text.includes(".") && key.endsWith(`.${text}`)) || pieces.some((piece) => key.includes(piece.trim()));
}
