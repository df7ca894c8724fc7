/** What a page says of its article in JSON-LD (schema.org); null where it says nothing. */
export type LinkedData = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly body: string | null;
};

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|WebPage)$/u;
const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages break lines inside strings, which JSON forbids.
    return lenient(text.replaceAll(/[\u0000-\u001f]+/gu, " "));
  }
}

function lenient(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** All things of a block: alone, in a list, in `@graph`, or what a page is mainly about. */
function things(value: unknown, depth = 0): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => things(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...things(value["@graph"], depth + 1), ...things(value["mainEntity"], depth + 1)];
}

const typesOf = (thing: Thing): string[] => listOf(thing["@type"]).filter((type) => typeof type === "string");

function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

/** The name of a thing, of several or of what is only referred to (`@id`). */
function nameOf(value: unknown, all: readonly Thing[]): string | null {
  const referred = ({ "@id": id }: Thing): unknown => (id === undefined ? undefined : all.find((other) => other["@id"] === id && other["name"] !== undefined)?.["name"]);
  const names = listOf(value).map((one) => (isThing(one) ? textOf(one["name"] ?? referred(one)) : textOf(one)));
  const found = [...new Set(names.filter((name) => name !== null && !/^https?:/u.test(name)))];
  return found.length === 0 ? null : found.join("، ");
}

/** The article among a page's JSON-LD blocks: the most telling type first, a mere WebPage last. */
export function readJsonLd(blocks: readonly string[]): LinkedData | null {
  const all = blocks.flatMap((block) => things(parsed(block)));
  const found = all.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = found.find((thing) => !typesOf(thing).includes("WebPage")) ?? found[0];
  if (article === undefined) return null;
  return {
    title: textOf(article["headline"]) ?? textOf(article["name"]),
    outlet: nameOf(article["publisher"], all) ?? nameOf(article["sourceOrganization"], all),
    byline: nameOf(article["author"], all),
    published: textOf(article["datePublished"]) ?? textOf(article["dateCreated"]),
    language: textOf(article["inLanguage"]),
    body: textOf(article["articleBody"]),
  };
}
