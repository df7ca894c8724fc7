import { BIDI_CONTROLS } from "./letters.ts";
import { wordsOf } from "./tokens.ts";

const controls = new RegExp(`[${BIDI_CONTROLS}]`, "u");

// Scripts with letters that look alike: a Cyrillic «а» passes for a Latin «a». Arabic is not among them: «لـCNN» is fair.
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

/** Whether a text holds signs that turn the direction of what stands around it; a name may not. */
export function hasBidiControls(text: string): boolean {
  return controls.test(text);
}

/** Whether one word mixes letters of scripts that look alike, as a name made to pass for another does. */
export function hasMixedScriptWord(text: string): boolean {
  return wordsOf(text).some((word) => scripts.filter((script) => script.test(word.text)).length > 1);
}
