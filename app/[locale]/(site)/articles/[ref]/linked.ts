import { nameOf } from "#components/party/party-name.tsx";
import type { Linked } from "#components/site/json-ld.tsx";
import { linkedDate } from "#components/site/linked-date.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ArticlePage } from "#lib/views/article.ts";

/** The page is about an article published elsewhere; it is not that article. */
export function articleLinked(page: ArticlePage, locale: Locale): Linked {
  return {
    "@type": "WebPage",
    inLanguage: locale,
    url: paths.article(locale, page.ref),
    about: {
      "@type": page.kind === "book" ? "Book" : page.kind === "article" ? "NewsArticle" : "CreativeWork",
      headline: page.title,
      inLanguage: page.language,
      url: page.url,
      datePublished: linkedDate(page.publishedOn),
      author: page.authors.map((author): Linked => ({ "@type": "Person", name: nameOf(author, locale) })),
      publisher: page.outlet === null ? null : { "@type": "NewsMediaOrganization", name: nameOf(page.outlet, locale) },
    },
  };
}
