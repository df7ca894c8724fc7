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
 * Takes over what was typed or chosen before the page's scripts listened: the next drawing would wipe it out. For `ref`; looks once, when
 * what `shows` the value is first there.
 */
function useShown<Shown extends Element>(value: string, setValue: (value: string) => void, shows: (shown: Shown, given: string) => string): (shown: Shown | null) => void {
  const first = useRef(value);
  const looked = useRef(false);
  return useCallback(
    (node: Shown | null) => {
      if (node === null || looked.current) return;
      looked.current = true;
      const shown = shows(node, first.current);
      if (isTyped(shown, first.current)) setValue(shown);
    },
    [setValue, shows],
  );
}

/** The same for one control. */
export const useEarly = (value: string, setValue: (value: string) => void): ((control: Control | null) => void) => useShown<Control>(value, setValue, shownBy);

const ticksOf = (group: Element): string => [...group.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")].map(({ value }) => value).join(" ");

/** The same for a group of ticks: the values that are on, in their order on the page. */
export function useEarlyTicks(values: readonly string[], setValues: (values: readonly string[]) => void): (group: Element | null) => void {
  return useShown<Element>(values.join(" "), (shown) => setValues(shown === "" ? [] : shown.split(" ")), ticksOf);
}
