import { z } from "zod";
import { MAX_HTML, MAX_PASTE } from "./article.ts";
import { webAddress } from "./shared.ts";

/** The largest request that brings one in, in bytes, by the desk's form (next.config.js) and by the API: a page of `MAX_HTML` in Arabic letters. */
export const MAX_BODY = 12 * 1024 * 1024;

const given = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);
const noNull = (text: string): boolean => !text.includes("\u0000");

/** One of a pasted text, a page's markup and an address. */
export const intakeInput = z
  .object({
    text: given(z.string().min(1, "required").max(MAX_PASTE, "too_long").refine(noNull, "null_character")),
    html: given(z.string().min(1, "required").max(MAX_HTML, "too_long").refine(noNull, "null_character")),
    url: given(webAddress),
  })
  .refine(({ text, html, url }) => [text, html, url].filter((one) => one !== null).length === 1, "intake_one");
