import { ClaimList } from "#components/claim/claim-list.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, readRef, type Locale } from "#lib/paths.ts";
import { getClaimList } from "#lib/queries/claim.ts";
import { isCursor } from "#lib/queries/cursor.ts";
import { Missing, missingMetadata } from "../../../missing.tsx";
import { pageMetadata } from "../../../page-metadata.ts";
import { localeOf, SitePage } from "../../../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string; readonly cursor: string }> };

export const generateStaticParams = () => [];

async function read(params: Props["params"]) {
  const { locale, cursor } = await params;
  const from = readRef(cursor).ref;
  return { locale: localeOf(locale), from, path: (other: Locale) => paths.claims(other, from) };
}

export async function generateMetadata({ params }: Props) {
  const { locale, from, path } = await read(params);
  if (!isCursor(from)) return missingMetadata(locale);
  const t = translator(locale, "site");
  return pageMetadata({ locale, title: t("claims.olderTitle"), description: t("claims.intro"), path });
}

export default async function OlderClaims({ params }: Props) {
  const { locale, from, path } = await read(params);
  if (!isCursor(from)) return <Missing locale={locale} />;
  const { lines, next } = await getClaimList(READER, from, new Date());
  return (
    <SitePage locale={locale} section="claims" path={path}>
      <ClaimList lines={lines} next={next} first={false} locale={locale} />
    </SitePage>
  );
}
