"use client";

import { v4 } from "uuid";
import { read, stored, unstored } from "./store.ts";

/** A form of something new: one person may have begun several, each in a tab of its own. */
const NEW = "new-";
const TAB = "!tab";
/** A form that another tab has written too: from then on the server keeps this tab's beside it. */
const APART = "!apart:";
const SEEN = "!seen:";
/** A page that is loaded anew waits so long for the one before it to go. */
const GOING = 300;

/** By the library: a page without TLS has no `crypto.randomUUID`. */
const fresh = (): string => v4().slice(0, 8);

/** Names this tab for as long as it is open, over reloads too. */
function tabId(): string {
  const kept = read(TAB);
  if (kept !== null) return kept;
  const made = fresh();
  stored(TAB, made);
  return made;
}

function isFree(tab: string): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks.request(`isnad-tab-${tab}`, { signal: AbortSignal.timeout(GOING) }, hold).catch(() => resolve(false));
  });
}

let named: Promise<void> | null = null;

/** Once this tab's name is its own: a duplicated tab comes with the name of the one it was copied from. */
export function tabNamed(): Promise<void> {
  named ??= typeof navigator !== "undefined" && "locks" in navigator ? isFree(tabId()).then((free) => (free ? undefined : stored(TAB, fresh()))) : Promise.resolve();
  return named;
}

export const isNew = (form: string): boolean => form.startsWith(NEW);
export const isApart = (form: string): boolean => isNew(form) || read(`${APART}${form}`) !== null;
export const setApart = (form: string): void => stored(`${APART}${form}`, "yes");
export const setTogether = (form: string): void => unstored(`${APART}${form}`);

/** The name under which the server keeps a form: of something new, and of what two tabs write at once, each tab's own. */
export const remoteName = (form: string): string => (isApart(form) ? `${form}.${tabId()}` : form);

/** The form that the server keeps under this name. */
export const formOfRemote = (remote: string): string => (remote.includes(".") ? remote.slice(0, remote.lastIndexOf(".")) : remote);

/** The beginning of the names of all forms that the server may have of this one. */
export const remotePrefix = (prefix: string): string => (isNew(prefix) ? `${prefix}.` : prefix);

/** Which writing of a form this tab goes on from. */
export const seenOf = (remote: string): string => read(`${SEEN}${remote}`) ?? "";
export const setSeen = (remote: string, version: string): void => stored(`${SEEN}${remote}`, version);

let last = 0;

/** Names the next writing; numbers grow over reloads too. */
export function nextVersion(): string {
  last = Math.max(last + 1, Date.now());
  return `${tabId()}:${String(last)}`;
}
