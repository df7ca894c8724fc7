"use client";

import { useWords } from "../context.tsx";
import { fieldWords } from "../field-words.ts";
import { useForm } from "./context.tsx";
import type { FormState } from "./state.ts";

type Stored = NonNullable<FormState["stored"]>;

/** After a stale save: what another editor stored beside what is typed here. Saving again then knows what it replaces. */
export function Versions({ stored }: { readonly stored: Stored }) {
  const { state } = useForm();
  const t = useWords("desk");
  const differing = Object.entries(stored.fields).filter(([field, value]) => (state.typed[field] ?? "") !== value);
  if (differing.length === 0) return null;
  return (
    <table className="versions">
      <caption>{t("form.versions")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("form.field")}</th>
          <th scope="col">{t("form.stored")}</th>
          <th scope="col">{t("form.typed")}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(([field, value]) => (
          <tr key={field}>
            <th scope="row">{fieldWords(t, field)}</th>
            <td><bdi>{value === "" ? t("none") : value}</bdi></td>
            <td><bdi>{state.typed[field] ?? t("none")}</bdi></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The revision the form was opened with; after a stale save, the one it was shown. */
export function ExpectedRevision({ revision }: { readonly revision: number }) {
  const { state } = useForm();
  return <input type="hidden" name="expected" value={String(state.stored?.revision ?? revision)} />;
}
