import { z } from "zod";

const MOST_TEXT = 2000;
const MOST_MATCHES = 100;

/** A question as it stands in an address: all text. */
export const matchInput = z.object({
  text: z
    .string("required")
    .refine((text) => !text.includes("\u0000"), "null_character")
    .transform((text) => text.trim())
    .pipe(z.string().min(1, "required").max(MOST_TEXT, "too_long")),
  limit: z
    .union([z.literal(""), z.string().regex(/^\d{1,3}$/u, "limit_invalid")])
    .nullish()
    .transform((text) => (text == null || text === "" ? 5 : Number(text)))
    .pipe(z.number().min(1, "limit_invalid").max(MOST_MATCHES, "limit_invalid")),
});
export type MatchInput = { readonly text: string | null; readonly limit: string | null };
