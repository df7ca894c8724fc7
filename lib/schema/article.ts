import { z } from "zod";
import { ARTICLE_KINDS } from "#lib/domain/kinds.ts";
import { changeFields, expected, id, optionalAddress, optionalDate, optionalId, optionalLine, requiredLine } from "./shared.ts";

/** The longest text an editor may paste, in UTF-16 units. */
export const MAX_PASTE = 1_000_000;

/** The largest page that is kept beside its text, in UTF-16 units. */
export const MAX_HTML = 5_000_000;

/** How a version's text came in. */
export const VERSION_ORIGINS = ["paste", "fetch", "import", "api"] as const;
export type VersionOrigin = (typeof VERSION_ORIGINS)[number];

export const articleInput = z.object({
  kind: z.enum(ARTICLE_KINDS).default("article"),
  outletId: optionalId,
  authorIds: z.array(id).max(20, "too_many").default([]),
  agencyIds: z.array(id).max(20, "too_many").default([]),
  url: optionalAddress,
  /** Absent: the cleaned text's first line. */
  title: optionalLine(500),
  language: z.enum(["ar", "en"]).default("ar"),
  publishedOn: optionalDate,
  /** The text as pasted, noise and all. */
  raw: z.string().min(1, "required").max(MAX_PASTE, "too_long"),
  /** Line numbers of the pasted text that cleaning would remove and the editor put back. */
  keep: z.array(z.number().int().min(0)).max(1000, "too_many").default([]),
  /** The page that `raw` was read from, to be kept beside it. */
  html: z.string().max(MAX_HTML, "too_long").nullish().transform((value) => value ?? null),
  origin: z.enum(VERSION_ORIGINS).default("paste"),
  demo: z.boolean().default(false),
});
export type ArticleInput = z.input<typeof articleInput>;

/** Which removed lines of the latest version's paste are to stand in the text. */
export const keepInput = z.object({ id, keep: z.array(z.number().int().min(0)).max(1000, "too_many"), expected });
export type KeepInput = z.input<typeof keepInput>;

/** What is said of an article beside its text. */
export const articleUpdate = articleInput
  .pick({ kind: true, outletId: true, authorIds: true, agencyIds: true, url: true, language: true, publishedOn: true })
  .extend({ title: requiredLine(500), id, ...changeFields });
export type ArticleUpdate = z.input<typeof articleUpdate>;
