"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { tint } from "#components/ui/mark.tsx";
import type { DeskMark } from "#lib/views/desk.ts";
import type { Quote } from "../fields/passages.tsx";
import { useWords } from "../context.tsx";
import { paragraphsOf, segmentsOf, trimmed, type Stretch, type Trimmed } from "./segments.ts";
import { caretIn, selectedIn } from "./selection.ts";

export type Command = "claim" | "response" | "add";

/** Keys by their place on the keyboard: they work in every layout. */
const KEYS: Readonly<Record<string, Command>> = { KeyC: "claim", KeyR: "response", KeyA: "add" };

type Mark = { readonly className: string };

type Props = {
  readonly text: string;
  readonly language: string;
  readonly marks: readonly DeskMark[];
  /** The quotes of the form that is open. */
  readonly quotes: readonly Quote[];
  readonly versionId: string;
  readonly onSelect: (selected: Trimmed | null) => void;
  readonly onCommand: (command: Command, selected: Trimmed | null) => void;
};

function stretchesOf({ marks, quotes, versionId }: Props): Stretch<Mark>[] {
  const stored = marks.flatMap(({ start, end, records }) =>
    records.map((record) => {
      const [stance] = record.stances;
      const colour = stance === undefined ? "" : tint(stance);
      return { start, end, mark: { className: record.kind === "claim" ? "m-claim" : `m-resp ${colour}` } };
    }),
  );
  const open = quotes.filter(({ articleVersionId }) => articleVersionId === versionId);
  return [...stored, ...open.map(({ start, end }) => ({ start, end, mark: { className: "m-open" } }))];
}

function quoteIn(root: HTMLElement, text: string): Trimmed | null {
  const range = selectedIn(root);
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
  const { text, language, onSelect, onCommand } = props;
  const t = useWords("desk");
  const root = useReadOnly(onBroken);
  const stretches = stretchesOf(props);

  useEffect(() => {
    const follow = (): void => {
      const node = root.current;
      if (node !== null && caretIn(node)) onSelect(quoteIn(node, text));
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [onSelect, root, text]);

  const press = (event: KeyboardEvent): void => {
    const command = KEYS[event.code];
    if (command === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // The browser tells of a changed selection a moment later than of the key.
    onCommand(command, root.current === null ? null : quoteIn(root.current, text));
  };

  return (
    <div
      ref={root}
      id="article-text"
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
      dir="auto"
      onKeyDown={press}
    >
      {paragraphsOf(text).map((paragraph, index) => (
        <p key={paragraph.start} data-paragraph="" className={index === 0 ? "doc-title" : undefined}>
          {segmentsOf(paragraph, stretches).map((segment) => (
            <span key={segment.start} className={segment.marks.length === 0 ? undefined : segment.marks.map(({ className }) => className).join(" ")}>
              {segment.text}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
