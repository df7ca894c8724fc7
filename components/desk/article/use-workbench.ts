"use client";

import { useEffect, useState } from "react";
import { refusalWords } from "#lib/i18n/refusal.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { unlessAtWork } from "../bench/at-work.ts";
import { arrive, broughtIntoSight, focusField, focusForm, focusText, keepFocus, pressMarked, showItem, showPaneTop } from "../bench/focus.ts";
import type { Item, Kind } from "../bench/items.ts";
import { startOf } from "../bench/start.ts";
import { formOf, isBegun, useBench } from "../bench/use-bench.ts";
import { useKeys } from "../bench/use-keys.ts";
import { useSaid, type Undo } from "../bench/use-said.ts";
import { useStanceKey } from "../bench/use-stance-key.ts";
import { useDesk, useWords } from "../context.tsx";
import { startQuotes, useQuotes, type Quote } from "../fields/passages.tsx";
import { usePartyChosen } from "../fields/party.tsx";
import { keysFrom } from "../form/store.ts";
import { useRenewal } from "../form/renewal.ts";
import type { FormState, Intent } from "../form/state.ts";
import { answersUnpublished } from "../response/target-draft.ts";
import { startTargets, useTargets } from "../response/use-targets.ts";
import type { Trimmed } from "./segments.ts";
import { selectedNow } from "./text.tsx";
import type { Command } from "./tools.tsx";

export type Pane = "text" | "form" | "logged";
const NO_FORM = { name: "", start: {} };

