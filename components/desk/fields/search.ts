"use client";

import { useEffect, useRef, useState } from "react";

/** A row of a combobox. `note` tells rows with the same label apart. */
export type Choice<Hit> = { readonly id: string; readonly label: string; readonly note: string; readonly hit: Hit };

const PAUSE = 160;

type Search<Hit> = { readonly hits: readonly Choice<Hit>[]; readonly searching: boolean; readonly ask: (typed: string) => void };

/** Asks the server a moment after the last key, and never shows an older answer over a newer one. */
export function useSearch<Hit>(find: (typed: string) => Promise<readonly Choice<Hit>[]>): Search<Hit> {
  const [hits, setHits] = useState<readonly Choice<Hit>[]>([]);
  const [searching, setSearching] = useState(false);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (typed: string): void => {
    asked.current += 1;
    const turn = asked.current;
    const settle = (found: readonly Choice<Hit>[]): void => {
      if (turn !== asked.current) return;
      setHits(found);
      setSearching(false);
    };
    setSearching(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      find(typed).then(settle, () => settle([]));
    }, PAUSE);
  };
  return { hits, searching, ask };
}
