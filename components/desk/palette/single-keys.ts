"use client";

import { useSyncExternalStore } from "react";

const KEPT = "isnad-single-keys";
const listeners = new Set<() => void>();
let here: boolean | null = null;

/** Whether a letter alone is a command, in this browser: whoever speaks their text, or strikes keys unawares, turns that off. */
export function singleKeys(): boolean {
  if (here !== null) return here;
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

function setSingleKeys(on: boolean): void {
  here = on;
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, "off");
  } catch {
    // Kept until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSingleKeys = (): readonly [boolean, (on: boolean) => void] => [useSyncExternalStore(subscribe, singleKeys, () => true), setSingleKeys];
