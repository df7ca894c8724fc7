"use client";

import { timeOfDay } from "#lib/i18n/format.ts";
import { useDesk, useWords } from "../context.tsx";
import { useSync } from "../form/sync.ts";

/** Says where the typed text stands: saved since when, being saved, or only in this browser, and why. Its room is kept, so that nothing on the page moves while one types; only what went wrong is read out. */
export function SyncState() {
  const t = useWords("desk");
  const { timeZone } = useDesk();
  const { state, at } = useSync();
  const time = at === null ? "" : timeOfDay(at, timeZone);
  const loud = state === "offline" || state === "signedOut" || state === "refused";
  const quiet = state === "saved" ? t("sync.saved", { time }) : state === "saving" ? t("sync.saving") : null;
  return (
    <div className={loud ? "sync is-off" : "sync"} data-sync={state}>
      {quiet === null ? null : <p>{quiet}</p>}
      <p role="status">{loud ? t(`sync.${state}`) : null}</p>
    </div>
  );
}
