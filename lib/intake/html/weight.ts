/** How much a page asks of a parser, counted without parsing it: markup can be built to overwhelm one. */
export type Weight = { readonly elements: number; readonly depth: number; readonly brackets: number };

const NAME = /<(\/?)([a-z][^\s/>]{0,60})/iuy;

/** Elements that never hold others, or that end by themselves when the next of their kind begins. */
const ENDS_ITSELF = new Set("area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr".split(" "));

/** What stands in these is no markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);

/** Where the words of a raw element, or a comment, end. */
function endOf(html: string, close: string, from: number): number {
  const at = html.indexOf(close, from);
  return at === -1 ? html.length : at + close.length;
}

/** Counts a page's elements, how deep they nest, and its angle brackets; one pass, whatever is written. */
export function weigh(html: string): Weight {
  const lower = html.toLowerCase();
  let [elements, depth, deepest, brackets] = [0, 0, 0, 0];
  for (let at = lower.indexOf("<"); at !== -1; at = lower.indexOf("<", at)) {
    brackets += 1;
    NAME.lastIndex = at;
    const [, slash, name = ""] = NAME.exec(lower) ?? [];
    if (lower.startsWith("<!--", at)) at = endOf(lower, "-->", at + 4);
    else if (slash === "" && RAW.has(name)) at = endOf(lower, `</${name}`, at + 1);
    else at += 1;
    if (name === "") continue;
    if (slash === "") elements += 1;
    if (!ENDS_ITSELF.has(name) && !RAW.has(name)) depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return { elements, depth: deepest, brackets };
}
