/**
 * Readers' pages carry none of the framework's scripts: every `<script>` without `data-keep`, every hint to fetch one, and
 * React's comments, which only those scripts read, leave the HTML. React escapes `<` in text and attributes, so that a raw `<script` is always a tag, except inside
 * the raw text of `<style>` and kept scripts, which is stepped over.
 */
export function withoutScripts(html: string): string {
  let out = "";
  let from = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    const piece = pieceAt(html, at);
    if (piece.drop) {
      out += html.slice(from, at);
      from = piece.end;
    }
    at = piece.end;
  }
  return from === 0 ? html : out + html.slice(from);
}

type Piece = { readonly end: number; readonly drop: boolean };

const SCRIPT = /^<script(?=[\s/>])/i;
const STYLE = /^<style(?=[\s/>])/i;
const LINK = /^<link(?=[\s/>])/i;

function pieceAt(html: string, at: number): Piece {
  const next = html.charCodeAt(at + 1) | 32;
  // "s" of script and style, "l" of link, "!" of a comment: everything else is passed over quickly.
  if (next !== 115 && next !== 108 && next !== 33) return { end: at + 1, drop: false };
  if (html.startsWith("<!--", at)) return { end: after(html, "-->", at + 4), drop: true };
  const opening = html.slice(at, at + 8);
  if (SCRIPT.test(opening)) return script(html, at);
  if (STYLE.test(opening)) return { end: afterClosing(html, "style", at), drop: false };
  if (!LINK.test(opening)) return { end: at + 1, drop: false };
  const end = tagEnd(html, at);
  return { end, drop: isScriptHint(html.slice(at, end)) };
}

function script(html: string, at: number): Piece {
  const tag = html.slice(at, tagEnd(html, at));
  return { end: afterClosing(html, "script", at), drop: !attribute(tag, "data-keep") };
}

/** `expect` waits for a mark that stands on a script which is gone. */
const isScriptHint = (tag: string): boolean =>
  attribute(tag, "rel", "modulepreload") || attribute(tag, "rel", "expect") || (attribute(tag, "as", "script") && !attribute(tag, "data-keep"));

/** Whether the tag has this attribute, with this value where one is given. Values are stepped over, never searched. */
function attribute(tag: string, name: string, value?: string): boolean {
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  for (const [, found, double, single, bare] of tag.replace(/^<[a-z]+/i, "").matchAll(pattern)) {
    if (found?.toLowerCase() !== name) continue;
    return value === undefined || (double ?? single ?? bare ?? "").toLowerCase() === value;
  }
  return false;
}

/** The place after the `>` that closes the tag opened at `at`; a `>` inside quotes does not. */
function tagEnd(html: string, at: number): number {
  let quote = "";
  for (let place = at; place < html.length; place += 1) {
    const char = html.charAt(place);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return place + 1;
  }
  return html.length;
}

function afterClosing(html: string, name: string, at: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closing.lastIndex = tagEnd(html, at);
  const found = closing.exec(html);
  return found === null ? html.length : tagEnd(html, found.index);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** A `Link` header without the entries that fetch scripts. */
export function filterLinks(header: string): string {
  return header
    .split(/,\s*(?=<)/)
    .filter((entry) => entry !== "" && !/;\s*(?:as="?script\b|rel="?modulepreload\b)/i.test(entry))
    .join(", ");
}

/** Marks of a page that was streamed in parts: they need the framework's script to come together. */
const PARTS = /<template id="B:|<div hidden id="S:|\$RC\(|\$RS\(/;
export const isInParts = (html: string): boolean => PARTS.test(html);

/**
 * Next writes an empty body for `notFound()` and leaves the rest to its script. A readers' page that is missing or withdrawn
 * is therefore rendered like all others, with `<meta name="isnad-status" content="404" />` in it, and gets its status here.
 * So is one that is asked for too often (429). Null when the page says nothing.
 */
export function statusIn(html: string): number | null {
  const found = /<meta name="isnad-status" content="(404|410|429)"/.exec(html)?.[1];
  return found === undefined ? null : Number(found);
}

/** The seconds to wait before a page is asked for again, where it says so. */
export const retryIn = (html: string): string | null => /<meta name="isnad-retry-after" content="(\d{1,4})"/.exec(html)?.[1] ?? null;

/** Whether Next left the page to a script that is not there: nothing in it would be readable. */
export const isEmpty = (html: string): boolean => html.includes('<html id="__next_error__"');
