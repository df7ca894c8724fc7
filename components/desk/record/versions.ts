import { canonicalJson, type Json } from "#lib/domain/canonical.ts";
import type { Locale } from "#lib/paths.ts";
import type { Fields } from "./stored.ts";
import { valueWords } from "./values.ts";

/** One field as it is stored and as it was typed, in words. */
export type Version = { readonly field: string; readonly stored: string; readonly typed: string };

/** Lists in which the order says nothing. */
const UNORDERED = new Set(["aboutIds", "targets"]);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const steady = (field: string, value: Json): Json => (UNORDERED.has(field) && isList(value) ? [...value].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)) : value);

/**
 * Where what is stored and what was typed differ: every field that a form sends, and in words, so that a save after it
 * replaces nothing unseen. `names`: of the records that both point at, by id.
 */
export function differing(stored: Fields, typed: Fields, names: Readonly<Record<string, string>>, locale: Locale): Version[] {
  return Object.entries(stored).flatMap(([field, value]) => {
    const [before, after] = [steady(field, value), steady(field, typed[field] ?? null)];
    if (canonicalJson(before) === canonicalJson(after)) return [];
    return [{ field, stored: valueWords(field, before, names, locale), typed: valueWords(field, after, names, locale) }];
  });
}
