import { ClaimLines } from "#components/claim/claim-line.tsx";
import { Demo } from "#components/ui/demo.tsx";
import { SectionHead } from "#components/ui/section-head.tsx";
import { When } from "#components/ui/when.tsx";
import { worded } from "#components/ui/worded.ts";
import { joinNames } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PartyPage as Page } from "#lib/views/party.ts";
import { PartyName } from "./party-name.tsx";
import { ResponseLines } from "./response-line.tsx";

type Props = { readonly page: Page; readonly locale: Locale };

/** Held from a known time on, and still; an open date says «since» by itself. */
const isSince = ({ from, to }: Page["offices"][number]): boolean => to === null && from !== null && from.earliest !== null && from.latest !== null;

/** Offices held, with their time: a role is shown as it was, never as it is now. */
function Offices({ page, locale }: Props) {
  const t = translator(locale, "site");
  if (page.offices.length === 0) return null;
  return (
    <ul className="offices">
      {page.offices.map((office, i) => {
        const title = worded(locale, office.titleAr, office.titleEn);
        return (
          <li key={i}>
            <span {...title.attrs}>{title.text}</span>
            {office.organization === null ? null : <span>{t("comma")}<PartyName party={office.organization} locale={locale} linked={office.open} /></span>}
            {office.from === null ? null : <span className="when">{isSince(office) ? t("party.since") : null} <When edtf={office.from.edtf} locale={locale} /></span>}
            {office.to === null ? null : <span className="when">{t("party.until")} <When edtf={office.to.edtf} locale={locale} /></span>}
          </li>
        );
      })}
    </ul>
  );
}

function Head({ page, locale }: Props) {
  const t = translator(locale, "site");
  const name = worded(locale, page.nameAr, page.nameEn);
  const other = locale === "ar" ? page.nameEn : page.nameAr;
  const aliases = page.aliases.filter((alias) => alias !== name.text && alias !== other);
  return (
    <header className="pty-h">
      <div className="kick">
        {page.demo ? <Demo locale={locale} /> : null}
        <p>{translator(locale, "domain")(`partyKind.${page.kind}`)}</p>
        {other === null || other === name.text ? null : <p lang={locale === "ar" ? "en" : "ar"}><bdi>{other}</bdi></p>}
      </div>
      <h1 {...name.attrs}><bdi>{name.text}</bdi></h1>
      {page.about === null ? null : <p className="about" {...worded(locale, page.about, null).attrs}>{page.about}</p>}
      <Offices page={page} locale={locale} />
      {aliases.length === 0 ? null : <p className="muted">{t("party.aliases", { names: joinNames(aliases, locale) })}</p>}
      {page.site === null ? null : <p><a href={page.site} rel="external noopener"><bdi dir="ltr">{page.site.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</bdi></a></p>}
    </header>
  );
}

function Claims({ page, locale }: Props) {
  const t = translator(locale, "site");
  const none = page.claims.length === 0;
  return (
    <section className="sec" aria-labelledby="cl">
      <SectionHead id="cl" title={t("party.claims")}>{none ? t("party.noClaims") : t("party.claimsIntro")}</SectionHead>
      {none ? null : <ClaimLines lines={page.claims} locale={locale} heading="h3" />}
      {page.claimsNext === null ? null : <p className="more"><a className="btn" href={paths.partyClaims(locale, page.ref, page.claimsNext)}>{t("party.olderClaims")}</a></p>}
    </section>
  );
}

function Responses({ page, locale }: Props) {
  const t = translator(locale, "site");
  const none = page.responses.length === 0;
  return (
    <section className="sec" aria-labelledby="rp">
      <SectionHead id="rp" title={t("party.responses")}>{none ? t("party.noResponses") : t("party.responsesIntro")}</SectionHead>
      {none ? null : <ResponseLines lines={page.responses} page={page} locale={locale} />}
      {page.responsesNext === null ? null : <p className="more"><a className="btn" href={paths.partyResponses(locale, page.ref, page.responsesNext)}>{t("party.olderResponses")}</a></p>}
    </section>
  );
}

/** What a party claimed and how it answered, that of which there is none last. No score is made of either. */
export function PartyPage({ page, locale }: Props) {
  const parts = [<Claims key="claims" page={page} locale={locale} />, <Responses key="responses" page={page} locale={locale} />];
  return (
    <main id="main" className="wrap">
      <Head page={page} locale={locale} />
      {page.claims.length === 0 ? parts.toReversed() : parts}
    </main>
  );
}
