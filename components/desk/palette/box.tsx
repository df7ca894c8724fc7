"use client";

import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { directionOf } from "#lib/i18n/direction.ts";
import { LONGEST_QUERY } from "#lib/views/search.ts";
import { useDesk, useWords } from "../context.tsx";
import { useSearch } from "../fields/search.ts";
import { rowsFor } from "../fields/meant.ts";
import { findAnything } from "../reads.ts";
import type { Command, PaletteHit } from "./hits.ts";
import { KeyCaps } from "./key-caps.tsx";
import { GROUPS, rowsOf, type Row } from "./rows.ts";

const NOTHING: Promise<readonly PaletteHit[]> = Promise.resolve([]);
const CLOSES = ["Esc"] as const;

/** A whole paragraph, pasted: nothing has it all as words. */
const isTooLong = (typed: string): boolean => typed.length > LONGEST_QUERY;

type Props = { readonly commands: readonly Command[]; readonly onOpen: (url: string) => void };

const marked = (segments: Row["text"]) => segments.map((segment, at) => (segment.marked ? <mark key={at}>{segment.text}</mark> : segment.text));

const seenOf = ({ text, also }: PaletteHit): string => [...text, { text: " " }, ...(also ?? [])].map((segment) => segment.text).join("");

/** The focus stays in the box while a pointer chooses. */
const stay = (event: MouseEvent): void => event.preventDefault();

function Option({ row, id, isActive, onPoint, onOpen }: { readonly row: Row; readonly id: string; readonly isActive: boolean; readonly onPoint: () => void; readonly onOpen: () => void }) {
  const domain = useWords("domain");
  return (
    // Keys are the box's: it keeps the focus and points here.
    <div id={id} role="option" aria-selected={isActive} tabIndex={-1} className={`palette-o is-${row.group}`} onMouseMove={onPoint} onMouseDown={stay} onClick={onOpen} onKeyDown={({ key }) => (key === "Enter" ? onOpen() : undefined)} ref={(node) => (isActive ? node?.scrollIntoView({ block: "nearest" }) : undefined)}>
      <span className="palette-t" lang={row.lang} dir={directionOf(row.text.map(({ text }) => text).join(""))}>{marked(row.text)}</span>
      {row.also === null ? null : <bdi className="palette-n">{marked(row.also)}</bdi>}
      {row.state === null ? null : <span className={`chip is-${row.state}`}>{domain(`state.${row.state}`)}</span>}
    </div>
  );
}

/** The palette's combobox: what is typed, and under it commands and records by kind. */
export function PaletteBox({ commands, onOpen }: Props) {
  const t = useWords("desk");
  const { locale } = useDesk();
  const [typed, setTyped] = useState("");
  /** The row pointed at, by its key; null: the first, whichever comes. */
  const [active, setActive] = useState<string | null>(null);
  const waits = useRef(false);
  const { hits, answered, searching, failed, ask } = useSearch<PaletteHit>((wanted) => (wanted.trim() === "" || isTooLong(wanted) ? NOTHING : findAnything(locale, wanted)));
  const base = useId();
  const input = useRef<HTMLInputElement>(null);
  const rows = rowsOf(commands, typed.trim() === "" || isTooLong(typed) ? [] : rowsFor(hits, { typed, answered, words: seenOf }), typed, locale);
  const at = Math.max(0, rows.findIndex(({ key }) => key === active));
  const idOf = (row: Row): string => `${base}-${row.key}`;
  const current = rows[at];
  const open = rows.length > 0;

  useEffect(() => input.current?.focus(), []);

  const type = (value: string): void => {
    setTyped(value);
    setActive(null);
    waits.current = false;
    ask(value);
  };
  const step = (by: number): void => (open ? setActive(rows[(at + by + rows.length) % rows.length]?.key ?? null) : undefined);
  // A command is known at once, and so is a row that was gone to; what is found first, only once the answer is there.
  const enter = (): void => {
    if (searching && current?.group !== "command" && active === null) waits.current = true;
    else if (current !== undefined) onOpen(current.url);
  };
  const arrived = useEffectEvent((): void => {
    if (waits.current && !failed && current !== undefined) onOpen(current.url);
    waits.current = false;
  });
  useEffect(() => {
    if (!searching) arrived();
  }, [searching]);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: enter,
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const state = isTooLong(typed) ? t("palette.tooLong") : searching ? t("find.searching") : failed ? t("find.failed") : open ? t("palette.found", { count: rows.length }) : t("find.nothing");
  return (
    <>
      <div className="palette-in">
        <Icon name="find" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t("palette.label")}
          aria-expanded={open}
          aria-controls={`${base}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : idOf(current)}
          placeholder={t("palette.placeholder")}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <span aria-hidden="true"><KeyCaps keys={CLOSES} /></span>
      </div>
      <div id={`${base}-list`} role="listbox" aria-label={t("palette.results")} className="palette-l">
        {GROUPS.map((group) => ({ group, members: rows.filter((row) => row.group === group) })).map(({ group, members }) =>
          members.length === 0 ? null : (
            <div key={group} role="group" aria-labelledby={`${base}-${group}`}>
              <p id={`${base}-${group}`} role="presentation" className="palette-g">{t(`palette.group.${group}`)}</p>
              {members.map((row) => (
                <Option key={row.key} row={row} id={idOf(row)} isActive={row === current} onPoint={() => setActive(row.key)} onOpen={() => onOpen(row.url)} />
              ))}
            </div>
          ),
        )}
      </div>
      <p role="status" className={open && !failed ? "vh" : "palette-e"}>{state}</p>
    </>
  );
}
