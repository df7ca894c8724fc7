import type { Cleaned } from "#lib/arabic/clean.ts";
import { isOutlet } from "#lib/arabic/clean/datelines.ts";
import { namedSource } from "#lib/arabic/clean/source.ts";
import { isAccount, writerOf } from "#lib/arabic/clean/writer.ts";
import { fold } from "#lib/arabic/fold.ts";
import type { Zone } from "#lib/domain/date.ts";
import type { Capture } from "./capture.ts";
import { publishedIn } from "./published.ts";

/** A cleaned article as the API and the desk's first look at it show it. */
export type PreviewArticle = {
  /** Null when the text begins with no heading. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agencies: readonly string[];
  readonly byline: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  /** Without the title. */
  readonly paragraphs: readonly string[];
  readonly removed: readonly { readonly text: string; readonly reason: string }[];
};

/** A heading is short and ends without a full stop; the first line of a text without one is its first paragraph. */
const MOST_TITLE = 160;
const isHeading = (line: string): boolean => line.length <= MOST_TITLE && !/[.؟!…:،]["»”)]?$/u.test(line.replace(/[؟!]["»”]?$/u, ""));

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language of the words themselves; a page's own word for it may be its template's. */
function languageOf(text: string, said: string | null): string {
  const [arabic, latin] = [text.match(ARABIC)?.length ?? 0, text.match(LATIN)?.length ?? 0];
  if (arabic >= latin) return said === "fa" || said === "ur" ? said : "ar";
  return said === null || said === "ar" ? "en" : said;
}

/** A page's instant as a day of the newsroom's. */
function dayOf(published: string | null, zone: Zone): string | null {
  if (published === null || !published.includes("T")) return published;
  return zone(new Date(published)).toISOString().slice(0, 10);
}

/** Who a byline names, or a source line beside the agency. */
function bylineOf(removed: Cleaned["removed"]): string | null {
  const said = removed.flatMap(({ reason, text }) => (reason === "byline" ? text : reason === "source_line" ? (namedSource(text).person ?? []) : []));
  return said.flatMap((line) => writerOf(line) ?? [])[0] ?? null;
}

/** The page's account or the paper itself, where a writer should stand. */
const isNobody = (byline: string, outlet: string | null): boolean => isAccount(byline) || isOutlet(byline) || (outlet !== null && fold(byline) === fold(outlet));

/** What is known of a captured article after cleaning. What the page says goes before what its lines say; nothing is guessed. */
export function previewOf(capture: Capture, cleaned: Cleaned, zone: Zone, now: Date): PreviewArticle {
  const titled = (capture.title !== null && cleaned.title === capture.title) || (cleaned.paragraphs.length > 0 && isHeading(cleaned.title));
  const today = zone(now).toISOString().slice(0, 10);
  return {
    title: titled ? cleaned.title : null,
    outlet: capture.outlet ?? cleaned.outlet,
    agencies: cleaned.agencies,
    byline: capture.byline === null || isNobody(capture.byline, capture.outlet) ? bylineOf(cleaned.removed) : capture.byline,
    language: languageOf(cleaned.text, capture.language),
    publishedOn: dayOf(capture.published, zone) ?? publishedIn(capture.raw, cleaned.removed, today),
    paragraphs: titled ? cleaned.paragraphs : cleaned.text.split("\n\n"),
    removed: cleaned.removed.map(({ text, reason }) => ({ text, reason })),
  };
}
