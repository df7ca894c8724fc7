import type { Tx } from "#lib/db/client.ts";
import { maySettings } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { SETTINGS_RECORD } from "#lib/domain/settings.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { settingsInput, type SettingsInput } from "#lib/schema/settings.ts";
import { renewPages } from "./renew.ts";
import { revise } from "./revise.ts";
import { transact } from "./transact.ts";

const KEPT = {
  newsroomAr: true,
  newsroomEn: true,
  timeZone: true,
  contactEmail: true,
  contactUrl: true,
  fourEyes: true,
  sealOn: true,
  archiveOn: true,
  replyDeadlineDays: true,
  revision: true,
} as const;

const read = (tx: Tx) => tx.settings.findUniqueOrThrow({ where: { id: 1 }, select: KEPT });

/** Changes the newsroom's settings. Every readers' page may show one of them, so all are made anew. */
export async function changeSettings(actor: Actor, input: SettingsInput): Promise<Result<{ readonly revision: number }>> {
  if (!maySettings(actor)) return refuse("not_allowed");
  const parsed = parseInput(settingsInput, input);
  if (!parsed.ok) return parsed;
  const { expected, ...value } = parsed.value;
  return transact(async (tx) => {
    const { revision, ...before } = await read(tx);
    if (revision !== expected) return refuse("stale");
    const number = revision + 1;
    const { count } = await tx.settings.updateMany({ where: { id: 1, revision }, data: { ...value, revision: number } });
    if (count !== 1) return refuse("stale");
    await revise(tx, actor, { entity: "settings", entityId: SETTINGS_RECORD, number, before, after: value });
    await renewPages(tx, ["*"]);
    return done({ revision: number });
  });
}