/** What stands on the workbench, and all that can be done there, by key or by button. */
export function useWorkbench(article: DeskArticle, suggestions: readonly DeskSuggestion[]) {
  const t = useWords("desk");
  const { version, marks, publishedOn } = article;
  const { locale } = useDesk();
  const renew = useRenewal();
  const said = useSaid(version.text, suggestions.length);
  const { say, tell } = said;
  const saidWith = (words: string, refusals: FormState["refusals"]): string => [words, ...refusals.map((refusal) => refusalWords(locale, refusal))].join(" ");
  const bench = useBench(article, suggestions, (refusals) => say(saidWith(t(refusals.some(({ code }) => code === "chosen_since") ? "bench.notUndone" : "bench.notRemembered"), refusals)));
  const { items, current } = bench;
  const named = usePartyChosen();
  const form = current === null ? NO_FORM : { name: formOf(article, current), start: startOf({ item: current, text: version.text, versionId: version.id, publishedOn, suggestions, marks, named }) };
  const [quotes, setQuotes] = useQuotes(form.name, startQuotes(form.start) ?? []);
  const [pane, setPaneNow] = useState<Pane>("text");
  const setPane = (next: Pane): void => {
    setPaneNow(next);
    if (next === "text") showItem(current?.id ?? null);
    else if (next !== pane) showPaneTop();
  };
  useEffect(arrive, []);
  const [targets] = useTargets(form.name, startTargets(form.start) ?? []);
  const stance = useStanceKey(form);

  const quoteOf = ({ start, end }: Pick<Trimmed, "start" | "end">): Quote => ({ articleVersionId: version.id, start, end, exact: version.text.slice(start, end) });
  const show = (item: Item | null, words = "", takeBack: Undo | null = null): void => {
    say(words, takeBack);
    tell(item);
    showItem(item?.id ?? null);
  };
  const step = unlessAtWork((by: 1 | -1): void => {
    keepFocus();
    show(bench.step(by));
  });
  /** The form's quote goes with it; one that was chosen by hand makes room as well. */
  const reword = unlessAtWork((): void => {
    const next = bench.reword();
    if (next === null) return say(t("bench.noOtherWording"));
    if (keysFrom(`${form.name}:passages`).length > 0) setQuotes([quoteOf(next)]);
    say("");
    if (current !== null) tell({ ...current, ...next });
    showItem(current?.id ?? null);
  });
  const read = unlessAtWork((kind: Kind): void => {
    keepFocus();
    bench.read(kind);
    say("");
    if (current !== null) tell({ ...current, kind });
  });

  const log = unlessAtWork((kind: Kind, words: Trimmed): void => {
    const same = items.find(({ suggestion, state, start, end }) => suggestion !== null && state !== "logged" && start === words.start && end === words.end);
    if (same === undefined) bench.select(kind, words);
    else bench.take(same, kind);
    document.getSelection()?.removeAllRanges();
    setPane("form");
    say("");
    focusForm();
  });
  const add = (words: Trimmed): void => {
    const quote = quoteOf(words);
    const isThere = quotes.some(({ start, end }) => start === quote.start && end === quote.end);
    if (!isThere) setQuotes([...quotes, quote]);
    say(t("text.added"));
    setPane("form");
  };
  const command = (wanted: Command): void => {
    const words = selectedNow(version.text);
    if (words === null || (wanted === "add" && current === null)) say(t("text.selectFirst"));
    else if (wanted === "add") add(words);
    else log(wanted, words);
  };
  // By its key alone, with nothing selected, the suggestion is read as that kind.
  const commandOrRead = (kind: Kind): void => (current !== null && selectedNow(version.text) === null ? read(kind) : command(kind));

  const back = (item: Item | null, words: string, takeBack: Undo | null = null): void => {
    setPane("text");
    show(item, words, takeBack);
    focusText();
  };
  const dismiss = unlessAtWork((): void => {
    if (current === null || broughtIntoSight()) return;
    if (current.state === "dismissed") back(bench.dismiss(), "");
    else back(bench.dismiss(), isBegun(article, current) ? t("bench.asideTyped") : t("bench.aside"), { item: current, takeOff: null });
  });
  const restore = (item: Item): void => {
    bench.restore(item, true);
    back(item, "");
  };
  // The decision first: where somebody else has decided the same meanwhile, what hangs there is theirs too.
  const takeOffFrom = async (item: Item, takeOff: NonNullable<Undo["takeOff"]>): Promise<void> => {
    const kept = await bench.takeBack(item);
    const wrong = kept.length > 0 ? kept : await takeOff();
    if (wrong.length > 0) return say(saidWith(t("bench.notUndone"), wrong));
    restore(item);
    renew();
  };
  const undo = unlessAtWork(({ item, takeOff }: Undo): void => (takeOff === null ? restore(item) : void takeOffFrom(item, takeOff)));
  const done = ({ refusals }: FormState, intent: Intent): void => {
    const saved = t(`text.saved.${current?.kind ?? "claim"}.${intent}`);
    const hidden = current?.kind === "response" && intent === "publish" && answersUnpublished(targets, marks) ? t("response.notShown") : "";
    renew();
    back(bench.logged(), refusals.length === 0 ? [saved, hidden].join(" ").trim() : saidWith(t("text.savedNotPublished"), refusals));
  };
  // What is drawn anew after a refusal must not lead away from what was refused.
  const stay = (): void => bench.go(current);

  const enter = (focus: () => void) => (): void => {
    setPane("form");
    focus();
  };
  const leave = (): void => {
    setPane("text");
    focusText();
  };
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    enter: enter(focusForm),
    dismiss,
    claim: () => commandOrRead("claim"),
    response: () => commandOrRead("response"),
    add: () => command("add"),
    link: () => pressMarked("link"),
    notSame: () => pressMarked("notSame"),
    source: () => pressMarked("source"),
    wording: reword,
    party: enter(() => focusField("party")),
    targets: enter(() => focusField("targets")),
    date: enter(() => focusField("date")),
    stance: (digit) => (current?.kind === "response" ? stance(digit) : undefined),
    leave,
  });

  const pick = unlessAtWork((id: string): void => {
    bench.go(items.find((item) => item.id === id) ?? null);
    setPane("form");
    say("");
  });
  const addPassage = (): void => {
    say(t("text.selectMore"));
    leave();
  };
  const linked = (words: string, takeOff: Undo["takeOff"]): void => {
    renew();
    back(bench.logged(), words, current === null || takeOff === null ? null : { item: current, takeOff });
  };
  return { items, current, form, quotes, said, pane, setPane, step, read, reword, command, dismiss, undo, done, stay, pick, addPassage, linked };
}
