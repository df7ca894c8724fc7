import { linkedAuthor, person, sentence } from "./author.ts";
import { readJsonLd, type LinkedData } from "./json-ld.ts";

/** What a page says of itself; null where it says nothing. `published` is an ISO date or date and time, as written. */
export type Metadata = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  /** The text that the page gives to machines. */
  readonly body: string | null;
};

type Reader = (...names: readonly string[]) => string | null;

/** The first of these meta elements that says something, by `name`, `property` or `itemprop`. */
function metaReader(document: Document): Reader {
  const said = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = (meta.getAttribute("content") ?? "").trim();
    const names = ["property", "name", "itemprop"].flatMap((kind) => meta.getAttribute(kind) ?? []);
    for (const name of names.flatMap((all) => all.toLowerCase().split(/\s+/u))) if (content !== "" && !said.has(name)) said.set(name, content);
  }
  return (...names) => names.map((name) => said.get(name)).find((content) => content !== undefined) ?? null;
}

// No news page is older than print; templates say year 0 or 1 where they know none.
const ISO = /^(?<year>[12]\d{3})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:[T ]+(?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u;

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** An ISO date, or date and time with its zone, out of what pages write; null for what cannot be read without guessing. */
export function isoDate(text: string | null): string | null {
  const parts = ISO.exec(text?.trim() ?? "")?.groups;
  if (parts === undefined) return null;
  const { year = "", month = "", day = "", time, zone } = parts;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // JavaScript reads 31 February as 2 March.
  if (!isInstant(date) || new Date(date).toISOString().slice(0, 10) !== date) return null;
  if (time === undefined || zone === undefined) return date;
  const offset = zone === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const instant = `${date}T${time}:00${offset}`;
  return isInstant(instant) ? instant : date;
}

const PUBLISHED = [
  ...["article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "article.published", "publishdate", "pubdate"],
  ...["dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dcterms.issued", "date"],
];

/** A `time` that says it is the publication's, else the first of the article itself; those of sidebars are other articles'. */
function timeElement(document: Document): string | null {
  const times = [...document.querySelectorAll("time[datetime], [itemprop~=datePublished][datetime], abbr.published[title]")];
  const published = times.find((time) => /publish/iu.test(`${time.getAttribute("itemprop") ?? ""} ${time.className}`));
  const own = times.filter((time) => time.closest("article, main") !== null && time.closest("aside, nav, footer") === null);
  const found = published ?? own.find((time) => time.closest("article") !== null) ?? own[0];
  return found?.getAttribute("datetime") ?? found?.getAttribute("title") ?? null;
}

/** Where others publish: no outlet's name. */
const PLATFORM = /^(?:telegram|facebook|x|twitter|x \(formerly twitter\)|youtube|instagram|tiktok|linkedin|threads|whatsapp)$/iu;

/** A page's heading; where the first names the site alone («مدونة النهر: …» is the page's title), the one that follows in its title. */
function headingOf(document: Document): string {
  const first = document.querySelector("h1")?.textContent.trim() ?? "";
  const rest = document.title.startsWith(first) ? document.title.slice(first.length).replace(/^\s*[:|\u2013-]\s*/u, "").trim() : "";
  const isNamed = first !== "" && rest !== "" && [...document.querySelectorAll("h2, h3, h4")].some(({ textContent }) => textContent.trim() === rest);
  return isNamed ? rest : first === "" ? document.title : first;
}

function linkedData(document: Document): LinkedData | null {
  return readJsonLd([...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent));
}

const address = (href: string | null, url: string | null): string | null => {
  if (href === null || href === "" || !URL.canParse(href, url ?? undefined)) return null;
  const found = new URL(href, url ?? undefined);
  return /^https?:$/u.test(found.protocol) ? found.href : null;
};

/** Reads JSON-LD first, which is written for machines, then meta elements, then `time` and the page's heading. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const meta = metaReader(document);
  const linked = linkedData(document);
  const outlet = sentence(linked?.outlet ?? meta("og:site_name", "application-name", "publisher", "dc.publisher"));
  const dates = [linked?.published ?? null, ...PUBLISHED.map((name) => meta(name)), timeElement(document)];
  const language = linked?.language ?? document.documentElement.getAttribute("lang") ?? meta("og:locale", "content-language", "language");
  return {
    title: sentence(meta("og:title", "twitter:title", "dc.title") ?? linked?.title ?? headingOf(document)),
    outlet: outlet === null || PLATFORM.test(outlet) ? null : outlet,
    byline: person(linked?.byline ?? null) ?? person(meta("author", "article:author", "dc.creator", "parsely-author")) ?? linkedAuthor(document),
    published: dates.map(isoDate).find((date) => date !== null) ?? null,
    language: /^[a-z]{2}(?![a-z])/iu.exec(language ?? "")?.[0].toLowerCase() ?? null,
    canonicalUrl: address(document.querySelector("link[rel~=canonical]")?.getAttribute("href") ?? null, url),
    body: linked?.body ?? null,
  };
}
