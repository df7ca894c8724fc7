import type { Metadata } from "next";
import { changeSettingsAction } from "#app/_actions/settings.ts";
import { SettingsForm } from "#components/desk/people/settings.tsx";
import { History } from "#components/desk/record/history.tsx";
import { SETTINGS_RECORD } from "#lib/domain/settings.ts";
import { translator } from "#lib/i18n/messages.ts";
import { timeZones } from "#lib/i18n/time-zones.ts";
import { paths } from "#lib/paths.ts";
import { getHistory } from "#lib/queries/desk/history.ts";
import { getDeskSettings } from "#lib/queries/settings.ts";
import { localeOf, signedIn, type LocaleParams } from "../../../request.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("nav.settings") };
}

export default async function SettingsPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.settings(locale));
  const settings = await getDeskSettings(actor);
  return (
    <div className="sheet is-narrow">
      <header className="sheet-h"><h1>{t("nav.settings")}</h1></header>
      {settings === null ? (
        <p className="notice">{t("adminOnly")}</p>
      ) : (
        <>
          <SettingsForm action={changeSettingsAction} settings={settings} zones={timeZones()} />
          <History history={await getHistory(actor, "settings", SETTINGS_RECORD)} locale={locale} timeZone={settings.timeZone} />
        </>
      )}
    </div>
  );
}
