"use client";

import { useEffect, useState } from "react";
import { singleKeys } from "./single-keys.ts";

/** Fields where letters are typed; the article's text is one to the browser, yet nothing can be written there. */
function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("[aria-readonly=true]") !== null) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select");
}

/** What an input method is still composing is its own. */
const composes = (event: KeyboardEvent): boolean => event.isComposing || event.key === "Process" || event.key === "Dead";

/** By its letter, and by its place where the layout writes other letters: there K is ن. */
const isPaletteKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && (event.key.toLowerCase() === "k" || (event.code === "KeyK" && !/^[a-z]$/iu.test(event.key)));

const isHelpKey = (event: KeyboardEvent): boolean => singleKeys() && !event.ctrlKey && !event.metaKey && !event.altKey && (event.key === "?" || event.key === "؟") && !takesLetters(event.target);

export type Opened = "palette" | "shortcuts" | null;

/** Which of the two dialogs is open, by key or by button. */
export function useOpened(): readonly [Opened, (opened: Opened) => void] {
  const [opened, setOpened] = useState<Opened>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (composes(event)) return;
      const wanted = isPaletteKey(event) ? "palette" : isHelpKey(event) ? "shortcuts" : null;
      if (wanted === null) return;
      // Another dialog is finished first; the palette closes by the key that opened it.
      const dialog = document.querySelector("[role=dialog], [role=alertdialog]");
      if (wanted === "shortcuts" && dialog !== null) return;
      event.preventDefault();
      event.stopPropagation();
      setOpened((now) => (now === wanted ? null : dialog === null ? wanted : now));
    };
    // Before the page's own keys: in the text, K alone is another command.
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, []);
  return [opened, setOpened];
}
