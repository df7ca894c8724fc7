import { ClaimList } from "#components/claim/claim-list.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { getClaimList } from "#lib/queries/claim.ts";
import { pageMetadata } from "../page-metadata.ts";
import { localeOf, SitePage } from "../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "site");
  return pageMetadata({ locale, title: t("claims.title"), description: t("claims.intro"), path: (other) => paths.claims(other) });
}

export default async function Claims({ params }: Props) {
  const locale = localeOf((await params).locale);
  const { lines, next } = await getClaimList(READER, null, new Date());
  return (
    <SitePage locale={locale} section="claims" path={(other) => paths.claims(other)}>
      <ClaimList lines={lines} next={next} first locale={locale} />
    </SitePage>
  );
}
