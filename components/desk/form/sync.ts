"use client";

import { useSyncExternalStore } from "react";
import { z } from "zod";
import { isNew, remoteName, remotePrefix } from "./remote.ts";
import { ask, send } from "./transport.ts";
import { fieldsOf, isPrivate, keysFrom, keysOf, read, stored, subscribe, tell, unstored } from "./store.ts";

/** Where the typed text stands: with the server since `at` (ISO instant), on its way, or only in this browser, and why. */
export type Sync = { readonly state: "idle" | "saving" | "saved" | "offline" | "signedOut" | "refused"; readonly at: string | null };

const IDLE: Sync = { state: "idle", at: null };
let sync: Sync = IDLE;

/** Names of forms begin so that the server keeps; a form of another name is kept by the tab alone. */
const drafted = new Set<string>();
/** A form whose last change has not reached the server is marked, so that a reload knows which of two is newer. */
const MARK = "!unsent:";
const PAUSE = 400;
const RETRY = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;
let sending = false;

const isDrafted = (form: string): boolean => !isPrivate(form) && [...drafted].some((prefix) => form.startsWith(prefix));
const unsent = (): string[] => keysFrom(MARK).map((key) => key.slice(MARK.length)).filter(isDrafted);

function say(next: Sync): void {
  sync = next;
  tell();
}

function later(pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), pause);
}

/** A form has changed: the server is told once the typing pauses. */
export function touched(form: string): void {
  if (!isDrafted(form)) return;
  stored(`${MARK}${form}`, String(Date.now()));
  if (sync.state !== "offline") sync = { ...sync, state: "saving" };
  if (!sending) later(PAUSE);
}

/** Sends one form as it is now; what is typed while it travels is sent after it. */
async function push(form: string): Promise<Sync["state"]> {
  const mark = read(`${MARK}${form}`);
  const answer = await send(remoteName(form), fieldsOf(form));
  if (answer.state === "saved" || answer.state === "refused") {
    if (read(`${MARK}${form}`) === mark) unstored(`${MARK}${form}`);
  }
  if (answer.state === "saved") sync = { state: "saving", at: answer.at };
  return answer.state;
}

async function flush(): Promise<void> {
  if (sending) return;
  sending = true;
  let state: Sync["state"] = "saved";
  for (const form of unsent()) {
    state = await push(form);
    if (state === "offline" || state === "signedOut") break;
  }
  sending = false;
  say({ ...sync, state });
  if (unsent().length > 0) later(state === "saved" || state === "refused" ? PAUSE : RETRY);
}

/** A page that is being left sends what it has, without waiting for an answer. */
function leave(): void {
  for (const form of unsent()) void send(remoteName(form), fieldsOf(form), true);
}

if (typeof window !== "undefined") {
  window.addEventListener("pagehide", leave);
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leave();
  });
}

const draftsShape = z.object({ drafts: z.array(z.object({ form: z.string(), at: z.string(), values: z.record(z.string(), z.string()) })) });

/** What was begun in another tab or browser and left there. `form` is the name under which the server keeps it. */
export type Offer = { readonly form: string; readonly at: string; readonly values: Readonly<Record<string, string>> };

const NONE: readonly Offer[] = [];
const offers = new Map<string, readonly Offer[]>();

/** Unfinished forms of this kind that may be gone on with, the newest first. */
export function useOffers(form: string): readonly Offer[] {
  return useSyncExternalStore(subscribe, () => offers.get(form) ?? NONE, () => NONE);
}

/** Goes on here with what was begun elsewhere, or gives it up. */
export function settleOffer(form: string, offer: Offer, goOn: boolean): void {
  offers.set(form, (offers.get(form) ?? []).filter((other) => other !== offer));
  if (goOn) {
    takeOver(form, offer.values);
    touched(form);
  }
  void send(offer.form, {});
  tell();
}

function takeOver(form: string, values: Readonly<Record<string, string>>): void {
  for (const key of keysOf(form)) unstored(key);
  for (const [name, value] of Object.entries(values)) stored(`${form}:${name}`, value);
}

/**
 * From now on the server keeps forms whose names begin so; what it has of them comes back here, unless this tab holds
 * something newer that has not reached it. What was saved or given up elsewhere meanwhile goes.
 */
export async function recall(prefix: string): Promise<void> {
  if (isPrivate(prefix)) return;
  drafted.add(prefix);
  const begun = new Set(keysFrom(prefix).map((key) => key.slice(0, key.lastIndexOf(":"))));
  const found = draftsShape.safeParse(await ask(remotePrefix(prefix)));
  if (!found.success) return;
  if (isNew(prefix)) {
    // What this tab began stands in it; what other tabs began is offered, since it may be something else.
    offers.set(prefix, found.data.drafts.filter(({ form }) => form !== remoteName(prefix)));
    tell();
    return;
  }
  const newer = new Set(unsent());
  const kept = new Map(found.data.drafts.map((draft) => [draft.form, draft.values]));
  for (const form of begun) if (!newer.has(form) && !kept.has(form)) takeOver(form, {});
  for (const [form, values] of kept) if (!newer.has(form)) takeOver(form, values);
  const [newest] = found.data.drafts;
  if (newest !== undefined && sync.state === "idle") sync = { state: "saved", at: newest.at };
  tell();
  if (newer.size > 0) later(0);
}

/** Whether all that was typed is with the server. */
export function useSync(): Sync {
  return useSyncExternalStore(subscribe, () => sync, () => IDLE);
}
