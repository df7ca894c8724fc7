"use client";

import { useCallback, useState } from "react";
import type { DeskArticle } from "#lib/views/desk.ts";
import { ClaimForm } from "../claim/form.tsx";
import { useWords } from "../context.tsx";
import { useQuotes, type Quote } from "../fields/passages.tsx";
import { forget, remember, useUnsaved } from "../form/kept.ts";
import type { FormAction, Intent } from "../form/state.ts";
import { ResponseForm } from "../response/form.tsx";
import { Logged } from "./logged.tsx";
import type { Trimmed } from "./segments.ts";
import { ArticleText, type Command } from "./text.tsx";
import { Tools } from "./tools.tsx";

export type Kind = "claim" | "response";
type Pane = "text" | "form" | "logged";

type Props = {
  readonly article: DeskArticle;
  readonly intents: readonly Intent[];
  readonly logClaim: FormAction;
  readonly logResponse: FormAction;
};

/** One line of a quote that runs over paragraphs. */
const oneLine = (words: string): string => words.replaceAll(/\s+/gu, " ");

/** The article beside the form: what is selected in the one becomes the quote of the other. */
export function Workbench({ article, intents, logClaim, logResponse }: Props) {
  const t = useWords("desk");
  const { version } = article;
  const names: Record<Kind, string> = { claim: `new-claim-${version.id}`, response: `new-response-${version.id}` };
  const claimBegun = useUnsaved(names.claim);
  const responseBegun = useUnsaved(names.response);
  const kind: Kind | null = claimBegun ? "claim" : responseBegun ? "response" : null;
  const [quotes, setQuotes] = useQuotes(names[kind ?? "claim"], []);
  const [selected, setSelected] = useState<Trimmed | null>(null);
  const [pane, setPane] = useState<Pane>("text");
  const [said, setSaid] = useState("");

  const quoteOf = ({ start, end }: Trimmed): Quote => ({ articleVersionId: version.id, start, end, exact: version.text.slice(start, end) });

  const begin = (next: Kind, from: Trimmed): void => {
    const quote = quoteOf(from);
    const words = next === "claim" ? { statementAr: oneLine(quote.exact) } : { wording: from.quoted ? "direct" : "paraphrase", ...(from.quoted ? {} : { summaryAr: oneLine(quote.exact) }) };
    remember(names[next], { passages: JSON.stringify([quote]), ...words });
    setPane("form");
    setSaid("");
    focusForm();
  };

  const command = (wanted: Command, chosen: Trimmed | null = selected): void => {
    if (chosen === null) {
      setSaid(t("text.selectFirst"));
      return;
    }
    if (wanted === "add" || kind !== null) {
      if (kind === null) return;
      setQuotes([...quotes, quoteOf(chosen)]);
      setSaid(t("text.added"));
      setPane("form");
      return;
    }
    begin(wanted, chosen);
  };

  const close = (words: string): void => {
    if (kind !== null) forget(names[kind]);
    setPane("text");
    setSaid(words);
    focusText();
  };

  const select = useCallback((range: Trimmed | null) => setSelected(range), []);
  const form = {
    intents,
    publishedOn: article.publishedOn,
    labelledBy: "form-title",
    onAddPassage: () => {
      setPane("text");
      setSaid(t("text.selectMore"));
      focusText();
    },
    onCancel: () => close(""),
    onDone: () => close(kind === "response" ? t("text.responseSaved") : t("text.claimSaved")),
  };

  return (
    <>
      <nav className="tabs only-tabs" aria-label={t("text.panes")}>
        {(["text", "form", "logged"] as const).map((each) => (
          <button key={each} type="button" aria-current={pane === each ? "true" : undefined} onClick={() => setPane(each)}>{t(`text.pane.${each}`)}</button>
        ))}
      </nav>
      <div className="panes" data-pane={pane}>
        <section className="pane p-text" aria-labelledby="text-title">
          <header className="pane-h">
            <h2 id="text-title">{t("text.title")}</h2>
            <Tools kind={kind} ready={selected !== null} onCommand={command} />
          </header>
          <div className="pane-b">
            <ArticleText text={version.text} language={article.language} marks={article.marks} quotes={kind === null ? [] : quotes} versionId={version.id} onSelect={select} onCommand={command} />
          </div>
          <p className="keys" id="text-keys">{t("text.keys")}</p>
        </section>
        <section className="pane p-form" aria-labelledby="form-title">
          <header className="pane-h"><h2 id="form-title" tabIndex={-1}>{kind === null ? t("text.noForm") : t(`text.form.${kind}`)}</h2></header>
          <p className="said" role="status">{said}</p>
          {kind === null ? <div className="pane-b"><p className="empty">{t("text.howTo")}</p></div> : null}
          {kind === "claim" ? <ClaimForm action={logClaim} name={names.claim} claim={null} {...form} /> : null}
          {kind === "response" ? <ResponseForm action={logResponse} name={names.response} response={null} {...form} /> : null}
        </section>
        <section className="pane p-logged" aria-labelledby="logged-title">
          <header className="pane-h"><h2 id="logged-title">{t("text.logged")}</h2></header>
          <div className="pane-b"><Logged marks={article.marks} /></div>
        </section>
      </div>
    </>
  );
}

/** The form, or the text, stands there only after the next drawing. */
const afterDrawing = (work: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(work));

/** Unless the editor was quicker than the drawing and types in the form already. */
function focusForm(): void {
  afterDrawing(() => {
    if (document.activeElement?.closest(".p-form form") instanceof HTMLElement) return;
    document.querySelector<HTMLElement>(".p-form textarea, .p-form input:not([type=hidden])")?.focus();
  });
}

function focusText(): void {
  afterDrawing(() => document.getElementById("article-text")?.focus());
}
