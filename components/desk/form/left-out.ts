import type { Refusal } from "#lib/domain/result.ts";

/** Under this name a form sends what it would leave out and has not been told of: it is refused once, with all else that is wrong. */
export const LEFT_OUT = "leftOut";

/** What stands in the form and would not be saved, each marked with the code of its refusal, and its words. */
export function leftOutOf(form: HTMLFormElement): Refusal[] {
  return [...form.querySelectorAll<HTMLElement>("[data-left-out]")].flatMap((mark) => {
    const field = mark.closest<HTMLElement>("[data-field]")?.dataset["field"];
    const { leftOut: code = "", words: text = "" } = mark.dataset;
    return field === undefined ? [] : [{ code, field, values: { text } }];
  });
}
