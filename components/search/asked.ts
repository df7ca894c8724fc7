import { paths, type Locale } from "#lib/paths.ts";
import type { Facet, SearchKind } from "#lib/views/search.ts";

/** What the address says: the words, the kind, the chosen facets, and where the page starts. */
export type Asked = { readonly [name in Facet | "q" | "from"]?: string | undefined } & { readonly kind?: SearchKind | undefined };

/** The same search with something changed; it starts from its first page again unless told where. */
export const changed = (locale: Locale, asked: Asked, change: Asked): string => paths.search(locale, { ...asked, from: undefined, ...change });
