import { Parser } from "htmlparser2";

/** How much a page asks of the extractor: its elements, how deep they nest, all else it is made of, and its longest list of classes in UTF-16 units. */
export type Weight = { readonly elements: number; readonly depth: number; readonly pieces: number; readonly classes: number };

const CHUNK = 65_536;

type Scale = { elements: number; depth: number; deepest: number; pieces: number; classes: number };

/** The very tokenizer that the document will be built with: another reading of the same markup could be led past its limits. */
function scaleFor(scale: Scale): Parser {
  const piece = (): void => {
    scale.pieces += 1;
  };
  return new Parser(
    {
      onopentag: () => {
        scale.elements += 1;
        scale.depth += 1;
        scale.deepest = Math.max(scale.deepest, scale.depth);
      },
      onclosetag: () => {
        scale.depth -= 1;
      },
      onattribute: (name, value) => {
        scale.pieces += 1;
        if (name === "class") scale.classes = Math.max(scale.classes, value.length);
      },
      ontext: piece,
      oncomment: piece,
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  );
}

/**
 * Whether markup stays within what the extractor can bear; counted without building a document, since markup can be built to overwhelm
 * one, and given up as soon as it is too much. `pieces`: attributes, comments and runs of text, which every entity and stray bracket breaks.
 */
export function isBearable(html: string, most: Weight): boolean {
  const scale = { elements: 0, depth: 0, deepest: 0, pieces: 0, classes: 0 };
  const parser = scaleFor(scale);
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (scale.elements > most.elements || scale.deepest > most.depth || scale.pieces > most.pieces || scale.classes > most.classes) return false;
  }
  return true;
}
