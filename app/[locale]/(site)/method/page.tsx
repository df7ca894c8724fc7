import { MethodPage } from "#components/site/method-page.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";
import { pageMetadata } from "../page-metadata.ts";
import { localeOf, SitePage } from "../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "site");
  return pageMetadata({ locale, title: t("method.title"), description: t("method.intro"), path: paths.method });
}

export default async function Method({ params }: Props) {
  const locale = localeOf((await params).locale);
  const newsroom = await getSiteSettings(READER);
  return (
    <SitePage locale={locale} section="method" path={paths.method}>
      <MethodPage newsroom={newsroom} locale={locale} />
    </SitePage>
  );
}
