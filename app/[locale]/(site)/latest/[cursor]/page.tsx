import { LatestPage } from "#components/home/home-page.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, readRef, type Locale } from "#lib/paths.ts";
import { isCursor } from "#lib/queries/cursor.ts";
import { getHome } from "#lib/queries/home.ts";
import { Missing, missingMetadata } from "../../missing.tsx";
import { pageMetadata } from "../../page-metadata.ts";
import { localeOf, SitePage } from "../../site-page.tsx";
import "#app/home.css";

type Props = { readonly params: Promise<{ readonly locale: string; readonly cursor: string }> };

export const generateStaticParams = () => [];

async function read(params: Props["params"]) {
  const { locale, cursor } = await params;
  const from = readRef(cursor).ref;
  return { locale: localeOf(locale), from, path: (other: Locale) => paths.home(other, from) };
}

export async function generateMetadata({ params }: Props) {
  const { locale, from, path } = await read(params);
  if (!isCursor(from)) return missingMetadata(locale);
  const t = translator(locale, "site");
  return pageMetadata({ locale, title: t("home.olderTitle"), description: t("description"), path });
}

export default async function Latest({ params }: Props) {
  const { locale, from, path } = await read(params);
  if (!isCursor(from)) return <Missing locale={locale} />;
  const page = await getHome(READER, from, new Date());
  return (
    <SitePage locale={locale} section="latest" path={path}>
      <LatestPage page={page} locale={locale} />
    </SitePage>
  );
}
