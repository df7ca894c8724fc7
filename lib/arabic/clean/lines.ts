import { BIDI_CONTROLS } from "../letters.ts";
import { asideOf, withoutMark, type AsideReason } from "./aside.ts";
import { readReferences } from "./references.ts";

/** A non-empty line of the pasted text; `number` counts from 1 and counts empty lines too. `aside` when its page sets it apart from the story. */
export type Line = { readonly number: number; readonly text: string; readonly aside?: AsideReason | null };

// Letters that fonts of old stood in for; the ornate ligatures (ﷺ، ﷽) and brackets (﴾﴿) are signs of their own.
const presentation = /[\uFB50-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]/gu;
const bidi = new RegExp(`[${BIDI_CONTROLS}]`, "gu");
const invisible = /[\u00AD\u200B\u2060-\u2064\u206A-\u206F\uFEFF]/gu;
const control = /[\u0001-\u0008\u000E-\u001F\u007F-\u009F]/gu;
// A joiner means something between letters (می‌شود) and inside pictures made of several (👨‍👩‍👧).
const strayJoiner = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

// No letter bears so many marks; bringing a longer run into order takes the square of its length.
const heap = /(\p{M}{12})\p{M}+/gu;

const ordinary = (sign: string): string => sign.normalize("NFKC").trim();

/** A line as it is stored: NFC, ordinary letters, signs for their names («&quot;»), no invisible signs, single spaces. */
function tidy(line: string): string {
  const letters = readReferences(line).replace(heap, "$1").replace(presentation, ordinary).normalize("NFC");
  const visible = letters.replace(bidi, "").replace(invisible, "").replace(control, "").replace(strayJoiner, "");
  return visible.replace(/\s+/gu, " ").trim();
}

/** The non-empty lines of a text as pasted, tidied, with their numbers. */
export function linesOf(raw: string): Line[] {
  const lines = raw.split(/\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/u);
  return lines.map((line, at) => ({ number: at + 1, text: tidy(withoutMark(line)), aside: asideOf(line) })).filter((line) => line.text !== "");
}
