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
  const t = useWords("desk");
  if (stored.differing.length === 0) return <p>{t("form.same")}</p>;
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
        {stored.differing.map((version) => (
          <tr key={version.field}>
            <th scope="row">{fieldWords(t, version.field)}</th>
            <td><bdi>{version.stored}</bdi></td>
            <td><bdi>{version.typed}</bdi></td>
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
  const shown = state.stored?.revision;
  useEffect(() => {
    const from = String(shown ?? revision);
    if (typing && (begun === "" || (shown !== undefined && begun !== from))) begin(from);
  }, [shown, typing, begun, begin, revision]);
  return <input type="hidden" name="expected" value={shown ?? (begun === "" ? revision : begun)} />;
}
