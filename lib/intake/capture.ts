import { done, refuse, type Result } from "#lib/domain/result.ts";
import { beyond } from "./density.ts";
import { fetchArticle, type FetchOptions, type Fetched } from "./fetch.ts";
import { readHtml } from "./html.ts";
import { siteOf } from "./site.ts";

/** What came in, one of three ways. */
export type Given = { readonly text: string | null; readonly html: string | null; readonly url: string | null };

/** An article as captured, still to be cleaned: its text, the page it was read from, and what that page says of it. */
export type Capture = {
  readonly raw: string;
  readonly html: string | null;
  readonly origin: "paste" | "fetch";
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO date, or date and time with its zone. */
  readonly published: string | null;
  readonly language: string | null;
};

const NOTHING = { title: null, outlet: null, byline: null, published: null, language: null } as const;

/** What comes in from outside may not say that a line is set apart: only our reading of a page does. */
const unmarked = (text: string): string => text.replaceAll(/[\u000e\u000f]/gu, "");

/** What PostgreSQL cannot keep, U+0000 and half characters, has no place in what came in either: JSON-LD can write both. */
const storable = (text: string): string => text.replaceAll("\u0000", "\ufffd").toWellFormed();
const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text));

const ofText = (raw: string, origin: Capture["origin"], url: string | null): Capture => ({ ...NOTHING, raw: storable(unmarked(raw)), html: null, origin, url });

function ofHtml(html: string, origin: Capture["origin"], url: string | null): Result<Capture> {
  const read = readHtml(unmarked(html), url);
  if (!read.ok) return origin === "fetch" ? refuse(read.refusals[0].code, "url") : read;
  const { raw, title, outlet, byline, canonicalUrl, ...page } = read.value;
  const said = { raw: storable(raw), title: storableOrNull(title), outlet: storableOrNull(outlet), byline: storableOrNull(byline) };
  return done({ ...page, ...said, html, origin, url: sameSite(canonicalUrl, url) ? canonicalUrl : url });
}

/** A page may name its own address; another site's word for it would make two articles one. */
function sameSite(canonical: string | null, url: string | null): boolean {
  if (canonical === null || url === null) return canonical !== null;
  const [one, other] = [new URL(canonical), new URL(url)];
  return one.pathname !== "/" && siteOf(one.hostname) === siteOf(other.hostname);
}

/** What cleaning can take in without holding others up; else refused beside the field that it came by. */
function bearable(captured: Result<Capture>, field: "text" | "html" | "url"): Result<Capture> {
  const limits = captured.ok ? beyond(captured.value.raw) : null;
  return limits === null ? captured : refuse(limits.code, field, limits.values);
}

/** What a fetched page holds. */
export const captureOf = (page: Fetched): Result<Capture> =>
  bearable(page.type === "html" ? ofHtml(storable(page.text), "fetch", page.url) : done(ofText(page.text, "fetch", page.url)), "url");

/** Takes in a pasted text, a page's markup, or the page at an address; failures are refusals beside `text`, `url` or `html`. */
export async function capture({ text, html, url }: Given, options: FetchOptions): Promise<Result<Capture>> {
  if (text !== null) return bearable(done(ofText(text, "paste", null)), "text");
  if (html !== null) return bearable(ofHtml(html, "paste", null), "html");
  const fetched = await fetchArticle(url ?? "", options);
  if (!fetched.ok) return fetched;
  return fetched.value.kind === "page" ? captureOf(fetched.value) : refuse("fetch_status", "url", { status: 304 });
}
