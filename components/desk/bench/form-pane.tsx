"use client";

import { Key } from "#components/ui/key.tsx";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import { ClaimForm } from "../claim/form.tsx";
import { useWords } from "../context.tsx";
import type { Start } from "../form/context.tsx";
import type { FormAction, FormState, Intent } from "../form/state.ts";
import { ResponseForm } from "../response/form.tsx";
import type { Item, Kind } from "./items.ts";
import { KindSwitch } from "./kind-switch.tsx";
import { SyncState } from "./sync-state.tsx";
import { titleOf } from "./title.ts";
import type { Said, Undo } from "./use-said.ts";

type Props = {
  readonly article: DeskArticle;
  readonly suggestions: readonly DeskSuggestion[];
  readonly current: Item | null;
  /** The form's name and what it begins with. */
  readonly form: { readonly name: string; readonly start: Start };
  readonly said: Said;
  readonly intents: readonly Intent[];
  readonly logClaim: FormAction;
  readonly logResponse: FormAction;
  readonly onRead: (kind: Kind) => void;
  readonly onReword: () => void;
  readonly onAddPassage: () => void;
  readonly onDismiss: () => void;
  readonly onUndo: (undo: Undo) => void;
  readonly onDone: (state: FormState, intent: Intent) => void;
  /** Something of the form needs another look: it stays, whatever else the page then shows. */
  readonly onRefused: () => void;
};

/** What of this kind stands in the article's list beside the form. */
const seenOf = ({ marks, elsewhere }: DeskArticle, kind: Kind): string[] => {
  const records = [...marks.flatMap((mark) => mark.records), ...elsewhere];
  return [...new Set(records.filter((record) => record.kind === kind).map(({ id }) => id))];
};

/** The form of the current suggestion or selection, filled with what the text says; what is typed into it is kept per item. */
export function FormPane({ article, suggestions, current, form, said, intents, logClaim, logResponse, onRead, onReword, onAddPassage, onDismiss, onUndo, onDone, onRefused }: Props) {
  const t = useWords("desk");
  const { undo } = said;
  const dismiss = (
    <>
      {current?.state === "dismissed" ? t("bench.restore") : current?.selection == null ? t("bench.dismiss") : t("cancel")}
      <Key press="X" />
    </>
  );
  const shared = { name: form.name, start: form.start, intents, publishedOn: article.publishedOn, labelledBy: "form-title", onAddPassage, onCancel: onDismiss, cancel: dismiss, onDone, onRefused };
  return (
    <section className="pane p-form" aria-labelledby="form-title">
      <header className="pane-h">
        <h2 id="form-title" tabIndex={-1}>{titleOf(current, suggestions.length, t)}</h2>
        {current === null ? null : <KindSwitch kind={current.kind} onChange={onRead} />}
        <SyncState className="sync is-here" />
      </header>
      <p className="said" role="status">
        {said.words}
        {undo === null ? null : <> <button type="button" className="linklike" onClick={() => onUndo(undo)}>{t("bench.undo")}</button></>}
      </p>
      <p className="vh" role="status">{said.heard}</p>
      {current === null ? <div className="pane-b"><p className="empty">{suggestions.length === 0 ? t("text.howTo") : t("bench.allDecided")}</p></div> : null}
      {current?.kind === "claim" ? <ClaimForm key={form.name} action={logClaim} claim={null} seen={seenOf(article, "claim")} {...shared} /> : null}
      {current?.kind === "response" ? <ResponseForm key={form.name} action={logResponse} response={null} {...(current.worded.of > 1 && current.state === "open" ? { reword: { ...current.worded, onPress: onReword } } : {})} seen={seenOf(article, "response")} {...shared} /> : null}
    </section>
  );
}
