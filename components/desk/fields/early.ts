"use client";

import { useCallback, useRef } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement;

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
      if (control.value !== first.current) setValue(control.value);
    },
    [setValue],
  );
}
