import { NotFoundNotice } from "#components/site/notice.tsx";
import { Shell } from "#components/site/shell.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { LOCALES, paths } from "#lib/paths.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";

export const metadata = { title: translator("ar", "site")("notFound.title"), robots: { index: false } };

/** Next does not say here which language was asked for: both are written, and the page's own language shows. */
export default async function NotFound() {
  const newsroom = await getSiteSettings(READER);
  return LOCALES.map((locale) => (
    <div key={locale} className="nf" lang={locale}>
      <Shell locale={locale} section={null} other={paths.home(locale === "ar" ? "en" : "ar")} newsroom={newsroom} main={`main-${locale}`}>
        <NotFoundNotice locale={locale} />
      </Shell>
    </div>
  ));
}
