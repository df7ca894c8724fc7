"use client";

import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { directionOf } from "#lib/i18n/direction.ts";
import { useFieldValue } from "../form/context.tsx";
import { useEarly } from "./early.ts";
import { Field } from "./shell.tsx";

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly initial?: string;
  readonly hint?: ReactNode;
  readonly keys?: string;
  readonly type?: "text" | "email" | "url" | "number" | "search";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly list?: string;
  readonly required?: boolean;
  readonly ltr?: boolean;
};

/** A line of text; what is typed is kept until it is saved. Its direction is that of most of its letters. */
export function TextField({ name, label, initial = "", hint, keys, type = "text", autoComplete = "off", list, required = false, ltr = false }: Props) {
  const [value, setValue] = useFieldValue(name, initial);
  const early = useEarly(value, setValue);
  return (
    <Field name={name} label={label} hint={hint} {...(keys === undefined ? {} : { keys })}>
      {(described) => (
        <input
          {...described}
          ref={early}
          className="in"
          name={name}
          type={type}
          dir={ltr ? "ltr" : directionOf(value)}
          autoComplete={autoComplete}
          list={list}
          aria-required={required || undefined}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type AreaProps = Pick<Props, "name" | "label" | "initial" | "hint" | "keys" | "required"> & { readonly rows?: number; readonly spoken?: boolean };

/** Several lines of text in the direction of most of their letters; `spoken` for words somebody said or wrote. */
export function AreaField({ name, label, initial = "", hint, keys, required = false, rows = 3, spoken = false }: AreaProps) {
  const [value, setValue] = useFieldValue(name, initial);
  const early = useEarly(value, setValue);
  return (
    <Field name={name} label={label} hint={hint} {...(keys === undefined ? {} : { keys })}>
      {(described) => (
        <textarea
          {...described}
          ref={early}
          className={spoken ? "in area spoken" : "in area"}
          name={name}
          rows={rows}
          dir={directionOf(value)}
          aria-required={required || undefined}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A password is never kept in the tab's storage, and never sent back by the server. */
export function PasswordField({ name, label, hint, autoComplete }: Pick<Props, "name" | "label" | "hint"> & { readonly autoComplete: "current-password" | "new-password" }) {
  return (
    <Field name={name} label={label} hint={hint}>
      {(described) => <input {...described} className="in" name={name} type="password" dir="ltr" autoComplete={autoComplete} aria-required="true" />}
    </Field>
  );
}
