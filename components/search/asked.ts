import { paths, type Locale } from "#lib/paths.ts";
import type { Facet, SearchKind } from "#lib/views/search.ts";

/**
 * What the address says: the words, the kind, the chosen facets, and where the page starts. `order`: the names as they stand
 * there, which is the order in which filters were chosen.
 */
export type Asked = { readonly [name in Facet | "q" | "from"]?: string | undefined } & { readonly kind?: SearchKind | undefined; readonly order?: readonly string[] };

/** What the address says, as name and value, in its order; what is new stands last. */
export function inOrder({ order = [], ...asked }: Asked): [string, string][] {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(asked)
    .flatMap(([name, value]): [string, string][] => (value === undefined || value === "" ? [] : [[name, value]]))
    .sort(([a], [b]) => place(a) - place(b));
}

/** The same search with something changed; it starts from its first page again unless told where. */
export const changed = (locale: Locale, asked: Asked, change: Asked): string => paths.search(locale, Object.fromEntries(inOrder({ ...asked, from: undefined, ...change })));
