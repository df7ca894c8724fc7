import { Parser } from "htmlparser2";

/**
 * How much a page asks of the extractor: its elements, how deep they nest, all else it is made of, its longest list of classes in UTF-16
 * units, and its words, in UTF-16 units times their depth, since the extractor reads them again for each element around them.
 */
export type Weight = { readonly elements: number; readonly depth: number; readonly pieces: number; readonly classes: number; readonly words: number };

const CHUNK = 65_536;

type Scale = { elements: number; depth: number; deepest: number; pieces: number; classes: number; words: number };

/** The very tokenizer that the document will be built with: another reading of the same markup could be led past its limits. */
function scaleFor(scale: Scale): Parser {
  let isCode = false;
  return new Parser(
    {
      onopentag: (name) => {
        isCode = name === "script" || name === "style";
        scale.elements += 1;
        scale.depth += 1;
        scale.deepest = Math.max(scale.deepest, scale.depth);
      },
      onclosetag: () => {
        isCode = false;
        scale.depth -= 1;
      },
      onattribute: (name, value) => {
        scale.pieces += 1;
        if (name === "class") scale.classes = Math.max(scale.classes, value.length);
      },
      ontext: (text) => {
        scale.pieces += 1;
        if (!isCode) scale.words += text.length * scale.depth;
      },
      oncomment: () => {
        scale.pieces += 1;
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  );
}

/**
 * Whether markup stays within what the extractor can bear; counted without building a document, since markup can be built to overwhelm
 * one, and given up as soon as it is too much. `pieces`: attributes, comments and runs of text, which every entity and stray bracket breaks.
 */
export function isBearable(html: string, most: Weight): boolean {
  const scale = { elements: 0, depth: 0, deepest: 0, pieces: 0, classes: 0, words: 0 };
  const parser = scaleFor(scale);
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (scale.elements > most.elements || scale.deepest > most.depth || scale.pieces > most.pieces || scale.classes > most.classes || scale.words > most.words) return false;
  }
  return true;
}
