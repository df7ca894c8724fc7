import { cleanText } from "#lib/arabic/clean.ts";
import { mayCreate } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { env } from "#lib/env.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import { capture, type Capture } from "#lib/intake/capture.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";
import { previewOf, type PreviewArticle } from "#lib/intake/preview.ts";
import { suggestionsFor, type PreviewSuggestion } from "#lib/intake/suggestions.ts";
import { intakeInput } from "#lib/schema/intake.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { duplicatesOf, type OutsideDuplicate } from "./intake/duplicates.ts";
import { getSiteSettings } from "./settings.ts";

/** A first look at what came in: nothing is stored. `text` is what would be: cleaned, the title first. */
export type IntakePreview = { readonly capture: Capture; readonly article: PreviewArticle; readonly text: string };

/** How this server introduces itself to the sites it asks. */
export const fetchOptions = (): FetchOptions => ({ publicUrl: env().PUBLIC_URL ?? null });

/** Reads and cleans a pasted text, a page's markup, or the page at an address, for those who may store it. `options` is for tests. */
export async function previewIntake(viewer: Viewer, input: unknown, options: FetchOptions = fetchOptions()): Promise<Result<IntakePreview>> {
  if (!mayCreate(viewer)) return refuse("not_allowed");
  const parsed = parseInput(intakeInput, input);
  if (!parsed.ok) return parsed;
  const captured = await capture(parsed.value, options);
  if (!captured.ok) return captured;
  const cleaned = cleanText(captured.value.raw);
  if (cleaned.text.trim() === "") return refuse("text_empty", parsed.value.url === null ? "text" : "url");
  const { timeZone } = await getSiteSettings(viewer);
  return done({ capture: captured.value, article: previewOf(captured.value, cleaned, zoneOf(timeZone), new Date()), text: cleaned.text });
}

export type OutsidePreview = {
  readonly article: PreviewArticle;
  readonly suggestions: readonly PreviewSuggestion[];
  readonly duplicates: readonly OutsideDuplicate[];
};

/** The answer of `POST /api/v1/intake/preview`. */
export async function toOutsiders(viewer: Viewer, { article, text }: IntakePreview): Promise<OutsidePreview> {
  return { article, suggestions: suggestionsFor(article, text), duplicates: await duplicatesOf(viewer, text) };
}
