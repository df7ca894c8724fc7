"use client";

import { useEffect, useMemo, useState } from "react";
import { z } from "zod";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { useFinders } from "../context.tsx";
import { parsed } from "../fields/chosen.ts";
import { forget, useKept } from "../form/kept.ts";
import { keysFrom } from "../form/store.ts";
import { recall } from "../form/sync.ts";
import { itemsOf, nextOpen, placed, selectionShape, stepFrom, type Choices, type Item, type Kind, type Selection } from "./items.ts";

const selectionsShape = z.array(selectionShape);
const kindsShape = z.record(z.string(), z.enum(["claim", "response"]));

/** Names all forms of an article's workbench, whichever version is shown; the server keeps what is typed into them. */
const benchOf = ({ id }: DeskArticle): string => `bench-${id}`;

export const formOf = (article: DeskArticle, { kind, id }: Pick<Item, "kind" | "id">): string => `${benchOf(article)}-${kind}-${id}`;

/** An item somebody began to type about and left: where they will want to go on. */
const begun = (article: DeskArticle, items: readonly Item[]): Item | undefined =>
  items.find((item) => item.state === "open" && keysFrom(`${formOf(article, item)}:`).length > 0);

export type Bench = {
  readonly items: readonly Item[];
  readonly current: Item | null;
  readonly go: (item: Item | null) => void;
  readonly step: (by: 1 | -1) => Item | null;
  /** Puts the current item aside, or takes it back; a selection is given up. Answers where it went on. */
  readonly dismiss: () => Item | null;
  readonly logged: () => Item | null;
  readonly read: (kind: Kind) => void;
  readonly select: (kind: Kind, range: { readonly start: number; readonly end: number; readonly quoted: boolean }) => void;
};

/** What there is to decide in an article, what is being decided now, and how to go on. */
export function useBench(article: DeskArticle, suggestions: readonly DeskSuggestion[]): Bench {
  const { choose } = useFinders();
  const bench = benchOf(article);
  const [selectionsText, keepSelections] = useKept(bench, "selections", "[]");
  const [kindsText, keepKinds] = useKept(bench, "kinds", "{}");
  const [choices, setChoices] = useState<Choices>({});
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const { marks } = article;
  const { text } = article.version;

  const selections = useMemo(() => (parsed(selectionsShape, selectionsText) ?? []).flatMap((one) => placed(one, text) ?? []), [selectionsText, text]);
  const kinds = useMemo(() => parsed(kindsShape, kindsText) ?? {}, [kindsText]);
  const items = useMemo(() => itemsOf({ suggestions, selections, marks, choices, kinds }), [suggestions, selections, marks, choices, kinds]);

  const [recalled, setRecalled] = useState(false);
  useEffect(() => {
    void recall(bench).finally(() => setRecalled(true));
  }, [bench]);

  const first = (recalled ? begun(article, items) : undefined) ?? nextOpen(items, null);
  const current = chosen === undefined ? first : (items.find(({ id }) => id === chosen) ?? null);

  const go = (item: Item | null): Item | null => {
    setChosen(item?.id ?? null);
    return item;
  };
  const decide = (choice: "accepted" | "dismissed" | null): void => {
    if (current?.suggestion == null) return;
    const { id } = current;
    // What could not be remembered is shown as not decided.
    const undo = (): void => setChoices((now) => ({ ...now, [id]: current.suggestion?.choice ?? null }));
    setChoices({ ...choices, [id]: choice });
    choose(article.id, id, choice).then((wrong) => (wrong.length === 0 ? undefined : undo()), undo);
  };
  const giveUp = (selection: Selection): void => keepSelections(JSON.stringify(selections.filter(({ id }) => id !== selection.id)));

  const leave = (choice: "accepted" | "dismissed"): Item | null => {
    const next = nextOpen(items, current);
    if (current?.selection != null) giveUp(current.selection);
    decide(choice);
    return go(next);
  };

  return {
    items,
    current,
    go,
    step: (by) => go(stepFrom(items, current, by)),
    logged: () => leave("accepted"),
    dismiss: () => {
      if (current === null) return null;
      if (current.state === "dismissed") {
        decide(null);
        return current;
      }
      forget(formOf(article, current));
      return leave("dismissed");
    },
    read: (kind) => {
      if (current === null || current.kind === kind) return;
      if (current.selection === null) keepKinds(JSON.stringify({ ...kinds, [current.id]: kind }));
      else keepSelections(JSON.stringify(selections.map((one) => (one.id === current.id ? { ...one, kind } : one))));
      setChosen(current.id);
    },
    select: (kind, { start, end, quoted }) => {
      const id = `s${String(start)}-${String(end)}`;
      keepSelections(JSON.stringify([...selections.filter((one) => one.id !== id), { id, kind, start, end, exact: text.slice(start, end), quoted }]));
      setChosen(id);
    },
  };
}
