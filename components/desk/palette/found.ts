"use client";

import { useEffect, useRef, useState } from "react";
import type { FindAnything, PaletteHit } from "./hits.ts";

const PAUSE = 140;

type Found = { readonly hits: readonly PaletteHit[]; readonly searching: boolean; readonly ask: (typed: string) => void };

/** Asks a moment after the last key; an older answer never comes over a newer one, and what is shown stays until the next comes. */
export function useFound(find: FindAnything, locale: string): Found {
  const [hits, setHits] = useState<readonly PaletteHit[]>([]);
  const [searching, setSearching] = useState(false);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (typed: string): void => {
    turn.current += 1;
    const mine = turn.current;
    const settle = (found: readonly PaletteHit[]): void => {
      if (mine !== turn.current) return;
      setHits(found);
      setSearching(false);
    };
    clearTimeout(timer.current);
    if (typed.trim() === "") {
      settle([]);
      return;
    }
    setSearching(true);
    timer.current = setTimeout(() => {
      find(locale, typed).then(settle, () => settle([]));
    }, PAUSE);
  };
  return { hits, searching, ask };
}
