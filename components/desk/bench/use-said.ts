"use client";

import { useState } from "react";
import { useWords } from "../context.tsx";
import type { Item } from "./items.ts";
import { titleOf } from "./title.ts";

/** What the workbench says: in sight, with what can be undone; and, for who does not see it, where it went on. */
export type Said = {
  readonly words: string;
  /** Takes back what the words say; null: nothing to take back. */
  readonly undo: (() => void) | null;
  readonly heard: string;
  readonly say: (words: string, undo?: (() => void) | null) => void;
  /** Tells which item is decided now, and its words. */
  readonly tell: (item: Item | null) => void;
};

export function useSaid(text: string, total: number): Said {
  const t = useWords("desk");
  const [{ words, undo }, setSaid] = useState<Pick<Said, "words" | "undo">>({ words: "", undo: null });
  const [heard, setHeard] = useState("");
  return {
    words,
    undo,
    heard,
    say: (next, back = null) => setSaid({ words: next, undo: back }),
    tell: (item) => setHeard(item === null ? t("bench.allDecided") : t("bench.heard", { title: titleOf(item, total, t), words: text.slice(item.start, item.end) })),
  };
}
