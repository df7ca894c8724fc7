import { z } from "zod";
import type { Refusal } from "#lib/domain/result.ts";

const shape = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/** The values of a stored refusal's sentence. */
export const valuesOf = (details: unknown): Record<string, string | number> => shape.parse(details ?? {});

/** A stored refusal, ready for its sentence; null when nothing was refused. */
export const refusalOf = ({ refusal, details }: { readonly refusal: string | null; readonly details: unknown }): Refusal | null =>
  refusal === null ? null : { code: refusal, values: valuesOf(details) };
