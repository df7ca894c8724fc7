"use client";

import { refusalWords } from "#lib/i18n/refusal.ts";
import { useDesk, useWords } from "../context.tsx";
import { headOf, useForm } from "./context.tsx";
import { forget, useUnsaved } from "./kept.ts";
import { Versions } from "./versions.tsx";

/** What is wrong with the form as a whole, and how many fields need another look. */
export function Trouble() {
  const { state } = useForm();
  const { locale } = useDesk();
  const t = useWords("desk");
  if (state.kind !== "refused" && state.kind !== "stale") return null;
  const whole = state.refusals.filter((refusal) => headOf(refusal) === undefined);
  const beside = new Set(state.refusals.map(headOf).filter((field) => field !== undefined)).size;
  return (
    <div className="trouble" role="alert" tabIndex={-1} data-trouble="">
      {whole.map((refusal, index) => (
        <p key={`${refusal.code} ${String(index)}`}>{refusalWords(locale, refusal)}</p>
      ))}
      {beside > 0 ? <p>{t("form.beside", { count: beside })}</p> : null}
      {state.stored === null ? null : <Versions stored={state.stored} />}
    </div>
  );
}

/** Says that typed text is not saved yet, and offers to give it up. */
export function Unsaved() {
  const { name, pending } = useForm();
  const unsaved = useUnsaved(name);
  const t = useWords("desk");
  if (!unsaved || pending) return null;
  return (
    <p className="unsaved" role="status">
      {t("form.unsaved")}
      <button type="button" className="btn btn-q" onClick={() => forget(name)}>{t("form.giveUp")}</button>
    </p>
  );
}
