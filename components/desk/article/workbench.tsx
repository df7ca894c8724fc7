"use client";

import { useState } from "react";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { FormPane } from "../bench/form-pane.tsx";
import { SuggestionsHead } from "../bench/head.tsx";
import { SimilarPane } from "../bench/similar-pane.tsx";
import { useWords } from "../context.tsx";
import type { FormAction, Intent } from "../form/state.ts";
import { ArticleText } from "./text.tsx";
import { Tools } from "./tools.tsx";
import { useWorkbench, type Pane } from "./use-workbench.ts";

const PANES: readonly Pane[] = ["text", "form", "logged"];

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
  const { version, marks } = article;
  const bench = useWorkbench(article, suggestions);
  const { items, current, form, quotes, said, pane } = bench;
  const [ready, setReady] = useState(false);
  const about = suggestions.filter(({ id }) => current?.suggestion?.about.includes(id) === true).map(({ text }) => text).join(" ");
  const left = items.filter(({ state }) => state === "open").length;

  return (
    <>
      <nav className="tabs only-tabs" aria-label={t("text.panes")}>
        {PANES.map((each) => (
          <button key={each} type="button" aria-current={pane === each ? "true" : undefined} onClick={() => bench.setPane(each)}>
            {t(`text.pane.${each}`)}
            {each === "text" && left > 0 ? <small>{left}</small> : null}
          </button>
        ))}
      </nav>
      <div className="panes" data-pane={pane}>
        <section className="pane p-text" aria-labelledby="text-title">
          <header className="pane-h">
            <h2 id="text-title">{t("text.title")}</h2>
            <SuggestionsHead items={items} onStep={bench.step} />
          </header>
          <div className="pane-b">
            <ArticleText text={version.text} language={article.language} marks={marks} items={items} current={current} quotes={quotes} versionId={version.id} onSelect={setReady} onPick={bench.pick} />
          </div>
          <Tools ready={ready} adds={current !== null} onCommand={bench.command} />
          <p className="keys" id="text-keys">{t("text.keys")}</p>
        </section>
        <FormPane
          article={article}
          suggestions={suggestions}
          current={current}
          form={form}
          said={said}
          intents={intents}
          logClaim={logClaim}
          logResponse={logResponse}
          onRead={bench.read}
          onReword={bench.reword}
          onAddPassage={bench.addPassage}
          onDismiss={bench.dismiss}
          onUndo={bench.undo}
          onDone={bench.done}
          onRefused={bench.stay}
        />
        <SimilarPane current={current} form={form} words={quotes.map(({ exact }) => exact).join(" ")} about={about} article={article} again={marks.length} onLinked={bench.linked} />
      </div>
    </>
  );
}
