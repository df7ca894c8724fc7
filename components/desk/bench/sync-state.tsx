"use client";

import { timeOfDay } from "#lib/i18n/format.ts";
import { useDesk, useWords } from "../context.tsx";
import type { Sync } from "../form/outbox.ts";
import { useSync } from "../form/sync.ts";

const LOUD = ["offline", "signedOut", "refused"] as const;

const loudOf = ({ state }: Sync) => LOUD.find((loud) => loud === state) ?? null;

/** Says where the typed text stands: saved since when, or being saved. Its room is kept, so that nothing on the page moves while one types. */
export function SyncState({ className = "sync" }: { readonly className?: string }) {
  const t = useWords("desk");
  const { timeZone } = useDesk();
  const { state, at } = useSync();
  const time = at === null ? "" : timeOfDay(at, timeZone);
  const quiet = state === "saved" ? t("sync.saved", { time }) : state === "saving" ? t("sync.saving") : null;
  return <div className={className} data-sync={state}>{quiet === null ? null : <p>{quiet}</p>}</div>;
}

/** That what is typed stands only in this browser, and why: in sight and read out on every page of the desk, wherever it is scrolled to. */
export function SyncTrouble() {
  const t = useWords("desk");
  const loud = loudOf(useSync());
  return <p className="sync-off" role="status">{loud === null ? null : t(`sync.${loud}`)}</p>;
}
