import { z } from "zod";
import { LEFT_OUT } from "#components/desk/form/left-out.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { typedDate } from "#lib/domain/typed-date.ts";
import { wallNow } from "#lib/i18n/zone.ts";
import { READER } from "#lib/domain/actor.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";

/** One value of a form, or empty. */
export function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

/** Which press of the form's button this is; null from a form without scripts. */
export const pressOf = (data: FormData): string | null => text(data, "press") || null;

/** The records that stood before whoever sent this, where the form says so: `seen`, a list of ids as JSON; null: it does not. */
export const seenIn = (data: FormData): string[] | null => (data.has("seen") ? list(data, "seen", z.array(z.uuid())) : null);

const leftOutShape = z.array(z.object({ code: z.enum(["party_left_out", "stance_left_out"]), field: z.string().max(40), values: z.object({ text: z.string().max(400) }) }));

/** What stands in the form and would not be saved, as the form says it. */
export const leftOutIn = (data: FormData): Refusal[] => list(data, LEFT_OUT, leftOutShape);

export const texts = (data: FormData, name: string): string[] => data.getAll(name).filter((value) => typeof value === "string");

/** A file of a form; null when none was chosen, which is sent as an empty one, under whatever name. */
export async function upload(data: FormData, name: string): Promise<{ readonly name: string; readonly type: string; readonly bytes: Uint8Array } | null> {
  const file = data.get(name);
  if (file === null || typeof file === "string" || file.size === 0) return null;
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export const flag = (data: FormData, name: string): boolean => data.get(name) === "on";

/** A revision number or another whole number; 0 when there is none, which no rule accepts. */
export function whole(data: FormData, name: string): number {
  const value = Number(text(data, name));
  return Number.isSafeInteger(value) ? value : 0;
}

/** A list sent as JSON, judged by its shape; empty when it is not of that shape. */
export function list<Item>(data: FormData, name: string, shape: z.ZodType<Item[]>): Item[] {
  try {
    const parsed = shape.safeParse(JSON.parse(text(data, name) || "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** One of the values of a list, else the first. */
export function oneOf<Value extends string>(values: readonly [Value, ...Value[]], given: string): Value {
  return values.find((value) => value === given) ?? values[0];
}

/** One of the values of a list, or null. */
export function maybeOneOf<Value extends string>(values: readonly Value[], given: string): Value | null {
  return values.find((value) => value === given) ?? null;
}

/** Reads date fields that may be typed in words, by the newsroom's today. */
export async function dateReader(data: FormData): Promise<(name: string) => string> {
  const { timeZone } = await getSiteSettings(READER);
  const today = wallNow(timeZone, new Date()).toISOString().slice(0, 10);
  return (name) => {
    const typed = text(data, name);
    return typed.trim() === "" ? "" : typedDate(typed, today);
  };
}
