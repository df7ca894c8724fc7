"use client";

import { useState } from "react";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { focusField, focusForm, focusText, pressMarked, showItem } from "../bench/focus.ts";
import { FormPane } from "../bench/form-pane.tsx";
import { SuggestionsHead } from "../bench/head.tsx";
import type { Item, Kind } from "../bench/items.ts";
import { SimilarPane } from "../bench/similar-pane.tsx";
import { startOf } from "../bench/start.ts";
import { formOf, useBench } from "../bench/use-bench.ts";
import { useKeys } from "../bench/use-keys.ts";
import { useStanceKey } from "../bench/use-stance-key.ts";
import { useWords } from "../context.tsx";
import { startQuotes, useQuotes, type Quote } from "../fields/passages.tsx";
import { usePartyChosen } from "../fields/party.tsx";
import type { FormAction, Intent } from "../form/state.ts";
import type { Trimmed } from "./segments.ts";
import { ArticleText, selectedNow } from "./text.tsx";
import { Tools, type Command } from "./tools.tsx";

type Pane = "text" | "form" | "logged";
const PANES: readonly Pane[] = ["text", "form", "logged"];
const NO_FORM = { name: "", start: {} };

type Props = {
  readonly article: DeskArticle;
  readonly suggestions: readonly DeskSuggestion[];
  readonly intents: readonly Intent[];
  readonly logClaim: FormAction;
  readonly logResponse: FormAction;
};

/** The article beside the form and what may be logged already: suggestions are decided one by one, by key; what is selected is logged as well. */
export function Workbench({ article, suggestions, intents, logClaim, logResponse }: Props) {
  const t = useWords("desk");
  const { version, marks, publishedOn } = article;
  const bench = useBench(article, suggestions);
  const { items, current } = bench;
  const named = usePartyChosen();
  const form = current === null ? NO_FORM : { name: formOf(article, current), start: startOf({ item: current, text: version.text, versionId: version.id, publishedOn, suggestions, marks, named }) };
  const [quotes, setQuotes] = useQuotes(form.name, startQuotes(form.start) ?? []);
  const [ready, setReady] = useState(false);
  const [pane, setPane] = useState<Pane>("text");
  const [said, setSaid] = useState("");
  const stance = useStanceKey(form);

  const quoteOf = ({ start, end }: Trimmed): Quote => ({ articleVersionId: version.id, start, end, exact: version.text.slice(start, end) });
  const show = (item: Item | null, words = ""): void => {
    setSaid(words);
    showItem(item?.id ?? null);
  };
  const step = (by: 1 | -1): void => show(bench.step(by));

  const log = (kind: Kind): void => {
    const words = selectedNow(version.text);
    if (words === null) {
      if (current === null) setSaid(t("text.selectFirst"));
      else bench.read(kind);
      return;
    }
    bench.select(kind, words);
    document.getSelection()?.removeAllRanges();
    setPane("form");
    setSaid("");
    focusForm();
  };
  const add = (): void => {
    const words = selectedNow(version.text);
    if (words === null || current === null) {
      setSaid(t("text.selectFirst"));
      return;
    }
    setQuotes([...quotes, quoteOf(words)]);
    setSaid(t("text.added"));
    setPane("form");
  };
  const command = (wanted: Command): void => (wanted === "add" ? add() : log(wanted));

  const back = (item: Item | null, words: string): void => {
    setPane("text");
    show(item, words);
    focusText();
  };
  const dismiss = (): void => back(bench.dismiss(), "");
  const done = (): void => back(bench.logged(), current?.kind === "response" ? t("text.responseSaved") : t("text.claimSaved"));

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
    claim: () => log("claim"),
    response: () => log("response"),
    add,
    link: () => pressMarked("link"),
    notSame: () => pressMarked("notSame"),
    source: () => pressMarked("source"),
    party: enter(() => focusField("party")),
    targets: enter(() => focusField("targets")),
    date: enter(() => focusField("date")),
    stance: (digit) => (current?.kind === "response" ? stance(digit) : undefined),
    leave,
  });

  const pick = (id: string): void => {
    bench.go(items.find((item) => item.id === id) ?? null);
    setPane("form");
    setSaid("");
  };
  const about = suggestions.filter(({ id }) => current?.suggestion?.about.includes(id) === true).map(({ text }) => text).join(" ");
  const left = items.filter(({ state }) => state === "open").length;

  return (
    <>
      <nav className="tabs only-tabs" aria-label={t("text.panes")}>
        {PANES.map((each) => (
          <button key={each} type="button" aria-current={pane === each ? "true" : undefined} onClick={() => setPane(each)}>
            {t(`text.pane.${each}`)}
            {each === "text" && left > 0 ? <small>{left}</small> : null}
          </button>
        ))}
      </nav>
      <div className="panes" data-pane={pane}>
        <section className="pane p-text" aria-labelledby="text-title">
          <header className="pane-h">
            <h2 id="text-title">{t("text.title")}</h2>
            <SuggestionsHead items={items} onStep={step} />
          </header>
          <div className="pane-b">
            <ArticleText text={version.text} language={article.language} marks={marks} items={items} current={current} quotes={quotes} versionId={version.id} onSelect={setReady} onPick={pick} />
          </div>
          <Tools ready={ready} adds={current !== null} onCommand={command} />
          <p className="keys" id="text-keys">{t("text.keys")}</p>
        </section>
        <FormPane
          article={article}
          suggestions={suggestions}
          bench={bench}
          form={form}
          said={said}
          intents={intents}
          logClaim={logClaim}
          logResponse={logResponse}
          onAddPassage={() => {
            setSaid(t("text.selectMore"));
            leave();
          }}
          onDismiss={dismiss}
          onDone={done}
        />
        <SimilarPane current={current} form={form} words={quotes.map(({ exact }) => exact).join(" ")} about={about} marks={marks} onLinked={(words) => back(bench.logged(), words)} />
      </div>
    </>
  );
}
