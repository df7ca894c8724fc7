"use client";

import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { z } from "zod";
import type { Refusal } from "#lib/domain/result.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion, Worded } from "#lib/views/suggestion.ts";
import { useFinders } from "../context.tsx";
import { parsed } from "../fields/chosen.ts";
import { refusalsOf } from "../finders.ts";
import { forget, useKept } from "../form/kept.ts";
import { keysFrom } from "../form/store.ts";
import { recall } from "../form/sync.ts";
import { inHand } from "./at-work.ts";
import { itemsOf, nextOpen, stepFrom, wordingsOf, type Choices, type Item, type Kind } from "./items.ts";
import { nameFor, placed, selectionShape, type Selection } from "./selection.ts";

const selectionsShape = z.array(selectionShape);
const kindsShape = z.record(z.string(), z.enum(["claim", "response"]));
const wordedShape = z.record(z.string(), z.number());

/** Names all forms of an article's workbench, whichever version is shown; the server keeps what is typed into them. */
const benchOf = ({ id }: DeskArticle): string => `bench-${id}`;

export const formOf = (article: DeskArticle, { kind, id }: Pick<Item, "kind" | "id">): string => `${benchOf(article)}-${kind}-${id}`;

/** Both forms of an item: it may have been read as one kind and then as the other. */
const formsOf = (article: DeskArticle, { id }: Item): string[] => [formOf(article, { kind: "claim", id }), formOf(article, { kind: "response", id })];

/** Whether something was typed about an item and not saved. */
export const isBegun = (article: DeskArticle, item: Item): boolean => formsOf(article, item).some((form) => keysFrom(`${form}:`).length > 0);

export type Bench = {
  readonly items: readonly Item[];
  readonly current: Item | null;
  readonly go: (item: Item | null) => void;
  readonly step: (by: 1 | -1) => Item | null;
  /** Puts the current item aside, or takes it back; a selection nothing was typed about is given up. Answers where it went on. */
  readonly dismiss: () => Item | null;
  /** Takes back what was put aside or given up; with `own` only what one has decided oneself. */
  readonly restore: (item: Item, own?: boolean) => void;
  /** Asks to take back one's own decision on an item; answers what was refused. */
  readonly takeBack: (item: Item) => Promise<readonly Refusal[]>;
  readonly logged: () => Item | null;
  readonly read: (kind: Kind) => void;
  /** Takes the next wording of the answer that is to be decided; answers where it stands, null where there is no other. */
  readonly reword: () => Worded | null;
  /** Goes to a suggestion whose words an editor selected, and reads it as this kind. */
  readonly take: (item: Item, kind: Kind) => void;
  readonly select: (kind: Kind, range: { readonly start: number; readonly end: number; readonly quoted: boolean }) => void;
};

