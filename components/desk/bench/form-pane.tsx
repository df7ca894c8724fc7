"use client";

import type { ReactNode } from "react";
import { Key } from "#components/ui/key.tsx";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { ClaimForm } from "../claim/form.tsx";
import { useWords } from "../context.tsx";
import type { Start } from "../form/context.tsx";
import type { FormAction, Intent } from "../form/state.ts";
import { ResponseForm } from "../response/form.tsx";
import type { Item } from "./items.ts";
import { KindSwitch } from "./kind-switch.tsx";
import type { Bench } from "./use-bench.ts";

type Props = {
  readonly article: DeskArticle;
  readonly suggestions: readonly DeskSuggestion[];
  readonly bench: Bench;
  /** The form's name and what it begins with. */
  readonly form: { readonly name: string; readonly start: Start };
  readonly said: string;
  readonly intents: readonly Intent[];
  readonly logClaim: FormAction;
  readonly logResponse: FormAction;
  readonly onAddPassage: () => void;
  readonly onDismiss: () => void;
  readonly onDone: () => void;
};

/** The form of the current suggestion or selection, filled with what the text says; what is typed into it is kept per item. */
export function FormPane({ article, suggestions, bench, form, said, intents, logClaim, logResponse, onAddPassage, onDismiss, onDone }: Props) {
  const t = useWords("desk");
  const { current } = bench;
  const dismiss = (
    <>
      {current?.selection == null ? (current?.state === "dismissed" ? t("bench.restore") : t("bench.dismiss")) : t("cancel")}
      <Key press="X" />
    </>
  );
  const shared = { name: form.name, start: form.start, intents, publishedOn: article.publishedOn, labelledBy: "form-title", onAddPassage, onCancel: onDismiss, cancel: dismiss, onDone };
  return (
    <section className="pane p-form" aria-labelledby="form-title">
      <header className="pane-h">
        <h2 id="form-title" tabIndex={-1}><Title current={current} total={suggestions.length} /></h2>
        {current === null ? null : <KindSwitch kind={current.kind} onChange={bench.read} />}
      </header>
      <p className="said" role="status">{said}</p>
      {current === null ? <div className="pane-b"><p className="empty">{suggestions.length === 0 ? t("text.howTo") : t("bench.allDecided")}</p></div> : null}
      {current?.kind === "claim" ? <ClaimForm key={form.name} action={logClaim} claim={null} {...shared} /> : null}
      {current?.kind === "response" ? <ResponseForm key={form.name} action={logResponse} response={null} {...shared} /> : null}
    </section>
  );
}

function Title({ current, total }: { readonly current: Item | null; readonly total: number }): ReactNode {
  const t = useWords("desk");
  if (current === null) return t("text.noForm");
  const kind = t(`text.form.${current.kind}`);
  return current.number === 0 ? kind : t("bench.title", { kind, number: current.number, total });
}
