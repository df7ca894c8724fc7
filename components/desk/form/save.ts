import type { KeyboardEvent, SyntheticEvent } from "react";
import { afterRenewal, isRenewing } from "./renewal.ts";

/** On a form that a key has asked to be sent, until it is. */
export const ASKED = "data-asked";

/** Ctrl or ⌘ with Enter saves from anywhere in the form, as its first button does; with Shift as its last, which goes furthest. */
export function saveByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  // A dialog opened from the form stands elsewhere on the page, but React brings its keys here.
  if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
  event.preventDefault();
  const { currentTarget: form, shiftKey } = event;
  // The same press may have taken a row of a list: it is sent once it stands in the form, and until that is drawn nothing else is decided.
  form.setAttribute(ASKED, "");
  setTimeout(() => {
    saveForm(form, shiftKey);
    requestAnimationFrame(() => (isRenewing() ? undefined : form.removeAttribute(ASKED)));
  });
}

/** Sends a form by its first button, or by its last; not while a dialog stands over it. */
export function saveForm(form: HTMLFormElement, furthest: boolean): void {
  if (document.querySelector("[role=dialog]") !== null) return;
  const buttons = [...form.querySelectorAll<HTMLButtonElement>("button[type=submit]")];
  form.requestSubmit(furthest ? buttons.at(-1) : buttons[0]);
}

const waits = new WeakSet<HTMLFormElement>();

/** Sends a form, once, as it will be when the page shows what was saved before; nothing else is decided meanwhile. */
export function saveLater({ currentTarget: form, nativeEvent: { submitter } }: SyntheticEvent<HTMLFormElement, SubmitEvent>): void {
  if (waits.has(form)) return;
  waits.add(form);
  form.setAttribute(ASKED, "");
  afterRenewal(() => {
    waits.delete(form);
    form.removeAttribute(ASKED);
    form.requestSubmit(submitter);
  });
}
