"use client";

import { useCallback, useSyncExternalStore } from "react";

/** A form about oneself: its name begins so, and nothing of it is put into the tab's storage. */
const PRIVATE = "~";

/** Typed text outlives an accidental reload: it stands in the tab's own storage until it is saved. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();

function read(key: string): string | null {
  const kept = memory.get(key);
  if (kept !== undefined) return kept;
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Puts a value into a form's memory. A full or forbidden storage must not stop the typing: memory has it in any case. */
function write(key: string, value: string): void {
  memory.set(key, value);
  try {
    if (!key.startsWith(PRIVATE)) sessionStorage.setItem(key, value);
  } catch {
    // Kept in memory only.
  }
  for (const listener of listeners) listener();
}

function storedKeys(): string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}

const keysOf = (form: string): string[] => [...new Set([...memory.keys(), ...storedKeys()])].filter((key) => key.startsWith(`${form}:`));

/** Forgets what was typed into a form: it is saved, or given up. */
export function forget(form: string): void {
  for (const key of keysOf(form)) {
    memory.delete(key);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was stored.
    }
  }
  for (const listener of listeners) listener();
}

/** Fills a form before it is shown. */
export function remember(form: string, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) write(`${form}:${name}`, value);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One value of a form: what was typed in this tab, else `initial`. */
export function useKept(form: string, name: string, initial: string): [string, (value: string) => void] {
  const key = `${form}:${name}`;
  const kept = useSyncExternalStore(subscribe, () => read(key), () => null);
  const set = useCallback((value: string) => write(key, value), [key]);
  return [kept ?? initial, set];
}

/** Whether something typed into this form is not saved yet. */
export function useUnsaved(form: string): boolean {
  return useSyncExternalStore(subscribe, () => keysOf(form).length > 0, () => false);
}
