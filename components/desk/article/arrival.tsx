"use client";

import { useOfBrowser } from "../of-browser.ts";

/** Whether this very address was loaded anew: what is told on arrival has been told. */
const isReload = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "reload" && entry.name === window.location.href);

/** Known once the page's scripts run; until then it counts as an arrival. */
export const useReload = (): boolean => useOfBrowser(isReload, false);

/** What is said on arrival, not when the page is loaded anew. */
export function Arrival({ words }: { readonly words: string | null }) {
  const reloaded = useReload();
  return words === null || reloaded ? null : <p className="notice" role="status">{words}</p>;
}
