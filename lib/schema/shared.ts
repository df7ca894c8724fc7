import { z } from "zod";

/** U+0000 cannot be stored by PostgreSQL and has no place in text; it is refused everywhere. */
const noNull = (value: string): boolean => !value.includes("\u0000");

/** Browsers send line ends as CRLF whatever was typed. */
const LINE_END = /\r\n?/gu;

/** A line of typed text: trimmed, NFC, line ends as LF, at most `max` characters; empty becomes absent. */
export const line = (max: number) =>
  z
    .string()
    .refine(noNull, "null_character")
    .transform((value) => value.replaceAll(LINE_END, "\n").normalize("NFC").trim())
    .pipe(z.string().max(max, "too_long"));

export const optionalLine = (max: number) =>
  line(max)
    .nullish()
    .transform((value) => (value === undefined || value === null || value === "" ? null : value));

export const requiredLine = (max: number) => line(max).pipe(z.string().min(1, "required"));

export const id = z.uuid("unknown_record");
export const optionalId = z
  .union([id, z.literal("")])
  .nullish()
  .transform((value) => (value === undefined || value === null || value === "" ? null : value));

/** An EDTF date as typed; its form is judged by `lib/domain/date.ts`, which knows the newsroom's zone. */
export const optionalDate = optionalLine(64);

/** Direction marks and the like, which come along when an address is copied from a message or a document. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

export const webAddress = z
  .string("address_invalid")
  .transform((value) => value.replaceAll(AROUND, ""))
  .pipe(z.url({ protocol: /^https?$/, error: "address_invalid" }).max(2000, "too_long"));
export const optionalAddress = z
  .union([z.literal(""), webAddress])
  .nullish()
  .transform((value) => (value === undefined || value === null || value === "" ? null : value));

/** Every form carries the revision number it started from. */
export const expected = z.number().int().min(1);

/** A quote: UTF-16 offsets in the version's text and the words that must stand there. */
export const passageInput = z.object({
  articleVersionId: id,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  exact: z.string().min(1, "required").refine(noNull, "null_character"),
});
export type PassageInput = z.infer<typeof passageInput>;

/** Quotes that one claim or response may rest on. */
export const MOST_PASSAGES = 20;

/** What an editor says of a change to something published. */
export const changeFields = {
  expected,
  change: z.enum(["typo", "correction"]).nullish().transform((value) => value ?? null),
  why: optionalLine(500),
};
