import type { Metadata } from "next";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

type Page = {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly path: (locale: Locale) => string;
  readonly type?: "website" | "article";
  /** Not to be indexed: the address names nothing (404) or something withdrawn (410), or is asked for too often (429). The server answers with this status. */
  readonly status?: 404 | 410 | 429;
  /** Seconds to wait before it is asked for again. */
  readonly retryAfter?: number;
};

// Direction controls in a name must not turn what stands beside it in a tab or a link preview.
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
const isolated = (text: string): string => (CONTROLS.test(text) ? `\u2068${text}\u2069` : text);

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

/** Title, description, canonical and other-language addresses, and the texts of link previews. */
export function pageMetadata({ locale, title, description, path, type = "website", status, retryAfter }: Page): Metadata {
  const named = isolated(title);
  const said = isolated(shortened(description, 200));
  return {
    title: isolated(shortened(title, 110)),
    description: said,
    alternates: { canonical: path(locale), languages: { ar: path("ar"), en: path("en"), "x-default": path("ar") } },
    openGraph: { title: named, description: said, url: path(locale), type, siteName: translator(locale, "site")("brand"), locale: locale === "ar" ? "ar" : "en_GB" },
    twitter: { card: "summary", title: named, description: said },
    ...(status === undefined ? {} : { robots: { index: false }, other: { "isnad-status": String(status), ...(retryAfter === undefined ? {} : { "isnad-retry-after": String(retryAfter) }) } }),
  };
}
