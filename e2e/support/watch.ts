import type { Page } from "@playwright/test";

/** What a page complains of in its console or throws. That an address itself answers 404 or 410 is no complaint. */
export function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (message.location().url === page.url() && message.text().startsWith("Failed to load resource")) return;
    faults.push(`${message.text()} (${message.location().url})`);
  });
  return faults;
}
