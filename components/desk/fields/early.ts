"use client";

import { useCallback, useRef } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control shows line ends in its own way, or none: that is nothing typed. */
export function isTyped(shown: string, given: string): boolean {
  const words = (text: string): string => text.replaceAll(/[\r\n]/gu, "");
  return words(shown) !== words(given);
}

/** What a control shows, where it can say so: a tick is `on`; a radio button that is not chosen, and a list without `given`, say nothing against it. */
function shownBy(control: Control, given: string): string {
  if ("options" in control) return [...control.options].some(({ value }) => value === given) ? control.value : given;
  if (control.type === "checkbox" && "checked" in control) return control.checked ? "on" : "";
  return control.type === "radio" && "checked" in control && !control.checked ? given : control.value;
}

/**
 * Takes over what was typed or chosen in a control before the page's scripts listened: the next drawing would wipe it out.
 * For `ref`; looks once, when the control is first there.
 */
export function useEarly(value: string, setValue: (value: string) => void): (control: Control | null) => void {
  const first = useRef(value);
  const looked = useRef(false);
  return useCallback(
    (control: Control | null) => {
      if (control === null || looked.current) return;
      looked.current = true;
      const shown = shownBy(control, first.current);
      if (isTyped(shown, first.current)) setValue(shown);
    },
    [setValue],
  );
}
