"use client";

import type { ReactNode } from "react";
import { useFieldValue } from "../form/context.tsx";
import { useEarly } from "./early.ts";
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
  const early = useEarly(value, setValue);
  return (
    <Field name={name} label={label} hint={hint}>
      {(described) => (
        <select {...described} ref={early} className="in" name={name} value={value} onChange={(event) => setValue(event.currentTarget.value)}>
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
        {options.map((option) => <Radio key={option.value} name={name} option={option} chosen={value} onChoose={setValue} />)}
      </div>
    </FieldSet>
  );
}

type RadioProps = { readonly name: string; readonly option: Option; readonly chosen: string; readonly onChoose: (value: string) => void };

function Radio({ name, option: { value, label }, chosen, onChoose }: RadioProps) {
  const early = useEarly(chosen, onChoose);
  return (
    <label>
      <input ref={early} type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>{label}</span>
    </label>
  );
}

/** Yes or no; sent as `on`. */
export function CheckField({ name, label, initial = false, hint }: { readonly name: string; readonly label: ReactNode; readonly initial?: boolean; readonly hint?: ReactNode }) {
  const [value, setValue] = useFieldValue(name, initial ? "on" : "");
  const early = useEarly(value, setValue);
  return (
    <div className="f check" data-field={name}>
      <label>
        <input ref={early} type="checkbox" name={name} value="on" checked={value === "on"} onChange={(event) => setValue(event.currentTarget.checked ? "on" : "")} />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : <div className="hint">{hint}</div>}
    </div>
  );
}
