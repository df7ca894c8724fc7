import { within, type PageLine } from "./lines.ts";

/** A line of the story as it is captured, and whether its list is one of links to other pages. */
export type ListedLine = PageLine & { readonly isTeaser: boolean };

const LISTS: ReadonlySet<string> = new Set(["UL", "OL"]);
const ITEMS: ReadonlySet<string> = new Set(["LI"]);
const MARKED = /^(?:[•·▪●■◾*»›>–—-]|\p{N}{1,3}[.)-])/u;
const LEAST_LINKS = 2;
/** A mark or a word beside the link leaves it one. */
const MOSTLY = 0.9;

/** Whether all there is to read in a line is a link. */
const isLink = ({ text, linked }: PageLine): boolean => linked >= MOSTLY * text.length;

/** Lists of which each item is a link and nothing else: they lead to other pages. */
function listsOfLinks(lines: readonly PageLine[]): ReadonlySet<Element> {
  const links = new Map<Element, number>();
  for (const line of lines) {
    const list = within(line, LISTS);
    if (list !== null) links.set(list, isLink(line) ? (links.get(list) ?? 0) + 1 : -Infinity);
  }
  return new Set([...links].flatMap(([list, count]) => (count >= LEAST_LINKS ? [list] : [])));
}

/** Marks the items of lists as a text does, with a bullet or their number, unless they carry a mark of their own. */
export function marked(lines: readonly PageLine[]): ListedLine[] {
  const ofLinks = listsOfLinks(lines);
  const begun = new Set<Element>();
  const counts = new Map<Element, number>();
  return lines.map((line) => {
    const [list, item] = [within(line, LISTS), within(line, ITEMS)];
    if (list === null || item === null) return { ...line, isTeaser: false };
    if (ofLinks.has(list)) return { ...line, isTeaser: true };
    if (begun.has(item)) return { ...line, isTeaser: false };
    begun.add(item);
    counts.set(list, (counts.get(list) ?? 0) + 1);
    const mark = list.nodeName.toUpperCase() === "OL" ? `${String(counts.get(list))}.` : "•";
    return { ...line, text: MARKED.test(line.text) ? line.text : `${mark} ${line.text}`, isTeaser: false };
  });
}
