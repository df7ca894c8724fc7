import { cleanText } from "#lib/arabic/clean.ts";
import { db } from "#lib/db/client.ts";
import { mayCreate } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { refuse, type Refusal, type Result } from "#lib/domain/result.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import { capture, type Capture } from "#lib/intake/capture.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";
import { previewOf, type PreviewArticle } from "#lib/intake/preview.ts";
import { namedIn, type Named } from "#lib/queries/intake/named.ts";
import type { ArticleInput } from "#lib/schema/article.ts";
import { intakeInput } from "#lib/schema/intake.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { storeArticle, type Stored } from "./article.ts";

/** What an editor says of an article beside what came in; what is left out is taken from the text and its page. */
export type IntakeInput = Omit<ArticleInput, "raw" | "html" | "origin" | "keep" | "language"> & {
  readonly language?: ArticleInput["language"] | null;
  /** One of a pasted text and a page's markup; without both the page at `url` is fetched. */
  readonly text?: string | null;
  readonly html?: string | null;
};

async function firstLook(captured: Capture): Promise<PreviewArticle> {
  const { timeZone } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  return previewOf(captured, cleanText(captured.raw), zoneOf(timeZone), new Date());
}

const given = (text: string | null | undefined): string | null => (text == null || text.trim() === "" ? null : text);
const listed = (ids: readonly string[] | undefined, found: readonly Named[]): string[] => (ids !== undefined && ids.length > 0 ? [...ids] : found.flatMap(({ party }) => party?.id ?? []));

/** The form has one field for a page's markup and a pasted text. */
const besides = (refusal: Refusal, field: "raw" | "url"): Refusal => (refusal.field === "url" && field === "url" ? refusal : ["html", "text", "raw"].includes(refusal.field ?? "") ? { ...refusal, field } : refusal);

/** What stands in the form's fields once the text and its page have said what they say: the editor's word goes before theirs. */
async function filled(actor: Actor, about: Omit<IntakeInput, "text" | "html">, captured: Capture): Promise<ArticleInput> {
  const page = await firstLook(captured);
  // Of a fetched page the address is the one that it was found at.
  const url = captured.origin === "fetch" ? captured.url : (given(about.url) ?? captured.url);
  const named = await namedIn(actor, page, url);
  const said = page.language === "en" ? "en" : "ar";
  return {
    ...about,
    raw: captured.raw,
    html: captured.html,
    origin: captured.origin,
    url,
    title: given(about.title) ?? page.title ?? captured.title,
    publishedOn: given(about.publishedOn) ?? page.publishedOn,
    outletId: given(about.outletId) ?? named.outlet?.party?.id ?? null,
    agencyIds: listed(about.agencyIds, named.agencies),
    authorIds: listed(about.authorIds, named.authors),
    language: about.language ?? said,
  };
}

/**
 * Stores an article from what came in: a pasted text, pasted markup, or the page at an address. A page is kept beside its text;
 * what text and page say of title, date, language, outlet, agencies and authors stands where the editor said nothing, as far
 * as they name parties we know. `options` is for tests.
 */
export async function storeIntake(actor: Actor, input: IntakeInput, options: FetchOptions): Promise<Result<Stored>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const { text = null, html = null, ...about } = input;
  const pasted = text ?? html;
  const field = pasted === null ? "url" : "raw";
  const parsed = parseInput(intakeInput, text !== null ? { text } : html !== null ? { html } : { url: about.url ?? null });
  if (!parsed.ok) return { ok: false, refusals: [besides(parsed.refusals[0], field)] };
  const captured = await capture(parsed.value, options);
  if (!captured.ok) return { ok: false, refusals: [besides(captured.refusals[0], field)] };
  const stored = await storeArticle(actor, await filled(actor, about, captured.value));
  return stored.ok ? stored : { ok: false, refusals: [besides(stored.refusals[0], field), ...stored.refusals.slice(1)] };
}
