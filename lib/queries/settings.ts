import { db } from "#lib/db/client.ts";
import { mayReadDrafts, mayReadPublished, maySettings } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { SiteSettings } from "#lib/views/settings.ts";
import { rememberedSettings } from "#lib/db/remembered.ts";

const SITE = { newsroomAr: true, newsroomEn: true, timeZone: true, contactEmail: true, contactUrl: true } as const;

/** What every page may say of the newsroom; for all viewers. */
export async function getSiteSettings(viewer: Viewer): Promise<SiteSettings> {
  if (!mayReadPublished(viewer)) throw new Error("everybody may read what is published");
  return rememberedSettings(() => db.settings.findUniqueOrThrow({ where: { id: 1 }, select: SITE }));
}

export type DeskSettings = SiteSettings & {
  readonly fourEyes: boolean;
  readonly sealOn: boolean;
  readonly archiveOn: boolean;
  readonly replyDeadlineDays: number;
  readonly revision: number;
};

/** All settings, for the form of those who may change them; null for others. */
export async function getDeskSettings(viewer: Viewer): Promise<DeskSettings | null> {
  if (viewer.kind === "reader" || !maySettings(viewer)) return null;
  return db.settings.findUniqueOrThrow({
    where: { id: 1 },
    select: { ...SITE, fourEyes: true, sealOn: true, archiveOn: true, replyDeadlineDays: true, revision: true },
  });
}

/** Whether another pair of eyes is asked for before publishing; for whoever sees the buttons. */
export async function getEyesSettings(viewer: Viewer): Promise<{ readonly fourEyes: boolean }> {
  if (!mayReadDrafts(viewer)) return { fourEyes: true };
  return db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { fourEyes: true } });
}
