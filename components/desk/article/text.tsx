"use client";

import { useEffect, useRef, useState, type MouseEvent } from "react";
import { tint } from "#components/ui/mark.tsx";
import { directionOfLanguage } from "#lib/i18n/direction.ts";
import type { DeskMark } from "#lib/views/desk.ts";
import type { Item } from "../bench/items.ts";
import type { Quote } from "../fields/passages.tsx";
import { useWords } from "../context.tsx";
import { paragraphsOf, segmentsOf, trimmed, type Segment, type Stretch, type Trimmed } from "./segments.ts";
import { caretIn, selectedIn } from "./selection.ts";

type Mark = {
  readonly className: string;
  /** An item that begins or goes on here: a press on it makes it the current one. */
  readonly item?: { readonly id: string; readonly start: number; readonly sign: string };
};

type Props = {
  readonly text: string;
  readonly language: string;
  readonly marks: readonly DeskMark[];
  readonly items: readonly Item[];
  readonly current: Item | null;
  /** The quotes of the form that is open. */
  readonly quotes: readonly Quote[];
  readonly versionId: string;
  /** Whether words are selected. */
  readonly onSelect: (selected: boolean) => void;
  readonly onPick: (id: string) => void;
};

/** How an item is drawn: undecided dotted, dismissed without a line; a number, or nothing where the editor selected. */
function markOf(item: Item, isCurrent: boolean): Mark {
  const stance = item.kind === "response" ? (item.suggestion?.stance ?? null) : null;
  const classes = ["sg", `is-${item.kind}`, `is-${item.state}`, ...(stance === null ? [] : [tint(stance)]), ...(isCurrent ? ["is-cur"] : [])];
  return { className: classes.join(" "), item: { id: item.id, start: item.start, sign: item.number === 0 ? "+" : String(item.number) } };
}

function stretchesOf({ marks, items, current, quotes, versionId }: Props): Stretch<Mark>[] {
  // A claim within an answer is decided on before it, and drawn over it.
  const waiting = items.filter(({ state }) => state !== "logged").sort((a, b) => a.start - b.start || a.end - b.end);
  const suggested = waiting.map((item) => ({ start: item.start, end: item.end, mark: markOf(item, item.id === current?.id) }));
  const stored = marks.flatMap(({ start, end, records }) =>
    records.map((record) => {
      const [stance] = record.stances;
      const colour = stance === undefined ? "" : tint(stance);
      return { start, end, mark: { className: record.kind === "claim" ? "m-claim" : `m-resp ${colour}` } };
    }),
  );
  const elsewhere = (quote: Quote): boolean => current === null || quote.start !== current.start || quote.end !== current.end;
  const open = quotes.filter(elsewhere).filter(({ articleVersionId }) => articleVersionId === versionId);
  return [...stored, ...suggested, ...open.map(({ start, end }) => ({ start, end, mark: { className: "m-open" } }))];
}

const TEXT = "article-text";

/** A longer first paragraph is the story's beginning, not its heading. */
const LONGEST_TITLE = 160;

/** What is selected in the article's text at this moment: the browser tells of a changed selection later than of a key. */
export function selectedNow(text: string): Trimmed | null {
  const root = document.getElementById(TEXT);
  const range = root === null ? null : selectedIn(root);
  return range === null ? null : trimmed(text, range.start, range.end);
}

/** Letters may be selected, never changed: whatever would change them is stopped before it happens. */
function useReadOnly(onBroken: () => void) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = root.current;
    const stop = (event: Event): void => event.preventDefault();
    node?.addEventListener("beforeinput", stop);
    // An input method can write without asking; then the text is drawn anew.
    node?.addEventListener("input", onBroken);
    return () => {
      node?.removeEventListener("beforeinput", stop);
      node?.removeEventListener("input", onBroken);
    };
  }, [onBroken]);
  return root;
}

/** The article's text, in which quotes are selected by pointer, touch or keyboard. */
export function ArticleText(props: Props) {
  const [drawing, setDrawing] = useState(0);
  return <Drawn key={drawing} {...props} onBroken={() => setDrawing(drawing + 1)} />;
}

function Drawn({ onBroken, ...props }: Props & { readonly onBroken: () => void }) {
  const { text, language, onSelect, onPick } = props;
  const t = useWords("desk");
  const root = useReadOnly(onBroken);
  const stretches = stretchesOf(props);

  useEffect(() => {
    const follow = (): void => {
      const node = root.current;
      if (node !== null && caretIn(node)) onSelect(selectedNow(text) !== null);
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [onSelect, root, text]);

  // A press that selects nothing, on a suggestion, makes it the current one.
  const pick = (event: MouseEvent): void => {
    const item = event.target instanceof Element ? event.target.closest("[data-item]") : null;
    const id = item instanceof HTMLElement ? item.dataset["item"] : undefined;
    if (id !== undefined && document.getSelection()?.isCollapsed !== false) onPick(id);
  };

  return (
    <div
      ref={root}
      id={TEXT}
      className="doc"
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={t("text.label")}
      aria-describedby="text-keys"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      inputMode="none"
      lang={language}
      dir={directionOfLanguage(language)}
      onMouseUp={pick}
    >
      {paragraphsOf(text).map((paragraph, index) => (
        <p key={paragraph.start} data-paragraph="" className={index === 0 && paragraph.text.length <= LONGEST_TITLE ? "doc-title" : undefined}>
          {segmentsOf(paragraph, stretches).map((segment) => (
            <Run key={segment.start} segment={segment} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** A run of text under its marks; of several items there, a press is the last one's. Signs are drawn by the style, so that they are no letters of the text; a line never ends between a sign and its first word. */
function Run({ segment }: { readonly segment: Segment<Mark> }) {
  if (segment.marks.length === 0) return <span>{segment.text}</span>;
  const items = segment.marks.flatMap(({ item }) => item ?? []);
  const signs = items.filter(({ start }) => start === segment.start).map(({ sign }) => sign);
  const first = signs.length === 0 ? "" : (FIRST_WORD.exec(segment.text)?.[0] ?? "");
  return (
    <span className={segment.marks.map(({ className }) => className).join(" ")} data-item={items.at(-1)?.id}>
      {first === "" ? null : <span className="nb" data-sign={signs.join(" ")}>{first}</span>}
      {segment.text.slice(first.length)}
    </span>
  );
}

/** Of a word without end no more than a line holds. */
const FIRST_WORD = /^\S{1,24}/u;
