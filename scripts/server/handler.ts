import { pages } from "./store.ts";
import { tagOf } from "./route.ts";
import type { Page, Rendered } from "./press.ts";

/**
 * Next's cache handler (one is made for each request). Readers' pages live in the store that the server answers from;
 * nothing else is kept: a fetch or a feed kept here would outlive its renewal.
 */
type Value = { readonly kind: string; readonly html?: string; readonly headers?: Rendered["headers"]; readonly status?: number };
type Control = { readonly revalidate?: number | false; readonly expire?: number | undefined };
type GetContext = { readonly kind?: string };
type SetContext = { readonly cacheControl?: Control };

/** Keys look like `/route-cache/APP_PAGE/<hash of the route>/$/ar/claims/…`: two routes never share an address here. */
const MARK = "/$";
const PAGE_PREFIX = "/route-cache/APP_PAGE/";

/** The internal path of a handler's key, decoded; null when it is no readers' page. */
export function pathOf(key: string): string | null {
  const mark = key.indexOf(MARK);
  if (!key.startsWith(PAGE_PREFIX) || mark === -1) return null;
  const path = key.slice(mark + MARK.length);
  return tagOf(path) === null ? null : path;
}

/** `next build` renders pages too; a store there would serve nobody. */
const isBuilding = (): boolean => process.env["NEXT_PHASE"] === "phase-production-build";

const toNext = (page: Page): object => ({
  lastModified: page.storedAt,
  value: {
    kind: "APP_PAGE",
    html: page.answers.identity.body.toString("utf8"),
    headers: page.rendered.headers,
    status: page.rendered.status,
    rscData: undefined,
    postponed: undefined,
    segmentData: undefined,
  },
  cacheControl: { revalidate: page.rendered.revalidate, expire: undefined },
});

export default class Handler {
  /** The store's clock when this request began to render. */
  #since = pages().now();

  get(key: string, context: GetContext): Promise<object | null> {
    this.#since = pages().now();
    const path = context.kind === "APP_PAGE" ? pathOf(key) : null;
    const page = path === null ? undefined : pages().get(path);
    return Promise.resolve(page === undefined ? null : toNext(page));
  }

  async set(key: string, value: Value | null, context: SetContext): Promise<void> {
    const path = pathOf(key);
    if (path === null || value?.kind !== "APP_PAGE" || isBuilding()) return;
    const rendered: Rendered = {
      html: value.html ?? "",
      status: value.status ?? 200,
      headers: value.headers ?? {},
      revalidate: context.cacheControl?.revalidate ?? false,
    };
    await pages().keep(path, rendered, this.#since);
  }

  /** Tags come from Next: the commands' own as they are, those of addresses as `_N_T_/ar/…`. */
  revalidateTag(tags: string | readonly string[]): Promise<void> {
    pages().renew([tags].flat().map(ownTag));
    return Promise.resolve();
  }

  resetRequestCache(): void {
    // Nothing is kept for the length of a request.
  }
}

const IMPLICIT = "_N_T_";

function ownTag(tag: string): string {
  if (!tag.startsWith(IMPLICIT)) return tag;
  try {
    return tagOf(decodeURIComponent(tag.slice(IMPLICIT.length))) ?? "*";
  } catch {
    return "*";
  }
}
