/** What a key does on the workbench while no field is typed into. */
export type BenchKey =
  | { readonly does: "next" | "previous" | "enter" | "dismiss" | "claim" | "response" | "add" | "link" | "notSame" | "source" | "party" | "targets" | "date" }
  | { readonly does: "stance"; readonly digit: number };

export type PlainKey = Exclude<BenchKey["does"], "stance">;

/** Keys by their place on the keyboard: they work in every layout, the Arabic one too. */
export const BENCH_KEYS: Readonly<Record<string, PlainKey>> = {
  KeyJ: "next",
  KeyK: "previous",
  Enter: "enter",
  KeyX: "dismiss",
  KeyC: "claim",
  KeyR: "response",
  KeyA: "add",
  KeyL: "link",
  KeyN: "notSame",
  KeyS: "source",
  KeyP: "party",
  KeyT: "targets",
  KeyD: "date",
};

const DIGIT = /^(?:Digit|Numpad)([1-9])$/u;

type Pressed = { readonly code: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean; readonly shiftKey: boolean; readonly isComposing: boolean };

/** What this press means, or null. A press with another key held is the browser's or the form's. */
export function benchKey(pressed: Pressed): BenchKey | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey || pressed.isComposing) return null;
  const does = BENCH_KEYS[pressed.code];
  if (does !== undefined) return { does };
  const digit = DIGIT.exec(pressed.code)?.[1];
  return digit === undefined ? null : { does: "stance", digit: Number(digit) };
}

/** Where letters are typed, keys are letters; a button, a link and a list keep their own Enter. */
const TYPED = "input:not([type=checkbox]):not([type=radio]),textarea,select,[role=combobox],[role=listbox],[role=dialog]";
const PRESSED = "button,a,summary,label";

/** Whether a press there is the workbench's to answer. */
export function isBenchPlace(target: EventTarget | null, key: BenchKey): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(TYPED) !== null || document.querySelector("[role=dialog]") !== null) return false;
  return key.does !== "enter" || target.closest(PRESSED) === null;
}
