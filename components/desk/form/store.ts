"use client";

/** A form about oneself: its name begins so, and nothing of it is put into any storage. */
const PRIVATE = "~";
const OWNER = "!owner";

/** Typed text outlives an accidental reload: it stands in the tab's own storage until it is saved. Keys are `form:field`. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();
const clearings = new Set<() => void>();

export const isPrivate = (key: string): boolean => key.startsWith(PRIVATE);

export function read(key: string): string | null {
  const kept = memory.get(key);
  if (kept !== undefined) return kept;
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A full or forbidden storage must not stop the typing: memory has it in any case. */
export function stored(key: string, value: string): void {
  memory.set(key, value);
  try {
    if (!isPrivate(key)) sessionStorage.setItem(key, value);
  } catch {
    // Kept in memory only.
  }
}

export function unstored(key: string): void {
  memory.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}

function storedKeys(): string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}

export const keysFrom = (prefix: string): string[] => [...new Set([...memory.keys(), ...storedKeys()])].filter((key) => key.startsWith(prefix));

export const keysOf = (form: string): string[] => keysFrom(`${form}:`);

/** A form's typed fields by their names, in a steady order. */
export function fieldsOf(form: string): Record<string, string> {
  const keys = keysOf(form).sort();
  return Object.fromEntries(keys.map((key) => [key.slice(form.length + 1), read(key) ?? ""]));
}

/** Puts these fields in place of what a form has. */
export function takeOver(form: string, values: Readonly<Record<string, string>>): void {
  for (const key of keysOf(form)) unstored(key);
  for (const [name, value] of Object.entries(values)) stored(`${form}:${name}`, value);
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tell(): void {
  for (const listener of listeners) listener();
}

/** Whose text stands in this tab; empty before the desk was seen. */
export const owner = (): string => read(OWNER) ?? "";

/** Told when the text of one person makes room for the next one's. */
export const whenCleared = (clear: () => void): unknown => clearings.add(clear);

/** The desk is this person's. What the last one left in the tab goes: it is neither to be seen nor to be sent as the next one's. */
export function ownedBy(user: string): void {
  if (owner() === user) return;
  for (const key of keysFrom("")) unstored(key);
  stored(OWNER, user);
  for (const clear of clearings) clear();
}
