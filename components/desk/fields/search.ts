"use client";

import { useEffect, useRef, useState } from "react";

/** A row of a combobox. `note` tells rows with the same label apart. */
export type Choice<Hit> = { readonly id: string; readonly label: string; readonly note: string; readonly hit: Hit };

const PAUSE = 160;

/** The click of a finger comes a moment after it is lifted. */
const LIFTED = 60;

type Search<Row> = {
  readonly hits: readonly Row[];
  /** What the rows were found for; they are shown while something else is looked for, and never chosen unseen. */
  readonly answered: string;
  readonly searching: boolean;
  /** The server could not be asked: nothing is known of what exists. */
  readonly failed: boolean;
  readonly ask: (typed: string) => void;
  /** Called when a press on a row begins: until it ends, the rows stay as they were seen. */
  readonly hold: () => void;
};

/** Rows under a finger do not move: what would change them waits until the press is over. */
function useHold(): { readonly hold: () => void; readonly unlessHeld: (change: () => void) => void } {
  const held = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  const hold = (): void => {
    held.current = true;
    const letGo = (): void => {
      held.current = false;
      waiting.current?.();
      waiting.current = null;
    };
    const lifted = new AbortController();
    for (const end of ["pointerup", "pointercancel"]) {
      window.addEventListener(end, () => { lifted.abort(); setTimeout(letGo, LIFTED); }, { signal: lifted.signal });
    }
  };
  const unlessHeld = (change: () => void): void => {
    if (held.current) waiting.current = change;
    else change();
  };
  return { hold, unlessHeld };
}

/** Asks the server a moment after the last key, and never shows an older answer over a newer one. */
export function useSearch<Row>(find: (typed: string) => Promise<readonly Row[]>): Search<Row> {
  const [{ hits, answered }, setAnswer] = useState<{ readonly hits: readonly Row[]; readonly answered: string }>({ hits: [], answered: "" });
  const [searching, setSearching] = useState(false);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { hold, unlessHeld } = useHold();

  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (typed: string): void => {
    asked.current += 1;
    const turn = asked.current;
    const settle = (found: readonly Row[] | null): void => {
      if (turn !== asked.current) return;
      setAnswer({ hits: found ?? [], answered: typed });
      setFailed(found === null);
      setSearching(false);
    };
    const take = (found: readonly Row[] | null): void => unlessHeld(() => settle(found));
    setSearching(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      find(typed).then(take, () => take(null));
    }, PAUSE);
  };
  return { hits, answered, searching, failed, ask, hold };
}
