import type { SiteSettings } from "#lib/views/settings.ts";

/**
 * What every page says of the newsroom, kept in a process that hears of changes: the app's server. `generation` counts
 * the changes heard of, so that a read begun before one is not kept after it.
 */
type Memory = { listening: boolean; generation: number; settings: SiteSettings | null };

declare global {
  var isnadSettings: Memory | undefined;
}

/** One memory a process: Next loads this file once per bundle, the server by itself. */
const memory = (): Memory => (globalThis.isnadSettings ??= { listening: false, generation: 0, settings: null });

/** Called by the server once it hears of changes; without it nothing is kept. */
export function rememberSettings(): void {
  memory().listening = true;
}

/** Called when the settings may have changed. */
export function forgetSettings(): void {
  const kept = memory();
  kept.generation += 1;
  kept.settings = null;
}

/** The kept settings, else those that `read` answers. */
export async function rememberedSettings(read: () => Promise<SiteSettings>): Promise<SiteSettings> {
  const kept = memory();
  if (kept.settings !== null) return kept.settings;
  const { generation } = kept;
  const settings = await read();
  if (kept.listening && kept.generation === generation) kept.settings = settings;
  return settings;
}
