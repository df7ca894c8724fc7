"use client";

/** Once what was just changed is drawn: the form, or the text, stands there only then. */
export const afterDrawing = (work: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(work));

/** Of a claim its statement, of a response its stance; a choice that is not made is nobody's first field. */
const FIRST_FIELDS = [".p-form .stances input:checked", ".p-form .stances input", ".p-form textarea", ".p-form input:not([type=hidden], [type=radio])"];

/** Unless the editor was quicker than the drawing and types in the form already. */
export function focusForm(): void {
  afterDrawing(() => {
    if (document.activeElement?.closest(".p-form form") instanceof HTMLElement) return;
    const first = FIRST_FIELDS.map((field) => document.querySelector<HTMLElement>(field)).find((found) => found !== null);
    first?.focus();
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

/** As much of the workbench must be in sight as tells what a key decides on. */
const IN_SIGHT = 240;

/** Brings the workbench into sight where it is not; a key that decided on what nobody sees has done that instead. */
export function broughtIntoSight(): boolean {
  const box = document.querySelector(".panes")?.getBoundingClientRect();
  if (box === undefined || Math.min(box.bottom, window.innerHeight) - Math.max(box.top, 0) >= Math.min(IN_SIGHT, box.height)) return false;
  showPanes();
  return true;
}

const showPanes = (): void => document.querySelector(".panes")?.scrollIntoView({ block: "nearest" });

/** A page just come to, of a window wide enough for all panes, shows the workbench whole; keys and Tab go on from the form's heading. */
export function arrive(): void {
  if (!window.matchMedia("(min-width: 64rem)").matches) return;
  if (window.scrollY === 0 && window.location.hash === "") showPanes();
  if (document.activeElement === document.body) document.getElementById("form-title")?.focus({ preventScroll: true });
}

/** Where one pane is shown at a time, the one that has just come is shown from its beginning. */
export function showPaneTop(): void {
  afterDrawing(() => {
    const [tabs, panes] = [document.querySelector<HTMLElement>(".only-tabs"), document.querySelector(".panes")];
    if (tabs === null || panes === null || tabs.offsetHeight === 0) return;
    window.scrollTo({ top: window.scrollY + panes.getBoundingClientRect().top - tabs.offsetHeight, behavior: "instant" });
  });
}
