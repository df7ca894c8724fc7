import type { Refusal } from "#lib/domain/result.ts";
import type { FormState } from "./state.ts";

const FOCUSABLE = "input:not([type=hidden]),textarea,select,button,[tabindex]";

/** Names typed into a field of records and not chosen: saved so, the record would have what was chosen before, or nothing. */
export function unresolvedIn(form: HTMLFormElement): Refusal[] {
  const fields = [...form.querySelectorAll<HTMLElement>("[data-unresolved]")].flatMap((held) => held.closest<HTMLElement>("[data-field]")?.dataset["field"] ?? []);
  return fields.map((field) => ({ code: "not_chosen", field }));
}

/** Moves the focus to the first field, in the order of the page, that was refused; else to the sentence above the form. */
export function focusFirstWrong(form: HTMLFormElement | null, state: FormState): void {
  if (form === null) return;
  const wrong = new Set(state.refusals.map(({ field }) => field?.split(".")[0]));
  const fields = [...form.querySelectorAll<HTMLElement>("[data-field]")];
  const first = state.kind === "stale" ? undefined : fields.find((field) => wrong.has(field.dataset["field"]));
  const target = first?.querySelector<HTMLElement>("[data-proposed]") ?? first?.querySelector<HTMLElement>(FOCUSABLE) ?? form.querySelector<HTMLElement>("[data-trouble]");
  // What is folded can take no focus.
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}
