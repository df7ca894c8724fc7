"use client";

/** A form of something new: one person may have begun several, each in a tab of its own. */
const NEW = "new-";
const TAB = "!tab";

let made: string | null = null;

/** Names this tab for as long as it is open, over reloads too. */
function tabId(): string {
  made ??= crypto.randomUUID().slice(0, 8);
  try {
    const kept = sessionStorage.getItem(TAB);
    if (kept !== null) return kept;
    sessionStorage.setItem(TAB, made);
  } catch {
    // A forbidden storage: the name holds until the page is left.
  }
  return made;
}

export const isNew = (form: string): boolean => form.startsWith(NEW);

/** The name under which the server keeps a form: of something new, each tab's own. */
export const remoteName = (form: string): string => (isNew(form) ? `${form}.${tabId()}` : form);

/** The beginning of the names of all forms that the server may have of this one. */
export const remotePrefix = (prefix: string): string => (isNew(prefix) ? `${prefix}.` : prefix);
