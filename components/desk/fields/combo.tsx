"use client";

import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text, type Key } from "react-aria-components";
import { Icon } from "#components/ui/icon.tsx";
import { directionOf, isolate } from "#lib/i18n/direction.ts";
import { useDesk, useWords } from "../context.tsx";
import { useEarly } from "./early.ts";
import { EarlyFocus } from "./early-focus.tsx";
import { rowsFor } from "./meant.ts";
import { useSearch, type Choice } from "./search.ts";

const CREATE = "create";

type Props<Hit> = {
  readonly label: ReactNode;
  readonly chosen: Choice<Hit> | null;
  readonly find: (typed: string) => Promise<readonly Choice<Hit>[]>;
  readonly onChoose: (choice: Choice<Hit> | null) => void;
  /** Offers to make what was typed and not found. */
  readonly onCreate?: (typed: string) => void;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** A field that collects is emptied after each choice, and keeps the focus or leaves it to whoever asked. */
  readonly collects?: "stays" | "leaves";
  readonly keys?: string;
  readonly isDisabled?: boolean;
};

/** Once the list is drawn closed: a dialog opened over it would leave what both hide hidden for good. */
const afterClosing = (work: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(work));

/** What is typed and not chosen yet, over what was chosen then; it stays when the field is left, so that a save can ask about it. */
type Draft = { readonly text: string | null; readonly over: string | null };
const NO_DRAFT: Draft = { text: null, over: null };

/** Keys struck before the list was there: how many rows down, and whether that row was taken. */
type Early = { readonly down: number; readonly taken: boolean };
const NOT_EARLY: Early = { down: 0, taken: false };

const isMeant = ({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLInputElement>): boolean =>
  key === "Escape" || (key === "Enter" && !ctrlKey && !metaKey && (currentTarget.getAttribute("aria-activedescendant") ?? "") !== "");

type Row<Hit> = { readonly id: string; readonly label: string; readonly note: string; readonly choice: Choice<Hit> | null };

const rowOf = <Hit,>(choice: Choice<Hit>): Row<Hit> => ({ id: choice.id, label: choice.label, note: choice.note, choice });

/** A field that finds records while one types, by keyboard or pointer, and can make a new one in place. */
export function Combo<Hit>({ label, chosen, find, onChoose, onCreate, describedBy, invalid, collects, keys, isDisabled = false }: Props<Hit>) {
  const t = useWords("desk");
  const { locale } = useDesk();
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  const [round, setRound] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { hits, answered, searching, failed, ask, hold } = useSearch(find);
  const over = chosen?.id ?? null;
  // Something was chosen since, or made: what was typed for it must not come back once that is saved and the field is empty again.
  if (draft.text !== null && draft.over !== over) setDraft(NO_DRAFT);
  const typed = draft.over === over ? draft.text : null;
  const setTyped = (next: string | null): void => setDraft({ text: next, over });
  const text = typed ?? chosen?.label ?? "";
  // Whether the last key took back what was typed, or took the row it stood on: leaving the field does neither.
  const meant = useRef(false);

  // How far down the list, which is not there yet, was gone; and whether its row was then taken.
  const early = useRef<Early>(NOT_EARLY);
  const shown = rowsFor(hits, { typed: typed ?? "", answered, words: ({ label: name, note }) => `${name} ${note}` });
  const others = shown.filter(({ id }) => id !== chosen?.id).map(rowOf);
  // What is chosen stands first, and last once something else is typed.
  const rows: Row<Hit>[] = chosen === null ? others : typed === null ? [rowOf(chosen), ...others] : [...others, rowOf(chosen)];
  const wanted = (typed ?? "").trim();
  const exists = rows.some((row) => row.label === wanted);
  // Not before the search has answered: what exists is not to be made again by haste.
  if (onCreate !== undefined && wanted !== "" && !exists && !searching && !failed) rows.push({ id: CREATE, label: t("find.create", { name: isolate(wanted, locale) }), note: "", choice: null });

  const choose = (key: Key | null): void => {
    if (key === CREATE) {
      setRound(round + 1);
      if (collects !== undefined) setTyped(null);
      afterClosing(() => onCreate?.(wanted));
      return;
    }
    const row = rows.find(({ id }) => id === key);
    if (key === over && wanted !== "" && !meant.current) return;
    if (row === undefined && typed !== "") return meant.current ? setTyped(null) : undefined;
    onChoose(row?.choice ?? null);
    setTyped(null);
    if (collects !== undefined) setRound(round + 1);
  };

  // Begun anew, a field's list is closed, and one that collects is empty; whoever goes on from here comes back here.
  useEffect(() => {
    if (round > 0 && collects !== "leaves") input.current?.focus();
  }, [round, collects]);

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    meant.current = isMeant(event);
    if (!searching || others.length > 0 || event.ctrlKey || event.metaKey) return;
    const { down } = early.current;
    if (event.key === "ArrowDown") early.current = { down: down + 1, taken: false };
    if (event.key !== "Enter" || down === 0) return;
    event.preventDefault();
    event.stopPropagation();
    early.current = { down, taken: true };
  };
  const arrived = useEffectEvent((): void => {
    const { down, taken } = early.current;
    early.current = NOT_EARLY;
    const row = taken && !failed ? others[Math.min(down, others.length) - 1] : undefined;
    if (row !== undefined) choose(row.id);
  });
  useEffect(() => {
    if (!searching) arrived();
  }, [searching]);

  const type = (value: string): void => {
    if (value === text) return;
    early.current = NOT_EARLY;
    const gone = value === "" && collects === undefined;
    setDraft({ text: value, over: gone ? null : over });
    if (gone) onChoose(null);
    ask(value);
  };
  const takeEarly = useEarly(text, type);

  return (
    <ComboBox
      key={round}
      className="combo-box"
      items={rows}
      inputValue={text}
      onInputChange={type}
      value={chosen?.id ?? null}
      onChange={choose}
      onOpenChange={(open) => (open ? ask(typed ?? "") : undefined)}
      onBlur={() => { meant.current = false; }}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={invalid}
      isDisabled={isDisabled}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
    >
      <EarlyFocus input={input} />
      <Label>
        {label}
        {keys === undefined ? null : <kbd aria-hidden="true">{keys}</kbd>}
      </Label>
      <div className="combo" data-unresolved={wanted !== "" && wanted !== chosen?.label ? "" : undefined}>
        <Input ref={(control) => { input.current = control; takeEarly(control); }} autoComplete="off" onKeyDownCapture={press} />
        <Button aria-label={t("find.open")}><Icon name="down" /></Button>
      </div>
      <Popover className="combo-list" placement="bottom start" onPointerDownCapture={hold}>
        {failed ? <p className="combo-empty" role="status">{t("find.failed")}</p> : null}
        <ListBox<Row<Hit>> renderEmptyState={() => (failed ? null : <p className="combo-empty">{searching ? t("find.searching") : t("find.nothing")}</p>)}>
          {(row) => (
            <ListBoxItem id={row.id} textValue={row.label} className={row.choice === null ? "combo-item is-new" : "combo-item"}>
              <Text slot="label" dir={directionOf(row.label)}>{row.label}</Text>
              {row.note === "" ? null : <Text slot="description">{row.note}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
