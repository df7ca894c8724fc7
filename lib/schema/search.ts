import { z } from "zod";
import { CLAIM_STATUSES } from "#lib/domain/status.ts";
import { STANCES } from "#lib/domain/stance.ts";
import { LOCALES } from "#lib/paths.ts";
import { LONGEST_QUERY, SEARCH_KINDS } from "#lib/views/search.ts";

const shortId = z.string().regex(/^[0-9a-z]{8}$/u).optional().catch(undefined);

/** Years that a database of what was said can hold. */
const YEAR = /^[12]\d{3}$/u;

/** What an address asks of the search; a part that is none of ours is left out, never refused. */
export const searchAsked = z.object({
  q: z.string().catch("").default(""),
  kind: z.enum(SEARCH_KINDS).optional().catch(undefined),
  status: z.enum(CLAIM_STATUSES).optional().catch(undefined),
  stance: z.enum(STANCES).optional().catch(undefined),
  party: shortId,
  outlet: shortId,
  dossier: shortId,
  year: z.string().regex(YEAR).optional().catch(undefined),
  from: z.string().max(80).optional().catch(undefined),
});
export type SearchAsked = z.output<typeof searchAsked>;

const LONGEST_BEGUN = 100;

const typed = (max: number) =>
  z
    .string("required")
    .refine((text) => !text.includes("\u0000"), "null_character")
    .pipe(z.string().max(max, "too_long"));
const given = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined);
const refId = given(z.string().regex(/^[0-9a-z]{8}$/u, "invalid"));

/** A search as it stands in an API's address: all text, and what is wrong is refused. */
export const searchInput = z
  .object({
    q: typed(LONGEST_QUERY).transform((text) => text.trim()).pipe(z.string().min(1, "required")),
    kind: given(z.enum(SEARCH_KINDS, "invalid")),
    status: given(z.enum(CLAIM_STATUSES, "invalid")),
    stance: given(z.enum(STANCES, "invalid")),
    party: refId,
    outlet: refId,
    dossier: refId,
    year: given(z.string().regex(YEAR, "invalid").transform(Number)),
    cursor: given(z.string().max(80, "cursor_invalid").regex(/^(?:w\.|x\d{1,2}\.)?(?:p\d{1,4}|(?:r\d{1,9}|n)\.[0-9a-f-]{36})$/u, "cursor_invalid")),
    limit: given(z.string().regex(/^\d{1,3}$/u, "limit_invalid").transform(Number).pipe(z.number().min(1, "limit_invalid").max(100, "limit_invalid"))),
  })
  .refine(({ kind, cursor }) => cursor === undefined || kind !== undefined, { error: "cursor_kind", path: ["cursor"] });
export type SearchInput = { readonly [name in keyof z.input<typeof searchInput>]: string | null };

/** What somebody has typed so far, and the language in which they read. */
export const suggestInput = z.object({ q: typed(LONGEST_BEGUN), locale: given(z.enum(LOCALES, "invalid")).transform((locale) => locale ?? "ar") });
export type SuggestInput = { readonly q: string | null; readonly locale: string | null };
