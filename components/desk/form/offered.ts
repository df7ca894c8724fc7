"use client";

import { useSyncExternalStore } from "react";
import { subscribe, whenCleared } from "./store.ts";
import type { Row } from "./transport.ts";

const NONE: readonly Row[] = [];
const offers = new Map<string, readonly Row[]>();
whenCleared(() => offers.clear());

export const offersOf = (form: string): readonly Row[] => offers.get(form) ?? NONE;
export const setOffers = (form: string, rows: readonly Row[]): unknown => offers.set(form, rows);

/** Unfinished forms of this kind that were written elsewhere and may be gone on with, the newest first. */
export const useOffers = (form: string): readonly Row[] => useSyncExternalStore(subscribe, () => offersOf(form), () => NONE);
