import type { ReactNode } from "react";
import { TopBox } from "#components/search/top-box.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Logo } from "#components/ui/logo.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";

export type Section = "latest" | "claims" | "parties" | "method" | "search";
export type Newsroom = { readonly newsroomAr: string; readonly newsroomEn: string; readonly contactEmail: string | null; readonly contactUrl: string | null };

type Props = {
  readonly locale: Locale;
  readonly section: Section | null;
  /** The same page in the other language. */
  readonly other: string;
  readonly newsroom: Newsroom;
  readonly children: ReactNode;
};

function Navigation({ locale, section }: Pick<Props, "locale" | "section">) {
  const t = translator(locale, "site");
  const entries = { latest: paths.home(locale), claims: paths.claims(locale), parties: paths.parties(locale), method: paths.method(locale) } as const;
  const sections = ["latest", "claims", "parties", "method"] as const;
  return (
    <nav aria-label={t("nav.label")}>
      <ul>
        {sections.map((entry) => (
          <li key={entry}>
            <a href={entries[entry]} aria-current={entry === section ? "page" : undefined}>
              {t(`nav.${entry}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Masthead({ locale, section, other }: Pick<Props, "locale" | "section" | "other">) {
  const t = translator(locale, "site");
  const otherLocale: Locale = locale === "ar" ? "en" : "ar";
  return (
    <header className="mast">
      <div className="wrap mast-in">
        <Logo href={paths.home(locale)} name={t("brand")} label={t("brandHome")} />
        <Navigation locale={locale} section={section} />
        {section === "search" ? null : <TopBox locale={locale} />}
        <div className="tools">
          <a className={section === "search" ? "ib" : "ib to-find"} href={paths.search(locale)} aria-label={t("nav.search")} aria-current={section === "search" ? "page" : undefined}>
            <Icon name="find" />
          </a>
          <button type="button" className="ib theme" data-theme-button="" aria-label={t("nav.theme")} data-auto={t("nav.themeAuto")} data-light={t("nav.themeLight")} data-dark={t("nav.themeDark")}>
            <Icon name="moon" />
          </button>
          <a className="ib" href={other} lang={otherLocale} hrefLang={otherLocale}>
            {t("nav.otherLanguage")}
          </a>
        </div>
      </div>
    </header>
  );
}

function Contact({ newsroom, locale }: Pick<Props, "newsroom" | "locale">) {
  const t = translator(locale, "site");
  const { contactEmail, contactUrl } = newsroom;
  return (
    <>
      {contactEmail === null ? null : (
        <a href={`mailto:${contactEmail}`}>
          <bdi dir="ltr">{contactEmail}</bdi>
        </a>
      )}
      {contactUrl === null ? null : <a href={contactUrl}>{t("foot.report")}</a>}
    </>
  );
}

function Footer({ newsroom, locale }: Pick<Props, "newsroom" | "locale">) {
  const t = translator(locale, "site");
  return (
    <footer className="foot">
      <div className="wrap foot-in">
        <Logo href={paths.home(locale)} name={t("brand")} label={t("brandHome")} />
        <p>{t("foot.publisher", { newsroom: locale === "ar" ? newsroom.newsroomAr : newsroom.newsroomEn })}</p>
        <a href={paths.method(locale)}>{t("nav.method")}</a>
        <Contact newsroom={newsroom} locale={locale} />
        <p className="full">
          {t("foot.rule")} {t("foot.licence")}
        </p>
      </div>
    </footer>
  );
}

/** What stands around every readers' page. */
export function Shell({ locale, section, other, newsroom, children}: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {translator(locale, "site")("skip")}
      </a>
      <Masthead locale={locale} section={section} other={other} />
      {children}
      <Footer newsroom={newsroom} locale={locale} />
    </>
  );
}
