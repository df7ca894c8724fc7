import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ClaimPage } from "#components/claim/claim-page.tsx";
import { nameOf } from "#components/party/party-name.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { TombstoneNotice } from "#components/site/notice.tsx";
import { worded } from "#components/ui/worded.ts";
import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { statusWords } from "#lib/i18n/status-words.ts";
import { paths, readRef, type Locale } from "#lib/paths.ts";
import { getClaimPage } from "#lib/queries/claim.ts";
import { Missing, missingMetadata } from "../../missing.tsx";
import { pageMetadata } from "../../page-metadata.ts";
import { localeOf, SitePage } from "../../site-page.tsx";
import { claimLinked } from "./linked.ts";
import "#app/claim.css";
import "#app/quotes.css";

type Props = { readonly params: Promise<{ readonly locale: string; readonly ref: string }> };

export const generateStaticParams = () => [];

const load = cache((shortId: string) => getClaimPage(READER, shortId, new Date()));

async function read(params: Props["params"]) {
  const { locale, ref } = await params;
  const asked = readRef(ref);
  const answer = await load(asked.shortId);
  return { locale: localeOf(locale), asked, answer };
}

export async function generateMetadata({ params }: Props) {
  const { locale, answer } = await read(params);
  if (answer === null) return missingMetadata(locale);
  const t = translator(locale, "site");
  const path = (other: Locale) => paths.claim(other, answer.kind === "page" ? answer.page.self.ref : answer.tombstone.ref);
  if (answer.kind === "tombstone") return pageMetadata({ locale, title: t("tombstone.title"), description: t("tombstone.kept"), path, status: 410 });
  const { self } = answer.page;
  const who = self.claimant === null ? t("claim.unattributed") : nameOf(self.claimant, locale);
  const description = t("claim.meta", { who, status: statusWords(self.status, locale) });
  return pageMetadata({ locale, title: worded(locale, self.statementAr, self.statementEn).text, description, path, type: "article" });
}

export default async function Claim({ params }: Props) {
  const { locale, asked, answer } = await read(params);
  if (answer === null) return <Missing locale={locale} />;
  if (answer.kind === "tombstone") {
    const { tombstone } = answer;
    return (
      <SitePage locale={locale} section="claims" path={(other) => paths.claim(other, tombstone.ref)}>
        <TombstoneNotice kind="claim" tombstone={tombstone} locale={locale} />
      </SitePage>
    );
  }
  const { page } = answer;
  if (asked.ref !== page.self.ref) permanentRedirect(paths.claim(locale, page.self.ref));
  return (
    <SitePage locale={locale} section="claims" path={(other) => paths.claim(other, page.self.ref)}>
      <ClaimPage page={page} locale={locale} />
      <JsonLd data={claimLinked(page, locale)} />
    </SitePage>
  );
}
