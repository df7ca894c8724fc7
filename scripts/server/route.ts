/** What an address is to the server: which rules of caching, scripts and headers it falls under. */
export type RouteKind = "reader" | "desk" | "api" | "asset";

const ENGLISH = "/en";
const first = (path: string): string => path.split("/", 2)[1] ?? "";

/** `path` is the address without its query. */
export function kindOf(path: string): RouteKind {
  const inside = path.startsWith("/en/") || path === ENGLISH ? path.slice(ENGLISH.length) : path;
  if (first(inside) === "desk") return "desk";
  if (first(path) === "_next") return "asset";
  return first(path) === "api" ? "api" : "reader";
}

/** Parameters that others append to links and that change nothing here. */
const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|ref_src|ref_url|_hsenc|_hsmi)$/;

/** The address without tracking parameters; the same string when there is none. */
export function withoutTracking(url: string): string {
  const mark = url.indexOf("?");
  if (mark === -1) return url;
  const parts = url.slice(mark + 1).split("&");
  const kept = parts.filter((part) => part !== "" && !TRACKING.test((part.split("=", 1)[0] ?? "").toLowerCase()));
  if (kept.length === parts.length) return url;
  return kept.length === 0 ? url.slice(0, mark) : `${url.slice(0, mark)}?${kept.join("&")}`;
}

/** No readers' address holds these: controls, slashes in disguise, and a percent sign, which Next's rewriting decodes twice. */
const FOREIGN = /%(?:2[5f]|5c|[01][0-9a-f]|7f)/i;

const isDecodable = (path: string): boolean => {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
};

/**
 * The internal path (`/ar/claims/…`, decoded) under which a page is stored, or null where no stored page can answer:
 * a query is left, the address is not a reader's, or it is not well encoded.
 */
export function keyOf(url: string): string | null {
  const path = withoutTracking(url);
  if (path.includes("?") || FOREIGN.test(path) || kindOf(path) !== "reader" || first(path) === "ar") return null;
  const internal = path === "/" ? "/ar" : first(path) === "en" ? path : `/ar${path}`;
  if (!internal.includes("%")) return internal;
  return isDecodable(internal) ? decodeURIComponent(internal) : null;
}

/**
 * The tag under which commands renew a stored page, from its internal path: `home`, a list's noun (`claims`), or noun and
 * short id (`claims/k3m9x2pq`). Null for what is no readers' page.
 */
export function tagOf(key: string): string | null {
  const [empty, locale, noun, ref] = key.split("/");
  if (empty !== "" || (locale !== "ar" && locale !== "en") || noun === "desk" || noun === "api") return null;
  if (noun === undefined || noun === "" || noun === "latest") return "home";
  if (ref === undefined || ref === "from") return noun;
  return `${noun}/${ref.split("-", 1)[0] ?? ref}`;
}

/**
 * The address as the parts behind expect it. Bytes beyond ASCII in a request line reach Node as Latin-1 and are encoded
 * here; what can be no address of a page becomes one that is not found. The same string when nothing is to be done.
 */
export function encoded(url: string): string {
  if (!/[^\u0021-\u007e]|%/.test(url)) return url;
  const ascii = encodeURI(Buffer.from(url, "latin1").toString("utf8")).replaceAll("%25", "%");
  const path = ascii.split("?", 1)[0] ?? ascii;
  if (isDecodable(path) && !FOREIGN.test(path)) return ascii;
  return kindOf(path) === "reader" ? `${path.startsWith("/en/") ? "/en" : ""}/not-found` : ascii;
}
