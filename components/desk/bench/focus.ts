"use client";

/** Once what was just changed is drawn: the form, or the text, stands there only then. */
export const afterDrawing = (work: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(work));

const FIRST_FIELD = ".p-form textarea, .p-form input:not([type=hidden])";

/** Unless the editor was quicker than the drawing and types in the form already. */
export function focusForm(): void {
  afterDrawing(() => {
    if (document.activeElement?.closest(".p-form form") instanceof HTMLElement) return;
    document.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  });
}

const TEXT = "article-text";

/** At once, since the next key may follow at once; and after the drawing, where the text was hidden until now. */
export function focusText(): void {
  const focus = (): void => document.getElementById(TEXT)?.focus({ preventScroll: true });
  focus();
  afterDrawing(focus);
}

/** A control of the form may go with the form when another item comes: then the form's heading has the focus, not nothing. */
export function keepFocus(): void {
  if (document.activeElement?.closest(".p-form form") == null) return;
  afterDrawing(() => (document.activeElement === document.body ? document.getElementById("form-title")?.focus({ preventScroll: true }) : undefined));
}

/** Brings the words of an item into sight, and leaves them be when they are. */
export function showItem(id: string | null): void {
  if (id === null) return;
  afterDrawing(() => document.querySelector(`[data-item="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "nearest" }));
}

/** Where keys lead in the form: what the article proposes first, else the field. */
const FIELDS = {
  party: "[data-field=claimantId],[data-field=responderId]",
  targets: "[data-field=targets],[data-field=parentId]",
  date: "[data-field=saidOn]",
} as const;

export function focusField(field: keyof typeof FIELDS): void {
  afterDrawing(() => {
    const place = document.querySelector(`.p-form :is(${FIELDS[field]})`);
    const goal = place?.querySelector<HTMLElement>("[data-proposed]") ?? place?.querySelector<HTMLElement>("input:not([type=hidden])");
    goal?.focus();
    goal?.scrollIntoView({ block: "nearest" });
  });
}

/** Presses the button that carries this key; nothing when there is none. */
export function pressMarked(key: "link" | "notSame" | "source"): void {
  document.querySelector<HTMLElement>(`[data-key=${key}]`)?.click();
}
