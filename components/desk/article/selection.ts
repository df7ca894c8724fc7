"use client";

export type Range = { readonly start: number; readonly end: number };

const PARAGRAPH_GAP = 2;

/** Where a point of the page lies in the whole text: the letters before it, and the gap before each further paragraph. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, offset);
  const begun = [...root.querySelectorAll("[data-paragraph]")].filter((paragraph) => before.comparePoint(paragraph, 0) === 0).length;
  return before.toString().length + PARAGRAPH_GAP * Math.max(0, begun - 1);
}

/** What is selected inside the text, by offsets in it; null when nothing is, or when the selection leaves it. */
export function selectedIn(root: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  return { start: offsetOf(root, range.startContainer, range.startOffset), end: offsetOf(root, range.endContainer, range.endOffset) };
}

/** Whether the caret or a selection stands in the text. */
export function caretIn(root: HTMLElement): boolean {
  const node = document.getSelection()?.anchorNode ?? null;
  return node !== null && root.contains(node);
}
