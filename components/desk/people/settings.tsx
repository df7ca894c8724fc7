"use client";

import { useWords } from "../context.tsx";
import { CheckField } from "../fields/choice.tsx";
import { TextField } from "../fields/text.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { DeskForm } from "../form/form.tsx";
import { Unsaved } from "../form/trouble.tsx";
import type { FormAction } from "../form/state.ts";
import { ExpectedRevision } from "../form/versions.tsx";

export type SettingsView = {
  readonly newsroomAr: string;
  readonly newsroomEn: string;
  readonly timeZone: string;
  readonly contactEmail: string | null;
  readonly contactUrl: string | null;
  readonly fourEyes: boolean;
  readonly sealOn: boolean;
  readonly archiveOn: boolean;
  readonly replyDeadlineDays: number;
  readonly revision: number;
};

type Props = { readonly action: FormAction; readonly settings: SettingsView; readonly zones: readonly string[] };

/** What the newsroom is called, where its day begins, and how it works. */
export function SettingsForm({ action, settings, zones }: Props) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name="settings" label={t("nav.settings")}>
      <ExpectedRevision revision={settings.revision} />
      <div className="f2">
        <TextField name="newsroomAr" label={t("settings.newsroomAr")} initial={settings.newsroomAr} required />
        <TextField name="newsroomEn" label={t("settings.newsroomEn")} initial={settings.newsroomEn} required ltr />
      </div>
      <TextField name="timeZone" label={t("settings.timeZone")} initial={settings.timeZone} hint={t("settings.timeZoneHint")} list="zones" required ltr />
      <datalist id="zones">{zones.map((zone) => <option key={zone} value={zone} />)}</datalist>
      <div className="f2">
        <TextField name="contactEmail" label={t("settings.contactEmail")} initial={settings.contactEmail ?? ""} hint={t("settings.contactHint")} type="email" ltr />
        <TextField name="contactUrl" label={t("settings.contactUrl")} initial={settings.contactUrl ?? ""} type="url" ltr />
      </div>
      <TextField name="replyDeadlineDays" label={t("settings.replyDeadlineDays")} initial={String(settings.replyDeadlineDays)} type="number" ltr />
      <CheckField name="fourEyes" label={t("settings.fourEyes")} initial={settings.fourEyes} hint={t("settings.fourEyesHint")} />
      <CheckField name="sealOn" label={t("settings.sealOn")} initial={settings.sealOn} hint={t("settings.sealOnHint")} />
      <CheckField name="archiveOn" label={t("settings.archiveOn")} initial={settings.archiveOn} hint={t("settings.archiveOnHint")} />
      <Unsaved />
      <SubmitButton>{t("save")}</SubmitButton>
    </DeskForm>
  );
}
