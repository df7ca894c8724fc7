import { Readability } from "@mozilla/readability";
import { apart } from "#lib/arabic/clean/aside.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { folded, withSentences, type CapturedLine } from "./html/apart.ts";
import { parse } from "./html/document.ts";
import { BREAK, linesUnder, type PageLine } from "./html/lines.ts";
import { marked } from "./html/lists.ts";
import { readMetadata, type Metadata } from "./html/metadata.ts";
import { titleOf } from "./html/title.ts";
import { isBearable } from "./html/weight.ts";

/** A page as read: what it says of itself, and its article as lines of text, the title first, still to be cleaned. */
export type PageRead = Omit<Metadata, "body"> & { readonly raw: string };

export type HtmlRefusal = "html_empty" | "html_too_complex";

/** News pages have two to five thousand elements, nested thirty deep. Beyond these the extractor takes seconds, or overflows. */
const MOST = { elements: 15_000, depth: 300, pieces: 90_000, classes: 10_000, words: 8_000_000 } as const;
/** Letters below which an extraction is taken for a failed one. */
const SHORT = 140;

type Story = { readonly title: string | null; readonly lines: readonly CapturedLine[] };

const isTold = ({ apart: reason }: CapturedLine): boolean => reason === null;
const length = (lines: readonly CapturedLine[]): number => lines.filter(isTold).reduce((sum, { text }) => sum + text.length, 0);

/** Captions are known by their element here, so their words need no judging. */
const isCaption = ({ block }: PageLine): boolean => block?.closest("figcaption") != null;

function captured(lines: readonly PageLine[]): CapturedLine[] {
  return marked(lines.filter((line) => !isCaption(line))).map(({ text, isTeaser }) => ({ text, apart: isTeaser ? "read_more" : null }));
}

/** The article's lines as the extractor finds them; it changes the document it is given, so it gets its own. */
function extracted(html: string): Story {
  const document = parse(html);
  // It takes line breaks out where it makes paragraphs, and the words beside them would be one.
  for (const br of document.querySelectorAll("br")) br.before(BREAK);
  const article = new Readability(document, { charThreshold: SHORT, keepClasses: false }).parse();
  if (typeof article?.content !== "string") return { title: null, lines: [] };
  return { title: article.title ?? null, lines: captured(linesUnder(parse(article.content).body)) };
}

/** What a page gives to machines may be markup too, and as overwhelming as a page: then it counts as nothing. */
function withoutMarkup(text: string): CapturedLine[] {
  const html = text.replaceAll("\n", "<br>");
  return isBearable(html, MOST) ? captured(linesUnder(parse(html).body)) : [];
}

/** Of what the extractor finds, what the page gives to machines, and all its words: the first with enough of them. */
function storyOf(html: string, body: string | null, page: readonly PageLine[]): Story {
  const found = extracted(html);
  const given = body === null ? [] : withoutMarkup(body);
  const enough = length(found.lines) >= Math.max(SHORT, length(given) / 2);
  const lines = enough || length(given) < SHORT ? found.lines : given;
  return length(lines) > 0 ? { ...found, lines: withSentences(lines, page) } : { ...found, lines: captured(page) };
}

/** All words of a page, one line a block, those too that reading its article leaves out; none of a page built to overwhelm. */
export const wordsOf = (html: string): string => (isBearable(html, MOST) ? linesUnder(parse(html).body).map(({ text }) => text).join("\n\n") : "");

/**
 * Reads an article's page (Readability over linkedom): its story as text, and what JSON-LD, meta and `time` elements say
 * of title, outlet, byline, date and language. Sentences that stand in the page's article and are no part of the story are set apart
 * in their places, for cleaning to take out. `url` makes relative addresses whole. Refused: a page without any words, or one built to overwhelm.
 */
export function readHtml(html: string, url: string | null = null): Result<PageRead, HtmlRefusal> {
  if (!isBearable(html, MOST)) return refuse("html_too_complex", "html");
  const document = parse(html);
  const { body, ...meta } = readMetadata(document, url);
  const found = storyOf(html, body, linesUnder(document.body));
  const told = found.lines.filter(isTold);
  if (told.length === 0) return refuse("html_empty", "html");
  const title = titleOf(meta, found.title);
  const lines = found.lines.map(({ text, apart: reason }) => (reason === null ? text : apart(text, reason)));
  const isTitled = title === null || folded(told[0]?.text ?? "") === folded(title);
  return done({ ...meta, title, raw: (isTitled ? lines : [title, ...lines]).join("\n\n") });
}
