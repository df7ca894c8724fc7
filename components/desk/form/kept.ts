"use client";

import { useCallback, useSyncExternalStore } from "react";
import { touched } from "./outbox.ts";
import { answeredPress } from "./press.ts";
import { keysOf, read, stored, subscribe, tell, unstored } from "./store.ts";

/** Puts a value into a form's memory, and tells whoever keeps it further. */
function write(form: string, name: string, value: string): void {
  stored(`${form}:${name}`, value);
  touched(form);
  tell();
}

/** Forgets what was typed into a form: it is saved, or given up. */
export function forget(form: string): void {
  const begun = keysOf(form);
  for (const key of begun) unstored(key);
  answeredPress(form);
  if (begun.length > 0) touched(form);
  tell();
}

/** One value of a form: what was typed and not saved, else `initial`. */
export function useKept(form: string, name: string, initial: string): [string, (value: string) => void] {
  const key = `${form}:${name}`;
  const kept = useSyncExternalStore(subscribe, () => read(key), () => null);
  const set = useCallback((value: string) => write(form, name, value), [form, name]);
  return [kept ?? initial, set];
}

/** Whether something typed into this form is not saved yet. */
export function useUnsaved(form: string): boolean {
  return useSyncExternalStore(subscribe, () => keysOf(form).length > 0, () => false);
}
