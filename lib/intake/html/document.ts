import { parseHTML } from "linkedom";

/** In UTF-16 units. No attribute that tells of the story is longer, but for what `meta` elements say and addresses that hold a whole picture; long ones overflow who splits them into parts. */
const LONGEST = 10_000;

/** The document of a page or of a piece of markup, without its overlong attributes. */
export function parse(html: string): Document {
  const { document } = parseHTML(/<html\b/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes]) if (value.length > LONGEST) element.removeAttribute(name);
  return document;
}
