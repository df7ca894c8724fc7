import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { nameOf } from "#components/party/party-name.tsx";
import { PartyPage } from "#components/party/party-page.tsx";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, readRef } from "#lib/paths.ts";
import { getPartyPage } from "#lib/queries/party.ts";
import { Missing, missingMetadata } from "../../missing.tsx";
import { pageMetadata } from "../../page-metadata.ts";
import { localeOf, SitePage } from "../../site-page.tsx";

type Props = { readonly params: Promise<{ readonly locale: string; readonly ref: string }> };

export const generateStaticParams = () => [];

const load = cache((shortId: string) => getPartyPage(READER, shortId, new Date()));

async function read(params: Props["params"]) {
  const { locale, ref } = await params;
  const asked = readRef(ref);
  const page = await load(asked.shortId);
  return { locale: localeOf(locale), asked, page };
}

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await read(params);
  if (page === null) return missingMetadata(locale);
  const name = nameOf(page, locale);
  const description = translator(locale, "site")("party.meta", { name });
  return pageMetadata({ locale, title: name, description, path: (other) => paths.party(other, page.ref) });
}

export default async function Party({ params }: Props) {
  const { locale, asked, page } = await read(params);
  if (page === null) return <Missing locale={locale} />;
  if (asked.ref !== page.ref) permanentRedirect(paths.party(locale, page.ref));
  return (
    <SitePage locale={locale} section="parties" path={(other) => paths.party(other, page.ref)}>
      <PartyPage page={page} locale={locale} />
    </SitePage>
  );
}
