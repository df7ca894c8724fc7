"use client";

import { useEffect, useEffectEvent } from "react";
import { singleKeys } from "../palette/single-keys.ts";
import { saveForm } from "../form/save.ts";
import { broughtIntoSight } from "./focus.ts";
import { benchKey, isBenchPlace, type PlainKey } from "./keys.ts";

/** What the workbench does at each key, at a digit, and at Escape. */
export type Answers = Readonly<Record<PlainKey, () => void>> & { readonly stance: (digit: number) => void; readonly leave: () => void };

const isIn = (places: string): boolean => document.activeElement?.closest(places) != null;

/** A list or dialog that is open answers its own Escape. */
const isLeaving = (event: KeyboardEvent): boolean => event.key === "Escape" && isIn(".p-form,.p-logged") && document.querySelector("[role=dialog],[role=listbox]") === null;

/** The open form, when the keys that save it are pressed outside of any form: inside, it hears them itself. */
function formToSave(event: KeyboardEvent): HTMLFormElement | null {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isIn("form") || document.querySelector("[role=dialog],[role=alertdialog]") !== null) return null;
  return document.querySelector<HTMLFormElement>(".p-form form");
}

/** Hears the workbench's keys anywhere on the page, as long as nothing is typed into. */
export function useKeys(answers: Answers): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const form = formToSave(event);
    const key = singleKeys() ? benchKey(event) : null;
    const leaving = isLeaving(event);
    if (!leaving && form === null && (key === null || !isBenchPlace(event.target, key))) return;
    event.preventDefault();
    if (leaving) answers.leave();
    else if (form !== null) {
      if (!broughtIntoSight()) saveForm(form, event.shiftKey);
    } else if (key?.does === "stance") answers.stance(key.digit);
    else if (key !== null) answers[key.does]();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => press(event);
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, []);
}
