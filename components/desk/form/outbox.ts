"use client";

import { isJoined, joined } from "./merge.ts";
import { offersOf, setOffers } from "./offered.ts";
import { isApart, nextVersion, remoteName, seenOf, setApart, setSeen, setTogether, tabNamed } from "./remote.ts";
import { fieldsOf, isPrivate, keysFrom, read, stored, takeOver, tell, unstored, whenCleared } from "./store.ts";
import { send, type Row, type Writing } from "./transport.ts";

/** Where the typed text stands: with the server since `at` (ISO instant), on its way, or only in this browser, and why. */
export type Sync = { readonly state: "idle" | "saving" | "saved" | "offline" | "signedOut" | "refused"; readonly at: string | null };

export const IDLE: Sync = { state: "idle", at: null };
let sync: Sync = IDLE;
whenCleared(() => { sync = IDLE; });

/** Names of forms begin so that the server keeps; a form of another name is kept by the tab alone. */
const drafted = new Set<string>();
/** A form whose last change has not reached the server is marked, so that a reload knows which of two is newer. */
const MARK = "!unsent:";
const PAUSE = 400;
/** Whoever types without a pause is sent in between. */
const LONGEST = 2000;
const RETRY = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;
let due: number | null = null;
let sending = false;

/** What was refused as it is: it is sent again once it changes, and keeps its mark. */
const refused = new Map<string, string | null>();
/** When a form last changed here or reached the server, by a clock of this tab's own. */
const changes = new Map<string, number>();
let clock = 0;

export const syncNow = (): Sync => sync;
export const clockNow = (): number => clock;
export const changedSince = (form: string, then: number): boolean => (changes.get(form) ?? 0) > then;
export const draftedFrom = (prefix: string): unknown => drafted.add(prefix);
const note = (form: string): unknown => changes.set(form, (clock += 1));

const markOf = (form: string): string | null => read(`${MARK}${form}`);
const isDrafted = (form: string): boolean => !isPrivate(form) && [...drafted].some((prefix) => form.startsWith(prefix));
export const unsent = (): string[] => keysFrom(MARK).map((key) => key.slice(MARK.length)).filter(isDrafted);
const waiting = (): string[] => unsent().filter((form) => refused.get(form) !== markOf(form));

export function saidSaved(at: string): void {
  if (sync.state === "idle") sync = { state: "saved", at };
}

export function later(pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), pause);
}

/** A form has changed: the server is told once the typing pauses, or has gone on for two seconds. */
export function touched(form: string): void {
  note(form);
  if (isPrivate(form)) return;
  // Also before it is known that the server keeps this form: what is typed while the page comes alive is the newer.
  stored(`${MARK}${form}`, `${String(clock)} ${String(Date.now())}`);
  if (!isDrafted(form)) return;
  if (sync.state !== "offline") sync = { ...sync, state: "saving" };
  due ??= Date.now() + LONGEST;
  if (!sending) later(Math.max(0, Math.min(PAUSE, due - Date.now())));
}

function writingOf(form: string): Writing {
  const remote = remoteName(form);
  return { form: remote, version: nextVersion(), seen: seenOf(remote), values: fieldsOf(form) };
}

/** Another tab has written this form too: both are kept, and the other's is offered. */
function keepBoth(form: string, mine: Writing, theirs: Row): void {
  setSeen(theirs.form, theirs.version);
  if (isJoined(form)) {
    takeOver(form, joined(theirs.values, fieldsOf(form)));
    return touched(form);
  }
  setOffers(form, [theirs, ...offersOf(form).filter((row) => row.form !== theirs.form)]);
  if (Object.keys(mine.values).length === 0) unstored(`${MARK}${form}`);
  else if (!isApart(form)) setApart(form);
}

/** Sends one form as it is now; what is typed while it travels is sent after it. */
export async function push(form: string): Promise<Sync["state"]> {
  const mark = markOf(form);
  const writing = writingOf(form);
  const answer = await send(writing);
  if (answer.state === "other") {
    keepBoth(form, writing, answer.row);
    return "saving";
  }
  if (answer.state === "refused") refused.set(form, mark);
  if (answer.state !== "saved") return answer.state;
  note(form);
  setSeen(writing.form, writing.version);
  if (Object.keys(writing.values).length === 0) setTogether(form);
  if (markOf(form) === mark) unstored(`${MARK}${form}`);
  sync = { state: "saving", at: answer.at };
  return "saved";
}

const holdsWords = (): boolean => [...drafted].some((prefix) => keysFrom(prefix).length > 0);

/** Nothing of this tab's is on its way, nor kept: given up here, while another tab wrote on, or all of it saved or given up. */
const isAtRest = (state: Sync["state"]): boolean => (state === "saving" && waiting().length === 0) || (state === "saved" && !holdsWords());

async function flush(): Promise<void> {
  await tabNamed();
  const forms = waiting();
  if (sending || forms.length === 0) return;
  sending = true;
  due = null;
  let state: Sync["state"] = "saved";
  for (const form of forms) {
    state = await push(form);
    if (state === "offline" || state === "signedOut") break;
  }
  sending = false;
  sync = isAtRest(state) ? IDLE : { ...sync, state };
  tell();
  if (waiting().length > 0) later(state === "offline" || state === "signedOut" ? RETRY : PAUSE);
}

/** A page that is being left sends what it has, without waiting for an answer; its number says that it is the later one. */
function leave(): void {
  for (const form of unsent()) void send(writingOf(form), true);
}

if (typeof window !== "undefined") {
  window.addEventListener("pagehide", leave);
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leave();
  });
}
