"use client";

import type { ReactNode } from "react";
import { useFieldValue } from "../form/context.tsx";
import { Field, FieldSet } from "./shell.tsx";

export type Option = { readonly value: string; readonly label: string };

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly options: readonly Option[];
  readonly initial?: string;
  readonly hint?: ReactNode;
};

/** One of a few. */
export function SelectField({ name, label, options, initial = "", hint }: Props) {
  const [value, setValue] = useFieldValue(name, initial);
  return (
    <Field name={name} label={label} hint={hint}>
      {(described) => (
        <select {...described} className="in" name={name} value={value} onChange={(event) => setValue(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>{option.label}</option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all in sight. */
export function RadioField({ name, label, options, initial = "", hint }: Props) {
  const [value, setValue] = useFieldValue(name, initial);
  return (
    <FieldSet name={name} label={label} hint={hint}>
      <div className="seg radios">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => setValue(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}

/** Yes or no; sent as `on`. */
export function CheckField({ name, label, initial = false, hint }: { readonly name: string; readonly label: ReactNode; readonly initial?: boolean; readonly hint?: ReactNode }) {
  const [value, setValue] = useFieldValue(name, initial ? "on" : "");
  return (
    <div className="f check" data-field={name}>
      <label>
        <input type="checkbox" name={name} value="on" checked={value === "on"} onChange={(event) => setValue(event.currentTarget.checked ? "on" : "")} />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : <div className="hint">{hint}</div>}
    </div>
  );
}
