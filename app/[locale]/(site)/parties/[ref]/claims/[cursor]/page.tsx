import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { OlderClaims } from "#components/party/older-page.tsx";
import { nameOf } from "#components/party/party-name.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, readRef } from "#lib/paths.ts";
import { getPartyClaims } from "#lib/queries/party.ts";
import { Missing, missingMetadata } from "../../../../missing.tsx";
import { pageMetadata } from "../../../../page-metadata.ts";
import { localeOf, SitePage } from "../../../../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string; readonly ref: string; readonly cursor: string }> };

export const generateStaticParams = () => [];

const load = cache((shortId: string, cursor: string) => getPartyClaims(READER, shortId, cursor, new Date()));

async function read(params: Props["params"]) {
  const { locale, ref, cursor } = await params;
  const asked = readRef(ref);
  const page = await load(asked.shortId, cursor);
  return { locale: localeOf(locale), asked, cursor, page };
}

export async function generateMetadata({ params }: Props) {
  const { locale, cursor, page } = await read(params);
  if (page === null) return missingMetadata(locale);
  const t = translator(locale, "site");
  const name = nameOf(page.party, locale);
  const title = t("party.olderTitle", { name, what: t("party.olderClaims") });
  return pageMetadata({ locale, title, description: t("party.meta", { name }), path: (other) => paths.partyClaims(other, page.party.ref, cursor) });
}

export default async function PartyOlderClaims({ params }: Props) {
  const { locale, asked, cursor, page } = await read(params);
  if (page === null) return <Missing locale={locale} />;
  const path = (other: typeof locale) => paths.partyClaims(other, page.party.ref, cursor);
  if (asked.ref !== page.party.ref) permanentRedirect(path(locale));
  return (
    <SitePage locale={locale} section="parties" path={path}>
      <OlderClaims page={page} locale={locale} />
    </SitePage>
  );
}