/** What there is to decide in an article, what is being decided now, and how to go on. `onLost`: a choice could not be remembered, and is undone. */
export function useBench(article: DeskArticle, suggestions: readonly DeskSuggestion[], onLost: (refusals: readonly Refusal[]) => void): Bench {
  const { choose } = useFinders();
  const bench = benchOf(article);
  const [selectionsText, keepSelections] = useKept(bench, "selections", "[]");
  const [kindsText, keepKinds] = useKept(bench, "kinds", "{}");
  const [wordedText, keepWorded] = useKept(bench, "worded", "{}");
  const [choices, setChoices] = useState<Choices>({});
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const { marks } = article;
  const { text } = article.version;

  // What has no place in this text is kept all the same: the line it stood on may be put back.
  const kept = useMemo(() => parsed(selectionsShape, selectionsText) ?? [], [selectionsText]);
  const selections = useMemo(() => kept.flatMap((one) => placed(one, text) ?? []), [kept, text]);
  const kinds = useMemo(() => parsed(kindsShape, kindsText) ?? {}, [kindsText]);
  const worded = useMemo(() => parsed(wordedShape, wordedText) ?? {}, [wordedText]);
  const items = useMemo(() => itemsOf({ suggestions, selections, marks, choices, kinds, worded }), [suggestions, selections, marks, choices, kinds, worded]);

  const [recalled, setRecalled] = useState(false);

  // What somebody began to type about and left is where they will want to go on.
  const first = (recalled ? items.find((item) => item.state === "open" && isBegun(article, item)) : undefined) ?? nextOpen(items, null);
  const current = chosen === undefined ? first : (items.find(({ id }) => id === chosen) ?? null);
  const settle = useEffectEvent((): void => {
    if (chosen === undefined && inHand()) setChosen(current?.id ?? null);
    setRecalled(true);
  });
  useEffect(() => {
    void recall(bench).finally(settle);
  }, [bench]);

  const go = (item: Item | null): Item | null => {
    setChosen(item?.id ?? null);
    return item;
  };
  const decide = ({ id, suggestion }: Item, choice: "accepted" | "dismissed" | null, own = false): void => {
    if (suggestion === null) return;
    const before = id in choices ? (choices[id] ?? null) : suggestion.choice;
    setChoices((now) => ({ ...now, [id]: choice }));
    void refusalsOf(choose(article.id, id, choice, own)).then((wrong) => {
      if (wrong.length === 0) return;
      setChoices((now) => ({ ...now, [id]: before }));
      onLost(wrong);
    });
  };
  const without = (selection: Pick<Selection, "id">): Selection[] => kept.filter(({ id }) => id !== selection.id);
  const putSelections = (next: readonly Selection[]): void => keepSelections(JSON.stringify(next));

  const restore = (item: Item, own = false): void => {
    if (item.selection === null) decide(item, null, own);
    else putSelections([...without(item.selection), { ...item.selection, aside: false }]);
    setChosen(item.id);
  };
  /** What is typed stays, for whoever takes it back. */
  const putAside = (item: Item): void => {
    if (item.selection === null) decide(item, "dismissed");
    else putSelections([...without(item.selection), ...(isBegun(article, item) ? [{ ...item.selection, aside: true }] : [])]);
  };

  return {
    items,
    current,
    go,
    restore,
    takeBack: ({ id, suggestion }) => (suggestion === null ? Promise.resolve([]) : refusalsOf(choose(article.id, id, null, true))),
    step: (by) => go(stepFrom(items, current, by)),
    logged: () => {
      if (current === null) return null;
      if (current.selection !== null) putSelections(without(current.selection));
      decide(current, "accepted");
      for (const form of formsOf(article, current)) forget(form);
      return go(nextOpen(items, current));
    },
    dismiss: () => {
      if (current === null) return null;
      if (current.state === "dismissed") {
        restore(current);
        return current;
      }
      putAside(current);
      return go(nextOpen(items, current));
    },
    read: (kind) => {
      if (current === null || current.kind === kind) return;
      if (current.selection === null) keepKinds(JSON.stringify({ ...kinds, [current.id]: kind }));
      else putSelections(kept.map((one) => (one.id === current.id ? { ...one, kind } : one)));
      setChosen(current.id);
    },
    reword: () => {
      if (current?.suggestion == null || current.kind !== "response" || current.state !== "open" || current.worded.of < 2) return null;
      const next = current.worded.at % current.worded.of;
      keepWorded(JSON.stringify({ ...worded, [current.id]: next }));
      setChosen(current.id);
      return wordingsOf(current.suggestion)[next] ?? null;
    },
    take: (item, kind) => {
      if (item.state === "dismissed") decide(item, null);
      if (item.kind !== kind) keepKinds(JSON.stringify({ ...kinds, [item.id]: kind }));
      setChosen(item.id);
    },
    select: (kind, { start, end, quoted }) => {
      const words = { start, end, exact: text.slice(start, end) };
      const id = nameFor(words, kept, selections);
      putSelections([...without({ id }), { id, kind, ...words, quoted }]);
      setChosen(id);
    },
  };
}
