"use client";

import { useState, type ReactNode } from "react";
import { Field } from "./shell.tsx";

type Props = { readonly name: string; readonly label: ReactNode; readonly hint?: ReactNode; readonly accept: string };

/** A file from this computer; no page can give back what was chosen, so it is chosen anew after a refusal. */
export function FileField({ name, label, hint, accept }: Props) {
  const [chosen, setChosen] = useState("");
  return (
    <Field name={name} label={label} hint={hint}>
      {(described) => (
        <>
          <input {...described} className="in file" name={name} type="file" accept={accept} onChange={({ currentTarget: { files } }) => setChosen(files?.[0]?.name ?? "")} />
          {/* An empty file is sent as none is: its name tells them apart. */}
          <input type="hidden" name={`${name}Name`} value={chosen} />
        </>
      )}
    </Field>
  );
}
