"use client";

import type { ReactNode } from "react";
import { needsReason, type EditorialState } from "#lib/domain/editorial.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { DeskState } from "#lib/views/desk.ts";
import { useDesk, useWords } from "../context.tsx";
import { TextField } from "../fields/text.tsx";
import { useForm } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";

type Props = {
  readonly record: DeskState;
  /** The steps this person may take from here. */
  readonly steps: readonly EditorialState[];
  /** What publishing would refuse. */
  readonly gaps: readonly Refusal[];
  readonly action: FormAction;
};

/** The steps that can be taken next; publishing says what it still waits for. */
export function Steps({ record, steps, gaps, action }: Props) {
  const { locale } = useDesk();
  const t = useWords("desk");
  const waits = steps.includes("published") && gaps.length > 0;
  return (
    <div className="steps">
      {waits ? (
        <div className="gate" id="why-not">
          <Icon name="sealoff" />
          <p>
            <b>{t("state.notYet")}</b>
            {gaps.map((gap) => <span key={gap.code}>{refusalWords(locale, gap)}</span>)}
          </p>
        </div>
      ) : null}
      {record.withdrawnReason === null ? null : <p className="gate"><b>{t("state.withdrawnBecause")}</b> <span dir="auto">{record.withdrawnReason}</span></p>}
      <div className="steps-b">
        {steps.map((to) => <Step key={to} record={record} to={to} action={action} blocked={to === "published" && waits} />)}
      </div>
    </div>
  );
}

type StepProps = { readonly record: DeskState; readonly to: EditorialState; readonly action: FormAction; readonly blocked: boolean };

function Step({ record, to, action, blocked }: StepProps) {
  const t = useWords("desk");
  const label = to === "draft" && record.editorialState === "discarded" ? t("state.to.restored") : t(`state.to.${to}`);
  const button = (
    <button type="submit" className={to === "published" ? "btn btn-ink" : "btn"} disabled={blocked} aria-describedby={blocked ? "why-not" : undefined}>{label}</button>
  );
  return (
    <DeskForm action={action} name={`step-${record.id}-${to}`} label={label} className="inline-form">
      <input type="hidden" name="id" value={record.id} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="expected" value={record.revision} />
      {needsReason(record.editorialState, to) ? <WithReason to={to}>{button}</WithReason> : button}
    </DeskForm>
  );
}

/** A step that says why is folded until it is wanted, and stays open when it was refused. */
function WithReason({ to, children }: { readonly to: EditorialState; readonly children: ReactNode }) {
  const t = useWords("desk");
  const { state } = useForm();
  const kind = to === "withdrawn" ? "withdrawn" : "draft";
  return (
    <details className="step-more" open={state.kind === "refused" || state.kind === "stale"}>
      <summary className="btn">{t(`state.open.${kind}`)}</summary>
      <div className="step-panel">
        <TextField name="reason" label={t("state.reason")} hint={t(`state.reasonHint.${kind}`)} required />
        {children}
      </div>
    </details>
  );
}
