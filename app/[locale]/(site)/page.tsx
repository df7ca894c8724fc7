import { HomePage } from "#components/home/home-page.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { getHome } from "#lib/queries/home.ts";
import { pageMetadata } from "./page-metadata.ts";
import { localeOf, SitePage } from "./site-page.tsx";
import "#app/home.css";

type Props = { readonly params: Promise<{ readonly locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "site");
  const metadata = pageMetadata({ locale, title: `${t("brand")}: ${t("tagline")}`, description: t("description"), path: paths.home });
  return { ...metadata, title: { absolute: `${t("brand")}: ${t("tagline")}` } };
}

export default async function Home({ params }: Props) {
  const locale = localeOf((await params).locale);
  const page = await getHome(READER, null, new Date());
  return (
    <SitePage locale={locale} section="latest" path={(other) => paths.home(other)}>
      <HomePage page={page} locale={locale} />
    </SitePage>
  );
}
