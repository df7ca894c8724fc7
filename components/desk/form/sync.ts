"use client";

import { useSyncExternalStore } from "react";
import { planOf } from "./merge.ts";
import { offersOf, setOffers } from "./offered.ts";
import { changedSince, clockNow, draftedFrom, IDLE, later, push, saidSaved, syncNow, touched, unsent, type Sync } from "./outbox.ts";
import { formOfRemote, isApart, isNew, nextVersion, remoteName, remotePrefix, seenOf, setSeen, setTogether, tabNamed } from "./remote.ts";
import { isPrivate, keysFrom, subscribe, takeOver, tell } from "./store.ts";
import { ask, send, type Row } from "./transport.ts";

const begunFrom = (prefix: string): string[] => {
  const forms = [...new Set(keysFrom(prefix).map((key) => key.slice(0, key.lastIndexOf(":"))))];
  return isNew(prefix) ? forms.filter((form) => form === prefix) : forms;
};

/**
 * From now on the server keeps forms whose names begin so; what it has of them comes back here, unless this tab holds
 * something newer. What was saved or given up elsewhere goes, and only that; what another tab wrote is offered.
 */
export async function recall(prefix: string): Promise<void> {
  if (isPrivate(prefix)) return;
  draftedFrom(prefix);
  await tabNamed();
  const [then, before] = [clockNow(), new Set(unsent())];
  const rows = await ask(remotePrefix(prefix));
  if (rows === null) return;
  const isNewer = (form: string): boolean => before.has(form) || changedSince(form, then);
  const { take, again, offers } = planOf(rows, begunFrom(prefix), { formOf: formOfRemote, remoteOf: remoteName, isNewer, seenOf });
  for (const { form, row } of take) {
    takeOver(form, row.values);
    setSeen(row.form, row.version);
  }
  for (const [form, others] of offers) setOffers(form, others);
  for (const form of again) touched(form);
  // What another tab wrote is offered; that it is kept says nothing of this one.
  const newest = rows.find(({ form, values }) => Object.keys(values).length > 0 && form === remoteName(formOfRemote(form)));
  if (newest !== undefined) saidSaved(newest.at);
  tell();
  if (unsent().length > 0) later(0);
}

/** Goes on here with what was written elsewhere, or gives it up. It is let go of only once what takes its place is with the server. */
export async function settleOffer(form: string, offer: Row, goOn: boolean): Promise<void> {
  setOffers(form, offersOf(form).filter((other) => other !== offer));
  if (goOn) takeOver(form, offer.values);
  const own = remoteName(form);
  const together = isApart(form) && offer.form === form;
  if (together) {
    setTogether(form);
    setSeen(form, offer.version);
  }
  const gone = together ? own : offer.form;
  if (goOn || together) touched(form);
  tell();
  if ((goOn || together) && (await push(form)) !== "saved") return;
  await send({ form: gone, version: nextVersion(), seen: together ? seenOf(own) : offer.version, values: {} });
}

/** Whether all that was typed is with the server. */
export function useSync(): Sync {
  return useSyncExternalStore(subscribe, syncNow, () => IDLE);
}
