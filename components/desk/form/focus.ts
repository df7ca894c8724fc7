import type { FormState } from "./state.ts";

const FOCUSABLE = "input:not([type=hidden]),textarea,select,button,[tabindex]";

/** Moves the focus to the first field, in the order of the page, that was refused; else to the sentence above the form. */
export function focusFirstWrong(form: HTMLFormElement | null, state: FormState): void {
  if (form === null) return;
  const wrong = new Set(state.refusals.map(({ field }) => field?.split(".")[0]));
  const fields = [...form.querySelectorAll<HTMLElement>("[data-field]")];
  const first = state.kind === "stale" ? undefined : fields.find((field) => wrong.has(field.dataset["field"]));
  const target = first?.querySelector<HTMLElement>(FOCUSABLE) ?? form.querySelector<HTMLElement>("[data-trouble]");
  // What is folded can take no focus.
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}
