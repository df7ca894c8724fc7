import { cache } from "react";
import { PartyList } from "#components/party/party-list.tsx";
import { nameOf } from "#components/party/party-name.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { listParties } from "#lib/queries/party.ts";
import { Missing, missingMetadata } from "../../../missing.tsx";
import { pageMetadata } from "../../../page-metadata.ts";
import { localeOf, SitePage } from "../../../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string; readonly cursor: string }> };

export const generateStaticParams = () => [];

const load = cache((cursor: string) => listParties(READER, cursor));

async function read(params: Props["params"]) {
  const { locale, cursor } = await params;
  const { parties, next } = await load(cursor);
  return { locale: localeOf(locale), parties, next, path: (other: Locale) => paths.parties(other, cursor) };
}

export async function generateMetadata({ params }: Props) {
  const { locale, parties, path } = await read(params);
  const [first] = parties;
  if (first === undefined) return missingMetadata(locale);
  const t = translator(locale, "site");
  return pageMetadata({ locale, title: t("parties.fromTitle", { name: nameOf(first, locale) }), description: t("parties.intro"), path });
}

export default async function MoreParties({ params }: Props) {
  const { locale, parties, next, path } = await read(params);
  if (parties.length === 0) return <Missing locale={locale} />;
  return (
    <SitePage locale={locale} section="parties" path={path}>
      <PartyList parties={parties} next={next} first={false} locale={locale} />
    </SitePage>
  );
}
