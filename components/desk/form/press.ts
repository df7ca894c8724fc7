"use client";

import { v4 } from "uuid";
import { read, stored, unstored } from "./store.ts";

const PRESS = "!press:";

/** Names a press of a form's button until it is answered: sent again after a lost answer, the server knows it as the same. */
export function pressOf(form: string): string {
  const kept = read(`${PRESS}${form}`);
  if (kept !== null) return kept;
  const made = v4();
  stored(`${PRESS}${form}`, made);
  return made;
}

/** The press was answered, or the form given up: the next one is another. */
export const answeredPress = (form: string): void => unstored(`${PRESS}${form}`);
