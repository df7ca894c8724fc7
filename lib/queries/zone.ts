import type { Viewer } from "#lib/domain/actor.ts";
import type { Zone } from "#lib/domain/date.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import { getSiteSettings } from "./settings.ts";

/** The newsroom's zone, whoever asks. */
export async function siteZone(viewer: Viewer): Promise<Zone> {
  return zoneOf((await getSiteSettings(viewer)).timeZone);
}
