"use client";

import { useContext, useEffect, useRef, type RefObject } from "react";
import { ComboBoxStateContext } from "react-aria-components";

/** A field stood in before the page's scripts listened is stood in still: its list would not open to what is typed next. */
export function EarlyFocus({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const state = useContext(ComboBoxStateContext);
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current || state === null) return;
    looked.current = true;
    if (document.activeElement === input.current) state.setFocused(true);
  }, [input, state]);
  return null;
}
