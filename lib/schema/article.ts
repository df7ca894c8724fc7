import { z } from "zod";
import { ARTICLE_KINDS } from "#lib/domain/kinds.ts";
import { expected, id, optionalAddress, optionalDate, optionalId, optionalLine } from "./shared.ts";

/** The longest text an editor may paste, in UTF-16 units. */
const MAX_PASTE = 1_000_000;

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
  demo: z.boolean().default(false),
});
export type ArticleInput = z.input<typeof articleInput>;

/** Which removed lines of the latest version's paste are to stand in the text. */
export const keepInput = z.object({ id, keep: z.array(z.number().int().min(0)).max(1000, "too_many"), expected });
export type KeepInput = z.input<typeof keepInput>;
