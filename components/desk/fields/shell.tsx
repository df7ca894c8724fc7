"use client";

import { useId, type ReactNode } from "react";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { useDesk } from "../context.tsx";
import { useRefusals } from "../form/context.tsx";

export type Described = { readonly id: string; readonly "aria-describedby": string | undefined; readonly "aria-invalid": boolean | undefined };

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly keys?: string;
  readonly children: (described: Described) => ReactNode;
};

/** Why a field was refused, in the page's language; empty while nothing is wrong. */
export function Refusals({ name, id }: { readonly name: string; readonly id: string }) {
  const refusals = useRefusals(name);
  const { locale } = useDesk();
  if (refusals.length === 0) return null;
  return (
    <div className="wrong" id={id}>
      {refusals.map((refusal) => (
        <p key={`${refusal.code} ${refusal.field ?? ""}`}>{refusalWords(locale, refusal)}</p>
      ))}
    </div>
  );
}

/** A labelled control with its hint below and, when it was refused, the reason beside it. */
export function Field({ name, label, hint, keys, children }: Props) {
  const id = useId();
  const wrong = useRefusals(name).length > 0;
  const describedBy = [wrong ? `${id}-wrong` : "", hint === undefined ? "" : `${id}-hint`].filter((part) => part !== "").join(" ");
  return (
    <div className="f" data-field={name}>
      <label htmlFor={id}>
        {label}
        {keys === undefined ? null : <kbd aria-hidden="true">{keys}</kbd>}
      </label>
      {children({ id, "aria-describedby": describedBy === "" ? undefined : describedBy, "aria-invalid": wrong || undefined })}
      <Refusals name={name} id={`${id}-wrong`} />
      {hint === undefined ? null : <div className="hint" id={`${id}-hint`}>{hint}</div>}
    </div>
  );
}

/** The same for several controls under one heading. */
export function FieldSet({ name, label, hint, children }: Omit<Props, "children"> & { readonly children: ReactNode }) {
  const id = useId();
  const wrong = useRefusals(name).length > 0;
  return (
    <fieldset className="f" data-field={name} aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend>{label}</legend>
      {children}
      <Refusals name={name} id={`${id}-wrong`} />
      {hint === undefined ? null : <div className="hint">{hint}</div>}
    </fieldset>
  );
}
