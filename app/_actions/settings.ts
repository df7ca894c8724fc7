"use server";

import type { FormState } from "#components/desk/form/state.ts";
import { changeSettings } from "#lib/commands/settings.ts";
import { paths } from "#lib/paths.ts";
import { getDeskSettings } from "#lib/queries/settings.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { settingsInput } from "#lib/schema/settings.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { flag, text, whole } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";
import { withVersions } from "./support/versions.ts";

/** Changes the newsroom's settings; a stale save comes back with what is stored now. */
export async function changeSettingsAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const input = {
    newsroomAr: text(data, "newsroomAr"),
    newsroomEn: text(data, "newsroomEn"),
    timeZone: text(data, "timeZone"),
    contactEmail: text(data, "contactEmail").trim(),
    contactUrl: text(data, "contactUrl").trim(),
    fourEyes: flag(data, "fourEyes"),
    sealOn: flag(data, "sealOn"),
    archiveOn: flag(data, "archiveOn"),
    replyDeadlineDays: whole(data, "replyDeadlineDays"),
    expected: whole(data, "expected"),
  };
  const state = await answer(previous, data, await changeSettings(actor, input), () => paths.desk.settings(localeOf(data)));
  const now = state.kind === "stale" ? await getDeskSettings(actor) : null;
  if (now === null) return state;
  const { revision, ...fields } = now;
  return withVersions(state, data, actor, { stored: { revision, fields }, typed: parseInput(settingsInput, input) });
}
