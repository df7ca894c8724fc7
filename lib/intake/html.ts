import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { linesUnder } from "./html/lines.ts";
import { readMetadata, type Metadata } from "./html/metadata.ts";
import { isBearable } from "./html/weight.ts";

/** A page as read: what it says of itself, and its article as lines of text, the title first, still to be cleaned. */
export type PageRead = Omit<Metadata, "body"> & { readonly raw: string };

export type HtmlRefusal = "html_empty" | "html_too_complex";

/** News pages have two to five thousand elements, nested thirty deep. Beyond these the extractor takes seconds, or overflows. */
const MOST = { elements: 15_000, depth: 300, pieces: 90_000 } as const;
/** Letters below which an extraction is taken for a failed one. */
const SHORT = 140;

const parse = (html: string): Document => parseHTML(/<html\b/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`).document;

const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** The article's lines as the extractor finds them; it changes the document it is given, so it gets its own. */
function extracted(html: string): { title: string | null; lines: string[] } {
  const article = new Readability(parse(html), { charThreshold: SHORT, keepClasses: false }).parse();
  if (typeof article?.content !== "string") return { title: null, lines: [] };
  return { title: article.title ?? null, lines: linesUnder(parse(article.content).body) };
}

/** What a page gives to machines may be markup too, and as overwhelming as a page: then it counts as nothing. */
function withoutMarkup(text: string): string[] {
  const html = text.replaceAll("\n", "<br>");
  return isBearable(html, MOST) ? linesUnder(parse(html).body) : [];
}

/** Of what the extractor finds, what the page gives to machines, and all its words: the first with enough of them. */
function storyOf(html: string, body: string | null): { title: string | null; lines: string[] } {
  const found = extracted(html);
  const given = body === null ? [] : withoutMarkup(body);
  if (length(found.lines) >= Math.max(SHORT, length(given) / 2)) return found;
  if (length(given) >= SHORT) return { ...found, lines: given };
  return length(found.lines) > 0 ? found : { ...found, lines: linesUnder(parse(html).body) };
}

const folded = (text: string): string => text.replaceAll(/[\s\p{P}]+/gu, " ").trim();

/** A site's name behind the title is no part of it: the heading or the extractor knows the title without. */
function titleOf(meta: Metadata, found: string | null): string | null {
  const [own] = [meta.title, found].filter((title) => title !== null && title !== "");
  if (own === undefined || own === null) return null;
  const site = meta.outlet === null ? "" : folded(meta.outlet);
  const cut = /^(.{15,}?)\s+[|\u2013\u2014-]\s+([^|]{2,40})$/u.exec(own);
  const named = cut?.[2] !== undefined && (folded(cut[2]) === site || (found !== null && folded(found) === folded(cut[1] ?? "")));
  return named ? (cut[1] ?? own) : own;
}

/** All words of a page, one line a block, those too that reading its article leaves out; none of a page built to overwhelm. */
export const wordsOf = (html: string): string => (isBearable(html, MOST) ? linesUnder(parse(html).body).join("\n\n") : "");

/**
 * Reads an article's page (Readability over linkedom): its story as text, and what JSON-LD, meta and `time` elements say
 * of title, outlet, byline, date and language. `url` makes relative addresses whole. Refused: a page without any
 * words, or one built to overwhelm.
 */
export function readHtml(html: string, url: string | null = null): Result<PageRead, HtmlRefusal> {
  if (!isBearable(html, MOST)) return refuse("html_too_complex", "html");
  const { body, ...meta } = readMetadata(parse(html), url);
  const found = storyOf(html, body);
  const title = titleOf({ ...meta, body }, found.title);
  const lines = title === null || folded(found.lines[0] ?? "") === folded(title) ? found.lines : [title, ...found.lines];
  if (found.lines.length === 0) return refuse("html_empty", "html");
  return done({ ...meta, title, raw: lines.join("\n\n") });
}
