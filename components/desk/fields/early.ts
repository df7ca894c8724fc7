"use client";

import { useCallback, useRef } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A control shows line ends in its own way, or none: that is nothing typed. */
export function isTyped(shown: string, given: string): boolean {
  const words = (text: string): string => text.replaceAll(/[\r\n]/gu, "");
  return words(shown) !== words(given);
}

/**
 * Takes over what was typed into a control before the page's scripts listened: the next drawing would wipe it out.
 * For `ref`; looks once, when the control is first there.
 */
export function useEarly(value: string, setValue: (value: string) => void): (control: Control | null) => void {
  const first = useRef(value);
  const looked = useRef(false);
  return useCallback(
    (control: Control | null) => {
      if (control === null || looked.current) return;
      looked.current = true;
      if (isTyped(control.value, first.current)) setValue(control.value);
    },
    [setValue],
  );
}
