"use client";

/** A form about oneself: its name begins so, and nothing of it is put into any storage. */
const PRIVATE = "~";

/** Typed text outlives an accidental reload: it stands in the tab's own storage until it is saved. Keys are `form:field`. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();

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

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tell(): void {
  for (const listener of listeners) listener();
}
