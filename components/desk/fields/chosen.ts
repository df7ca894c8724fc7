"use client";

import { z } from "zod";
import { useFieldValue } from "../form/context.tsx";

/** What a combobox keeps of a chosen record: enough to show it again after a reload. */
export const chosenShape = z.object({ id: z.string(), label: z.string(), note: z.string().default("") });
export type Chosen = z.infer<typeof chosenShape>;

const listShape = z.array(chosenShape);

/** JSON that a form keeps, or undefined when it is not of this shape: null is a value, of what was taken out. */
export function parsed<T>(shape: z.ZodType<T>, text: string): T | undefined {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What a form kept, else what it began with. */
export function keptOr<T>(shape: z.ZodType<T>, text: string, initial: T): T {
  const kept = parsed(shape, text);
  return kept === undefined ? initial : kept;
}

/** A field's value that is more than text, kept as JSON like all typed values. */
function useJsonValue<T>(name: string, shape: z.ZodType<T>, initial: T): [T, (value: T) => void] {
  const [text, setText] = useFieldValue(name, "");
  return [keptOr(shape, text, initial), (next) => setText(JSON.stringify(next))];
}

export const useChosen = (name: string, initial: Chosen | null) => useJsonValue(`${name}Chosen`, chosenShape.nullable(), initial);

export const useChosenList = (name: string, initial: readonly Chosen[]) => useJsonValue(`${name}Chosen`, listShape, [...initial]);
