"use client";

import { useState } from "react";
import type { Refusal } from "#lib/domain/result.ts";
import { useWords } from "../context.tsx";
import type { Item } from "./items.ts";
import { titleOf } from "./title.ts";

/** What can be taken back: what was decided on an item, and with it what the server did by `takeOff`, which answers what was refused. */
export type Undo = { readonly item: Item; readonly takeOff: (() => Promise<readonly Refusal[]>) | null };

/** What the workbench says: in sight, with what can be undone; and, for who does not see it, where it went on. */
export type Said = {
  readonly words: string;
  readonly undo: Undo | null;
  readonly heard: string;
  readonly say: (words: string, undo?: Undo | null) => void;
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
