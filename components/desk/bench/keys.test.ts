import { describe, expect, it } from "vitest";
import { SHORTCUTS } from "../shortcuts.ts";
import { BENCH_KEYS, benchKey } from "./keys.ts";

const press = (code: string, held: Partial<Parameters<typeof benchKey>[0]> = {}) =>
  benchKey({ code, key: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, repeat: false, ...held });

describe("keys of the workbench", () => {
  it.each(Object.keys(BENCH_KEYS))("%s stands in the list of shortcuts", (code) => {
    const key = code.replace(/^Key/u, "");
    expect(SHORTCUTS.some(({ place, keys }) => (place === "text" || place === "suggestion" || place === "form") && keys.length === 1 && keys[0] === key)).toBe(true);
  });

  it.each([
    ["KeyJ", "next"],
    ["KeyK", "previous"],
    ["KeyX", "dismiss"],
    ["KeyC", "claim"],
    ["KeyR", "response"],
    ["Enter", "enter"],
  ])("%s: %s", (code, does) => {
    expect(press(code)).toEqual({ does });
  });

  it.each([["Digit1", 1], ["Digit9", 9], ["Numpad5", 5]])("%s is a stance", (code, digit) => {
    expect(press(code)).toEqual({ does: "stance", digit });
  });

  it.each([
    ["the letter where the layout writes Latin ones elsewhere", press("KeyQ", { key: "a" }), "add"],
    ["the place where the layout writes Arabic", press("KeyA", { key: "ش" }), "add"],
    ["stepping on while the key is held", press("KeyJ", { repeat: true }), "next"],
  ])("%s counts", (_, key, does) => {
    expect(key).toEqual({ does });
  });

  it.each([
    ["an unknown key", press("KeyQ")],
    ["zero", press("Digit0")],
    ["copying", press("KeyC", { ctrlKey: true })],
    ["saving on a Mac", press("Enter", { metaKey: true })],
    ["selecting", press("KeyA", { shiftKey: true })],
    ["composing", press("KeyJ", { isComposing: true })],
    ["another letter in the place of one of its keys", press("KeyA", { key: "q" })],
    ["dismissing by a key that is held", press("KeyX", { repeat: true })],
    ["a stance by a key that is held", press("Digit1", { repeat: true })],
  ])("%s is not the workbench's", (_, key) => {
    expect(key).toBeNull();
  });
});
