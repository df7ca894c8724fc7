"use client";

import { useWords } from "../context.tsx";
import { RadioField } from "../fields/choice.tsx";
import { TextField } from "../fields/text.tsx";

/** A change of something published says what it is: a slip of the pen, or a correction that readers are told of. */
export function ChangeFields() {
  const t = useWords("desk");
  const options = [
    { value: "typo", label: t("change.typo") },
    { value: "correction", label: t("change.correction") },
  ];
  return (
    <>
      <RadioField name="change" label={t("change.kind")} options={options} />
      <TextField name="why" label={t("change.why")} hint={t("change.whyHint")} />
    </>
  );
}
