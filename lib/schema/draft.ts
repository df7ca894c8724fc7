import { z } from "zod";

/** Characters that one form may keep: a long article pasted whole, and its fields. */
const MOST_CHARACTERS = 400_000;
const MOST_FIELDS = 200;

const formName = z.string("required").min(1, "required").max(200, "too_long");

const noNull = (value: string): boolean => !value.includes("\u0000");

/** What a form keeps while it is typed into: every field as text. */
export const draftInput = z.object({
  form: formName,
  values: z
    .record(z.string().max(100, "too_long"), z.string().refine(noNull, "null_character"))
    .refine((values) => Object.keys(values).length <= MOST_FIELDS, "too_long")
    .refine((values) => Object.values(values).reduce((sum, value) => sum + value.length, 0) <= MOST_CHARACTERS, "too_long"),
});
export type DraftInput = z.input<typeof draftInput>;

export const draftName = z.object({ form: formName });
