/** What a key does on the workbench while no field is typed into. */
export type BenchKey =
  | { readonly does: "next" | "previous" | "enter" | "dismiss" | "claim" | "response" | "add" | "link" | "notSame" | "source" | "wording" | "party" | "targets" | "date" }
  | { readonly does: "stance"; readonly digit: number };

export type PlainKey = Exclude<BenchKey["does"], "stance">;

/** Keys by their letter, and by their place where the layout writes other letters, as the Arabic one does. */
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
  KeyW: "wording",
  KeyP: "party",
  KeyT: "targets",
  KeyD: "date",
};

const LATIN = /^[a-z]$/iu;
const DIGIT = /^(?:Digit|Numpad)([1-9])$/u;

/** The digit of a key by its place, since some layouts write ١ there; null for any other key. */
export function digitOf(code: string): number | null {
  const digit = DIGIT.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

type Pressed = Readonly<Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing" | "repeat">>;

/** A key that is held goes on through the text; it decides nothing twice. */
const MAY_REPEAT: readonly PlainKey[] = ["next", "previous"];

/** What this press means, or null. A press with another key held is the browser's or the form's. */
export function benchKey(pressed: Pressed): BenchKey | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey || pressed.isComposing) return null;
  const does = BENCH_KEYS[LATIN.test(pressed.key) ? `Key${pressed.key.toUpperCase()}` : pressed.code];
  if (does !== undefined) return pressed.repeat && !MAY_REPEAT.includes(does) ? null : { does };
  const digit = digitOf(pressed.code);
  return digit === null || pressed.repeat ? null : { does: "stance", digit };
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
