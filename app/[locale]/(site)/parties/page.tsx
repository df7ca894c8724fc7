import { PartyList } from "#components/party/party-list.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { listParties } from "#lib/queries/party.ts";
import { pageMetadata } from "../page-metadata.ts";
import { localeOf, SitePage } from "../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "site");
  return pageMetadata({ locale, title: t("parties.title"), description: t("parties.intro"), path: (other) => paths.parties(other) });
}

export default async function Parties({ params }: Props) {
  const locale = localeOf((await params).locale);
  const { parties, next } = await listParties(READER, null);
  return (
    <SitePage locale={locale} section="parties" path={(other) => paths.parties(other)}>
      <PartyList parties={parties} next={next} first locale={locale} />
    </SitePage>
  );
}
