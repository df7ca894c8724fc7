"use client";

import { useEffect } from "react";
import { useWords } from "../context.tsx";
import { fieldWords } from "../field-words.ts";
import { useForm } from "./context.tsx";
import { useKept, useUnsaved } from "./kept.ts";
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

/**
 * The revision that what is typed was begun on, kept with it: whatever is drawn anew meanwhile, a save over somebody
 * else's change is stale. After a stale save, the revision it was shown.
 */
export function ExpectedRevision({ revision }: { readonly revision: number }) {
  const { name, state } = useForm();
  const typing = useUnsaved(name);
  const [begun, begin] = useKept(name, "expected", "");
  useEffect(() => {
    if (typing && begun === "") begin(String(revision));
  }, [typing, begun, begin, revision]);
  const from = begun === "" ? String(revision) : begun;
  return <input type="hidden" name="expected" value={state.stored === null ? from : String(state.stored.revision)} />;
}
