import { z } from "zod";

/** Characters that one form may keep: a long article pasted whole, and its fields. */
const MOST_CHARACTERS = 400_000;
const MOST_FIELDS = 200;

const formName = z.string("required").min(1, "required").max(200, "too_long");

const noNull = (value: string): boolean => !value.includes("\u0000");

/** Names one writing of a draft: the tab, and a number that grows within it. */
const VERSION = /^[\w-]{1,40}:\d{1,16}$/u;

/** What a form keeps while it is typed into: every field as text; none once it is saved or given up. */
export const draftInput = z.object({
  form: formName,
  version: z.string("required").regex(VERSION, "invalid"),
  /** The writing that this one goes on from; empty when none was seen. */
  seen: z.string().max(60, "too_long").default(""),
  values: z
    .record(z.string().max(100, "too_long"), z.string().refine(noNull, "null_character"))
    .refine((values) => Object.keys(values).length <= MOST_FIELDS, "too_long")
    .refine((values) => Object.values(values).reduce((sum, value) => sum + value.length, 0) <= MOST_CHARACTERS, "too_long"),
});
export type DraftInput = z.input<typeof draftInput>;
