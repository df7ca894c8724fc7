import { cleanText } from "#lib/arabic/clean.ts";
import { db } from "#lib/db/client.ts";
import { mayCreate } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { refuse, type Refusal, type Result } from "#lib/domain/result.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import { capture, type Capture } from "#lib/intake/capture.ts";
import type { FetchOptions } from "#lib/intake/fetch.ts";
import { previewOf, type PreviewArticle } from "#lib/intake/preview.ts";
import type { ArticleInput } from "#lib/schema/article.ts";
import { intakeInput } from "#lib/schema/intake.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { storeArticle, type Stored } from "./article.ts";

/** What an editor says of an article beside its page or address; what is left out is taken from the page. */
export type PageInput = Omit<ArticleInput, "raw" | "html" | "origin" | "keep" | "language"> & {
  /** The page's markup; absent: the page at `url` is fetched. */
  readonly html?: string | null;
};

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, "");

/** The outlet we know by this name or at this host; none is made, and of two nothing is chosen. */
async function knownOutlet({ outlet, url }: Capture): Promise<string | null> {
  const named = outlet === null ? [] : [{ nameAr: outlet }, { nameEn: outlet }, { aliases: { has: outlet } }];
  const sited = url === null ? [] : [{ site: { contains: hostOf(url) } }];
  if (named.length + sited.length === 0) return null;
  const found = await db.party.findMany({ where: { kind: "outlet", OR: [...named, ...sited] }, select: { id: true, nameAr: true, nameEn: true, aliases: true, site: true }, take: 20 });
  const byName = found.filter(({ nameAr, nameEn, aliases }) => outlet !== null && [nameAr, nameEn, ...aliases].includes(outlet));
  const byHost = found.filter(({ site }) => url !== null && site !== null && URL.canParse(site) && hostOf(site) === hostOf(url));
  const best = byName.length > 0 ? byName : byHost;
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

async function firstLook(captured: Capture): Promise<PreviewArticle> {
  const { timeZone } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  return previewOf(captured, cleanText(captured.raw), zoneOf(timeZone), new Date());
}

const given = (text: string | null | undefined): string | null => (text == null || text.trim() === "" ? null : text);

/** The form has one field for a page's markup and a pasted text. */
const besides = (refusal: Refusal, field: "raw" | "url"): Refusal => (refusal.field === "html" || refusal.field === "raw" ? { ...refusal, field } : refusal);

/**
 * Stores an article from its page: pasted markup, or fetched from its address. The page is kept beside the text; what it says of
 * title, date, language and outlet stands where the editor said nothing. `options` is for tests.
 */
export async function storePage(actor: Actor, input: PageInput, options: FetchOptions): Promise<Result<Stored>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const { html = null, url = null, ...rest } = input;
  const field = html === null ? "url" : "raw";
  const parsed = parseInput(intakeInput, html === null ? { url } : { html });
  if (!parsed.ok) return { ok: false, refusals: [besides(parsed.refusals[0], field)] };
  const captured = await capture(parsed.value, options);
  if (!captured.ok) return { ok: false, refusals: [besides(captured.refusals[0], field)] };
  const page = await firstLook(captured.value);
  const stored = await storeArticle(actor, {
    ...rest,
    raw: captured.value.raw,
    html: captured.value.html,
    origin: captured.value.origin,
    url: captured.value.url ?? url,
    title: given(rest.title) ?? page.title ?? captured.value.title,
    publishedOn: given(rest.publishedOn) ?? page.publishedOn,
    outletId: given(rest.outletId) ?? (await knownOutlet(captured.value)),
    language: page.language === "en" ? "en" : "ar",
  });
  return stored.ok ? stored : { ok: false, refusals: [besides(stored.refusals[0], field)] };
}
